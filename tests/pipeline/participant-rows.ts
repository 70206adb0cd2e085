import { serialFromIso } from "../../src/sheet/serial-date";
import type { CellValue } from "../../src/sheet/cell";

/** Headings of a constructed follow-up sheet, twenty columns. */
export const HEADINGS: readonly string[] = [
  "Löpnr", "Personnummer", "Namn", "Insats", "Kommun", "Kön", "Ålder", "Startdatum", "Slutdatum", "Målgrupp",
  "Huvudman", "Utbildningsnivå", "Försörjning före", "Omfattning före", "Försörjning efter", "Omfattning efter",
  "Arbete före, %", "Arbete efter, %", "Avslutsanledning", "Anteckning",
]; // prettier-ignore

const START = serialFromIso("2016-01-04")!;
const SOURCES = ["Försörjningsstöd", "Sjukpenning", "Aktivitetsstöd", "A-kassa", "Aktivitetsersättning"];
const pick = <T>(from: readonly T[], at: number): T => from[at % from.length]!;

/** A valid control digit, of a birth number that no person has (born in 1912, serial 1212). */
export const PLANTED_NUMBER = "19121212-1212";
export const PLANTED_NAME = "Tolvan Tolvansson";

/** A constructed participation: no row tells of a person. */
export const participantRow = (at: number): CellValue[] => [
  at + 1,
  at % 50 === 0 ? PLANTED_NUMBER : null,
  at % 50 === 0 ? PLANTED_NAME : null,
  pick(["Steget", "Arena", "KINO"], at),
  pick(["Eskilstuna", "Nyköping", "Katrineholm", "Flen"], at),
  pick(["Kvinna", "Man"], at),
  18 + (at % 47),
  START + (at % 900),
  START + (at % 900) + 30 + (at % 400),
  pick(["Unga", "Långtidssjukskrivna"], at),
  pick(["Kommun", "Region"], at),
  pick(["Grundskola", "Gymnasium", "Eftergymnasial"], at),
  pick(SOURCES, at),
  pick([100, 50, 75], at),
  pick([...SOURCES, "Lön", "Studiestöd"], at),
  pick([100, 50], at),
  0,
  pick([0, 50, 100], at),
  pick(["Fullföljt", "Avbrutit", "Flyttat"], at),
  null,
];
