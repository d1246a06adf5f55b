import { CHECK_FINDINGS } from "../../../engine/findings/check-findings";
import { describeCatalogue } from "./catalogue";

describeCatalogue("check-findings", CHECK_FINDINGS);
