import { PHASE_FINDINGS } from "../../../engine/findings/phase-findings";
import { describeCatalogue } from "./catalogue";

describeCatalogue("phase-findings", PHASE_FINDINGS);
