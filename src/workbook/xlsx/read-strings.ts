import { officeText, scanXml } from "./xml";

/** The texts that cells share, rich text as its plain text, without reading aids for Asian scripts. */
export function readSharedStrings(xml: string, part: string): string[] {
  const strings: string[] = [];
  let text = "";
  let catching = false;
  let phonetic = false;
  scanXml(xml, part, {
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") phonetic = true;
      else if (name === "t") catching = !phonetic;
    },
    text(value) {
      if (catching) text += value;
    },
    close(name) {
      if (name === "t") catching = false;
      else if (name === "rPh") phonetic = false;
      else if (name === "si") strings.push(officeText(text));
    },
  });
  return strings;
}
