import { FIGURES_FINDINGS } from "../../../engine/findings/figures-findings";
import { describeCatalogue } from "./catalogue";

describeCatalogue("figures-findings", FIGURES_FINDINGS);
