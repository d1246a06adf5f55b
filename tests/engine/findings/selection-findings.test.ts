import { SELECTION_FINDINGS } from "../../../engine/findings/selection-findings";
import { describeCatalogue } from "./catalogue";

describeCatalogue("selection-findings", SELECTION_FINDINGS);
