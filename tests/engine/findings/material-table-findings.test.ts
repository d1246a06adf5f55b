import { MATERIAL_TABLE_FINDINGS } from "../../../engine/findings/material-table-findings";
import { describeCatalogue } from "./catalogue";

describeCatalogue("material-table-findings", MATERIAL_TABLE_FINDINGS);
