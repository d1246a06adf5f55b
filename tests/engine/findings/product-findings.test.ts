import { PRODUCT_FINDINGS } from "../../../engine/findings/product-findings";
import { describeCatalogue } from "./catalogue";

describeCatalogue("product-findings", PRODUCT_FINDINGS);
