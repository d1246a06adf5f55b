import fc from "fast-check";
import { documentOf, NAMESPACE, readDocument } from "../../../addin/excel/stored-text";

test("any text and key come back as they were", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string(), fc.nat(), (text, key, run) => {
      expect(readDocument(documentOf(key, text, run))).toEqual({ key, run, text });
    }),
  );
});

test.each(["\ud800", "\u0000", "\r\n", " ", "]]>", "\\u0041", "&amp;", "&#65;", "\uffff"])(
  "%j comes back",
  (text) => expect(readDocument(documentOf("k", text, 1))?.text).toBe(text),
);

test("nothing but what XML allows is written, on one line", () => {
  const xml = documentOf('a"<', "\u0001\n\t\ud800<&>\u0085", 1);
  expect(xml).toBe(
    `<text xmlns="${NAMESPACE}" key="a&quot;&lt;" run="1">\\u0001\\u000a\\u0009\\ud800&lt;&amp;&gt;\\u0085</text>`,
  );
});

test("read as another writer would put it", () => {
  const other = `<?xml version="1.0"?>\n<text run='7' key="x" xmlns="${NAMESPACE}"/>`;
  expect(readDocument(other.replace("'7'", '"7"'))).toEqual({ key: "x", run: 7, text: "" });
  const numbered = `<text xmlns="${NAMESPACE}" key="x" run="1">&#229;&#xe4;&apos;</text>`;
  expect(readDocument(numbered)?.text).toBe("åä'");
});

test("documents of others are none of ours", () => {
  expect(readDocument(`<text xmlns="urn:other" key="x">a</text>`)).toBeUndefined();
  expect(readDocument(`<text xmlns="${NAMESPACE}">a</text>`)).toBeUndefined();
  expect(readDocument("nothing")).toBeUndefined();
});
