/** CN codes through time and their names. Bundles hold them in files of their own, loaded on demand. */
import { unpackCodeList, unpackCodeNames, type CodeList, type CodeNames } from "#engine";
import { CALL_SENTENCES } from "./call-sentences";
import { LoadOnDemand, NotLoaded, type OnDemand } from "./load-on-demand";

/** What the functions look up CN codes in. */
export interface CodeData {
  /** Every model is built with it: numbers and findings depend on it. */
  readonly codes: OnDemand<CodeList>;
  /** Only CRMCNNAME asks for it. */
  readonly names: OnDemand<CodeNames>;
}

/** The code data that come with the add-in; nothing is loaded until it is asked for. */
export function codeData(): CodeData {
  return {
    codes: new LoadOnDemand(async () => {
      const pack = await import("../../assets/classification/cn-codes.json");
      return unpackCodeList(pack.default);
    }, CALL_SENTENCES.noCodes),
    names: new LoadOnDemand(async () => {
      const pack = await import("../../assets/classification/cn-names.json");
      return unpackCodeNames(pack.default);
    }, CALL_SENTENCES.noNames),
  };
}

/** What the function of that name needs in memory; `builds` where the call first builds a model. */
export function neededData(
  data: CodeData,
  name: string,
  builds: boolean,
): readonly OnDemand<unknown>[] {
  if (name === "CRMCNNAME") return [data.codes, data.names];
  return builds || name === "CRMMODEL" ? [data.codes] : [];
}

/** The codes in memory. @throws NotLoaded: no model may do without them. */
export function loadedCodes({ codes }: CodeData): CodeList {
  if (codes.value) return codes.value;
  throw new NotLoaded(CALL_SENTENCES.noCodes);
}

/** The names in memory. @throws NotLoaded */
export function loadedNames({ names }: CodeData): CodeNames {
  if (names.value) return names.value;
  throw new NotLoaded(CALL_SENTENCES.noNames);
}
