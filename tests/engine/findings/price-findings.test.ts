import { PRICE_FINDINGS } from "../../../engine/findings/price-findings";
import { describeCatalogue } from "./catalogue";

describeCatalogue("price-findings", PRICE_FINDINGS);
