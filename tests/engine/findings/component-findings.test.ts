import { COMPONENT_FINDINGS } from "../../../engine/findings/component-findings";
import { describeCatalogue } from "./catalogue";

describeCatalogue("component-findings", COMPONENT_FINDINGS);
