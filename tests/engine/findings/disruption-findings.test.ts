import { DISRUPTION_FINDINGS } from "../../../engine/findings/disruption-findings";
import { describeCatalogue } from "./catalogue";

describeCatalogue("disruption-findings", DISRUPTION_FINDINGS);
