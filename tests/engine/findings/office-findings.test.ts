import { OFFICE_FINDINGS } from "../../../engine/findings/office-findings";
import { describeCatalogue } from "./catalogue";

describeCatalogue("office-findings", OFFICE_FINDINGS);
