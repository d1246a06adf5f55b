import { CONTENT_FINDINGS } from "../../../engine/findings/content-findings";
import { describeCatalogue } from "./catalogue";

describeCatalogue("content-findings", CONTENT_FINDINGS);
