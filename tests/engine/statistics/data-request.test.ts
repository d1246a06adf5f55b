import { dataBody, dataQuery } from "../../../engine/statistics/data-request";
import { selected } from "./json-stat";

const call = {
  ...selected({}),
  variables: [
    { variable: "VarugruppKN", codelist: "vs_KNOriginalNivå2A", codes: ["01", "87"] },
    { variable: "Tid", codes: ["2024"] },
  ],
};
test("v2", () => {
  expect(dataBody("v2", call)).toEqual({
    selection: [
      { variableCode: "VarugruppKN", codelist: "vs_KNOriginalNivå2A", valueCodes: ["01", "87"] },
      { variableCode: "Tid", valueCodes: ["2024"] },
    ],
  });
});
test("v1", () => {
  expect(dataBody("v1", call)).toEqual({
    query: [
      { code: "VarugruppKN", selection: { filter: "vs:KNOriginalNivå2A", values: ["01", "87"] } },
      { code: "Tid", selection: { filter: "item", values: ["2024"] } },
    ],
    response: { format: "json-stat2" },
  });
});
test("the query of a GET is encoded", () => {
  expect(dataQuery(call)).toBe(
    "valueCodes%5BVarugruppKN%5D=01%2C87&codelist%5BVarugruppKN%5D=vs_KNOriginalNiv%C3%A52A&valueCodes%5BTid%5D=2024",
  );
  expect(decodeURIComponent(dataQuery(selected({ A: ["a,b", "c"] })))).toBe(
    "valueCodes[A]=[a,b],c",
  );
});
