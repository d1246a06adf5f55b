import { languageOfLocale, plainHost } from "../../../addin/functions/plain-host";

test.each([
  ["sv-SE", "sv"],
  ["sv-FI", "sv"],
  ["SV", "sv"],
  ["en-US", "en"],
  ["svx", "en"],
  [undefined, "en"],
])("%s is %s", (locale, language) => {
  expect(languageOfLocale(locale)).toBe(language);
});

test("it tells nothing it cannot know", async () => {
  const host = plainHost(() => "sv-SE");
  expect(host.language()).toBe("sv");
  expect(host.blanksTold()).toBe(false);
  expect(host.tableNameAt("A!A1")).toBeUndefined();
  await expect(host.readAgain(["A!A1"])).resolves.toEqual([undefined]);
  await expect(host.modelCellOf("CRM:a", {})).resolves.toBeUndefined();
});
