import { OfficeFault } from "../../../addin/ports/office-fault";
import { openArchive } from "../../../addin/pxweb/open-archive";

async function faultOf(load: () => Promise<unknown>): Promise<OfficeFault> {
  const fault: unknown = await openArchive("sv", load).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(OfficeFault);
  return fault as OfficeFault;
}

test("where the asset does not come it says so, and the next to ask loads anew", async () => {
  const fault = await faultOf(() => Promise.reject(new RangeError("chunk")));
  expect(fault).toMatchObject({ code: "not-available", detail: "RangeError: chunk" });
  expect(fault.sentence.sv).toMatch(/^Arkivet kunde inte läsas in\./);
  expect((await openArchive("sv")).from).toBe("archive");
});

test("another asset is no archive", async () => {
  const fault = await faultOf(() => Promise.resolve({ series: [] }));
  expect(fault.code).toBe("broken-answer");
  expect(fault.sentence.sv).toMatch(/^Arkivet går inte att läsa/);
});
