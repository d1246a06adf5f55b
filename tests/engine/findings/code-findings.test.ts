import { CODE_FINDINGS } from "../../../engine/findings/code-findings";
import { describeCatalogue } from "./catalogue";

describeCatalogue("code-findings", CODE_FINDINGS);
