import { apiRoot, languageOfV1, recordedPaths, v1Beside } from "../../../addin/pxweb/known-offices";

test.each([
  ["v2", "https://statistikdatabasen.scb.se", "https://statistikdatabasen.scb.se/api/v2"],
  ["v2", "https://statistikdatabasen.scb.se/api/v2/", "https://statistikdatabasen.scb.se/api/v2"],
  ["v1", "https://www.statistikdatabasen.scb.se/pxweb", "https://api.scb.se/OV0104/v1/doris"],
  ["v2", "https://www.ssb.no/en/statbank", "https://data.ssb.no/api/pxwebapi/v2"],
  ["v1", "https://data.ssb.no/api/v0", "https://data.ssb.no/api/v0"],
  ["v1", "https://pxdata.stat.fi/PxWeb/pxweb", "https://pxdata.stat.fi/PxWeb/api/v1"],
  ["v1", "https://px.hagstofa.is/pxen/api/v1", "https://px.hagstofa.is/pxen/api/v1"],
  ["v1", "https://office.example/pxweb", "https://office.example/api/v1"],
  ["v2", "https://office.example/stats", "https://office.example/stats"],
] as const)("%s at %s is %s", (api, base, root) => {
  expect(apiRoot({ api, base })).toBe(root);
});

test("v1 beside a v2, its languages and its paths, where they are known", () => {
  expect(v1Beside("https://statistikdatabasen.scb.se/api/v2")).toBe(
    "https://api.scb.se/OV0104/v1/doris",
  );
  expect(v1Beside("https://office.example/api/v2")).toBeUndefined();
  expect(v1Beside("https://notscb.se/api/v2")).toBeUndefined();
  expect(languageOfV1("https://pxdata.stat.fi/PxWeb/api/v1", "sv")).toBe("sv");
  expect(languageOfV1("https://data.ssb.no/api/v0", "sv")).toBe("en");
  expect(languageOfV1("https://px.hagstofa.is/pxis/api/v1", "sv")).toBe("is");
  expect(languageOfV1("https://office.example/api/v1", "sv")).toBe("sv");
  expect(recordedPaths("https://api.scb.se/OV0104/v1/doris")).toHaveProperty("TAB1631");
});
