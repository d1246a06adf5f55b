import { codeData, loadedCodes, loadedNames, neededData } from "../../../addin/functions/code-data";
import { NotLoaded } from "../../../addin/functions/load-on-demand";
import { CODES } from "./loaded-codes";

test("codes and names come from the packs of the add-in, each when asked for", async () => {
  const data = codeData();
  const codes = await data.codes.load();
  // 8703 80 10 (electric cars) is new with CN 2017.
  expect(codes.validYears("87038010")).toEqual([{ fromYear: 2017, toYear: CODES.lastYear }]);
  expect(data.names.value).toBeUndefined();
  const names = await data.names.load();
  expect(names.nameOf("87038010", "en")).toContain("electric motor");
  expect(loadedCodes(data)).toBe(codes);
  expect(loadedNames(data)).toBe(names);
});

test("before they are loaded nothing does without them", () => {
  expect(() => loadedCodes(codeData())).toThrow(NotLoaded);
  expect(() => loadedCodes(codeData())).toThrow("list of CN codes");
  expect(() => loadedNames(codeData())).toThrow("names of CN codes");
});

test("needed are the codes where a model is built, and codes and names for CRMCNNAME", () => {
  const data = codeData();
  expect(neededData(data, "CRMMODEL", false)).toEqual([data.codes]);
  expect(neededData(data, "CRMSTOCK", true)).toEqual([data.codes]);
  expect(neededData(data, "CRMCNNAME", false)).toEqual([data.codes, data.names]);
  for (const name of ["CRMSTOCK", "CRMPART", "CRMSURVIVAL", "CRMVERSION"]) {
    expect(neededData(data, name, false)).toEqual([]);
  }
});
