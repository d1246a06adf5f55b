import { AFTER_USE_FINDINGS } from "../../../engine/findings/after-use-findings";
import { describeCatalogue } from "./catalogue";

describeCatalogue("after-use-findings", AFTER_USE_FINDINGS);
