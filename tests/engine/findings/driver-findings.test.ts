import { DRIVER_FINDINGS } from "../../../engine/findings/driver-findings";
import { describeCatalogue } from "./catalogue";

describeCatalogue("driver-findings", DRIVER_FINDINGS);
