import { FLOW_FINDINGS } from "../../../engine/findings/flow-findings";
import { describeCatalogue } from "./catalogue";

describeCatalogue("flow-findings", FLOW_FINDINGS);
