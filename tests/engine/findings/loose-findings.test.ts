import { LOOSE_FINDINGS } from "../../../engine/findings/loose-findings";
import { describeCatalogue } from "./catalogue";

describeCatalogue("loose-findings", LOOSE_FINDINGS);
