import { decodeFolder } from "../../../addin/pxweb/folder-list";
import { OfficeFault } from "../../../addin/ports/office-fault";

test("databases, folders and tables by their path; headings are left out", () => {
  expect(decodeFolder([{ dbid: "ssd", text: "SSD" }], "office", "")).toEqual([
    { kind: "folder", id: "ssd", label: "SSD" },
  ]);
  const level = [
    { id: "--", type: "h", text: "Heading" },
    { id: "HA", type: "l", text: " Trade\r\nin goods " },
    { id: "T1.px", type: "t", text: "", updated: "2026-02-20T14:21:00" },
  ];
  expect(decodeFolder(level, "office", "ssd/X")).toEqual([
    { kind: "folder", id: "ssd/X/HA", label: "Trade in goods" },
    { kind: "table", id: "ssd/X/T1.px", label: "T1.px", updated: "2026-02-20T14:21:00" },
  ]);
  expect(decodeFolder([], "office", "ssd/X")).toEqual([]);
});

test.each([[{ error: "x" }], [[{ id: 7 }]], ["text"], [null], [{ variables: [] }]])(
  "%j is told",
  (json) => {
    expect(() => decodeFolder(json, "office", "ssd")).toThrow(OfficeFault);
  },
);
