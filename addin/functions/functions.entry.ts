/** Registers the worksheet functions in Excel. */
import { codeData } from "./code-data";
import { plainHost } from "./plain-host";
import { startFunctions, type StartedFunctions } from "./start-functions";

// office.js fills in CustomFunctions.Error after this script has run, so it is looked up at each use.
/** The functions as they run here. */
export const started: StartedFunctions = startFunctions(
  {
    associate: (id, worksheetFunction) => CustomFunctions.associate(id, worksheetFunction),
    makeError: (type, message) => {
      const { Error: FunctionError, ErrorCode } = CustomFunctions;
      const code = type === "#N/A" ? ErrorCode.notAvailable : ErrorCode.invalidValue;
      return new FunctionError(code, message);
    },
  },
  plainHost(() => Office.context.displayLanguage),
  codeData(),
);
