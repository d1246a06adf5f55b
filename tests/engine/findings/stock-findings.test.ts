import { STOCK_FINDINGS } from "../../../engine/findings/stock-findings";
import { describeCatalogue } from "./catalogue";

describeCatalogue("stock-findings", STOCK_FINDINGS);
