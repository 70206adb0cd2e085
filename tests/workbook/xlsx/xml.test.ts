import * as fc from "fast-check";
import { FileFault } from "../../../src/workbook/xlsx/file-fault";
import { attribute, escapedForOffice, escapedXml, officeText, scanXml } from "../../../src/workbook/xlsx/xml";

function seen(xml: string): string[] {
  const found: string[] = [];
  scanXml(xml, "del.xml", {
    open: (name, attributes) => found.push(`<${name}${attributes.trim() === "" ? "" : ` ${attributes.trim()}`}`),
    text: (text) => found.push(text),
    close: (name) => found.push(`/${name}`),
  });
  return found;
}

describe("scanXml", () => {
  it.each([
    ["elements and text", "<a><b>x</b></a>", ["<a", "<b", "x", "/b", "/a"]],
    ["an empty element", '<a><b c="1"/></a>', ["<a", '<b c="1"', "/b", "/a"]],
    ["prefixes are dropped", "<x:a></x:a>", ["<a", "/a"]],
    ["entities and numbers", "<a>&lt;&amp;&#229;&#xE4;&quot;</a>", ["<a", '<&åä"', "/a"]],
    ["an unknown entity stays as it is", "<a>&aring;</a>", ["<a", "&aring;", "/a"]],
    ["an entity is read once", "<a>&amp;lt;</a>", ["<a", "&lt;", "/a"]],
    ["text taken literally", "<a><![CDATA[<&amp;>]]></a>", ["<a", "<&amp;>", "/a"]],
    ["comments and instructions", "<?xml?><!-- <b> --><a><?x?><!-- - --></a>", ["<a", "/a"]],
    ["a > inside an attribute", '<a b="x>y"/>', ['<a b="x>y"', "/a"]],
    ["line ends become one", "<a>1\r\n2\r3</a>", ["<a", "1\n2\n3", "/a"]],
  ])("%s", (_why, xml, expected) => {
    expect(seen(xml)).toEqual(expected);
  });

  it.each([
    ["nothing", ""],
    ["text alone", "ingen xml"],
    ["cut inside an element", "<a><b>x"],
    ["cut inside a tag", "<a><b c="],
    ["cut inside a comment", "<a><!-- "],
    ["closed in the wrong order", "<a><b></a></b>"],
    ["closed twice", "<a></a></a>"],
    ["text after the end", "<a></a>x"],
    ["a document type", "<!DOCTYPE a><a/>"],
    ["a tag without name", "<a>< /></a>"],
  ])("damage is told with the part: %s", (_why, xml) => {
    let fault: unknown = null;
    try {
      seen(xml);
    } catch (error) {
      fault = error instanceof FileFault ? error.fault : error;
    }
    expect(fault).toEqual({ code: "damaged-file", detail: "del.xml" });
  });
});

describe("attribute", () => {
  it.each([
    ["the one asked for", ' r="A1" s="2"', "s", "2"],
    ["not one that ends alike", ' hr="x" r="y"', "r", "y"],
    ["not a value that looks alike", ` t=" r='no'" r="yes"`, "r", "yes"],
    ["with a prefix", ' r:id="rId1"', "id", "rId1"],
    ["in apostrophes, with spaces", " r = 'A1'", "r", "A1"],
    ["entities", ' name="a&amp;b &lt;"', "name", "a&b <"],
    ["empty", ' r=""', "r", ""],
    ["not there", ' s="1"', "r", undefined],
  ])("%s", (_why, attributes, name, expected) => {
    expect(attribute(attributes, name)).toBe(expected);
  });
});

describe("Office's escapes", () => {
  it.each([
    ["a bell", "_x0007_", "\u0007"],
    ["a carriage return", "a_x000D_\nb", "a\r\nb"],
    ["the escape itself", "_x005F_x0041_", "_x0041_"],
    ["almost one", "_x41_ x0041_", "_x41_ x0041_"],
  ])("%s", (_why, written, text) => {
    expect(officeText(written)).toBe(text);
    expect(escapedForOffice(text)).toBe(written);
  });

  it("law: any text comes back through both escapes and the scanner", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 30 }),
        fc.constantFrom("", "_x0041_", "\r\n", "\ud800"),
        (a, b) => {
          const text = a + b + a;
          let back = "";
          scanXml(`<t>${escapedXml(escapedForOffice(text))}</t>`, "t", { text: (piece) => (back += piece) });
          expect(officeText(back)).toBe(text);
        },
      ),
      { seed: 6, numRuns: 500 },
    );
  });
});
