import { isoFromSerial } from "../../src/sheet/serial-date";
import type { CellValue } from "../../src/sheet/cell";
import type { Livelihood } from "../../src/valuation/livelihoods";
import type { Random } from "./random";

/** The same thing as different hands write it. Every form means one thing only. */
export const LIVELIHOOD_SPELLINGS: Readonly<Record<Livelihood, readonly string[]>> = {
  SJP: ["Sjukpenning", "sjukpenning", "SJUKPENNING", "Sjukpenning "],
  REHAB: ["Rehabiliteringspenning", "Rehab.penning"],
  AE: ["Aktivitetsersättning", "aktivitetsersättning", "Aktivitets\u00adersättning"],
  SE: ["Sjukersättning", "sjukersättning"],
  AKASSA: ["A-kassa", "a-kassa", "Arbetslöshetsersättning"],
  AKTST: ["Aktivitetsstöd", "aktivitetsstöd"],
  UTV: ["Utvecklingsersättning"],
  ETAB: ["Etableringsersättning"],
  FSTOD: ["Försörjningsstöd", "försörjningsstöd", "Ekonomiskt bistånd", "Försörjningsstöd (ekonomiskt bistånd)"],
  STUD: ["Studiemedel", "Studiestöd"],
  LON: ["Lön"],
  INGEN: ["Ingen offentlig försörjning", "ingen offentlig försörjning"],
  ANNAN: ["Annan offentlig försörjning"],
  OKAND: ["Uppgift saknas"],
};

export const tidyLivelihood = (code: Livelihood): string => LIVELIHOOD_SPELLINGS[code][0]!;

const MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split(" ");

export function untidyDate(serial: number, random: Random): CellValue {
  const iso = isoFromSerial(serial);
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  switch (random.whole(0, 11)) {
    case 0:
      return iso;
    case 1:
      return iso.replaceAll("-", "");
    case 2:
      return iso.slice(2).replaceAll("-", "");
    case 3:
      return `${iso} 00:00:00`;
    case 4:
      return `${day} ${MONTHS[month - 1]!} ${year}`;
    case 5:
      return `\u00a0${iso}`;
    default:
      return serial;
  }
}

/** A share of full time. 0 is often left blank by those who fill in by hand, here it is always told. */
export function untidyExtent(percent: number, random: Random): CellValue {
  return random.pick<CellValue>([percent, percent, percent, `${percent} %`, `${percent}\u00a0%`, `${percent},0`]);
}

export const untidySex = (sex: "K" | "M", random: Random): string =>
  random.pick(sex === "K" ? ["K", "K", "Kvinna", "kvinna"] : ["M", "M", "Man", "man"]);

export function untidyIdentity(identity: string, random: Random): CellValue {
  const [short, whole] = [identity.slice(2), identity];
  return random.pick<CellValue>([`${whole.slice(0, 8)}-${whole.slice(8)}`, `${short.slice(0, 6)}-${short.slice(6)}`, whole, Number(whole)]); // prettier-ignore
}

/** Capitals and spaces as they come; the same name for a reader who folds them. */
export const untidyName = (name: string, random: Random): string =>
  random.pick([name, name, name, name, name.toUpperCase(), ` ${name}`, name.toLowerCase()]);

export const untidyYes = (random: Random): CellValue => random.pick<CellValue>([1, "x", "X", "ja", "Ja"]);
export const untidyNo = (random: Random): CellValue => random.pick<CellValue>([0, null, "nej", "0"]);
