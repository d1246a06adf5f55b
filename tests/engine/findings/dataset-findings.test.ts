import { DATASET_FINDINGS } from "../../../engine/findings/dataset-findings";
import { describeCatalogue } from "./catalogue";

describeCatalogue("dataset-findings", DATASET_FINDINGS);
