import type { PrintedMark } from "../portfolio/printed-figure";
import type { Language, Text } from "./language";

const MARKS: Readonly<Record<PrintedMark, Text>> = {
  equal: { sv: "lika", en: "equal" },
  otherWay: { sv: "avrundat åt andra hållet", en: "rounded the other way" },
  ofPrintedTotals: { sv: "följer av tryckta summor", en: "follows from printed totals" },
  contradicted: { sv: "MOTSÄGS", en: "CONTRADICTED" },
  basis: { sv: "underlag", en: "basis" },
  printedOnly: { sv: "bara tryckt", en: "printed only" },
};

export const printedMarkText = (mark: PrintedMark, language: Language): string => MARKS[mark][language];

const EXPLAINED: Readonly<Record<PrintedMark, Text>> = {
  equal: {
    sv: "samma tal som tryckt, avrundat som trycket",
    en: "the same figure as printed, rounded as the print is",
  },
  otherWay: {
    sv: "skiljer mindre än en enhet av trycket: decimalerna är avhuggna eller avrundade åt andra hållet",
    en: "differs by less than a unit of the print: decimals were cut off or rounded the other way",
  },
  ofPrintedTotals: {
    sv: "följer av källans tryckta summor, men inte av raderna",
    en: "follows from the source's printed totals, but not from the rows",
  },
  contradicted: { sv: "båda talen kan inte stämma", en: "the two figures cannot both be true" },
  basis: {
    sv: "används som det är tryckt; inget annat tal säger detsamma",
    en: "used as printed; no other figure says the same",
  },
  printedOnly: { sv: "källan ger inget att räkna fram talet ur", en: "the source gives nothing to compute it from" },
};

export const printedMarkExplanation = (mark: PrintedMark, language: Language): string => EXPLAINED[mark][language];
