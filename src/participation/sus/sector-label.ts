import type { Sector } from "../../valuation/sectors";
import { alike, foldLabel } from "./fold";

/** How each sector is written, folded and with the spaces gone. Source: the SUS note, 5.1 and 9.1. */
const SPELLINGS: Readonly<Record<Sector, readonly string[]>> = {
  society: [
    "samhallet", "samhalle", "samhallettotalt", "samhalletsomhelhet", "samhalletisinhelhet", "totaltsamhallet",
    "helasamhallet", "samhalletssumma", "society",
  ],
  municipality: ["kommunen", "kommun", "kommuner", "kommunerna", "kommunsektorn", "municipality", "municipalities"],
  region: [
    "regionen", "region", "regioner", "regionerna", "landstinget", "landsting", "landstingen", "regionlandsting",
    "regionenlandstinget", "landstingregion", "landstingetregionen", "regions",
  ],
  state: ["statentotalt", "staten", "stat", "stattotalt", "totaltstaten", "statensumma", "summastaten", "state", "statetotal"],
  employmentService: [
    "af", "arbetsformedlingen", "arbetsformedling", "arbetsformedlingenaf", "afarbetsformedlingen", "employmentservice",
  ],
  socialInsurance: [
    "fk", "forsakringskassan", "forsakringskassa", "forsakringskassanfk", "fkforsakringskassan", "socialinsurance",
    "socialinsuranceagency",
  ],
  stateOther: [
    "ovrigstat", "ovrigastaten", "ovrigtstat", "ovrigtstaten", "ovrigstatlig", "ovrigtstatligt", "statenovrigt",
    "statenovriga", "statovrigt", "ovrigstatskattochavgifter", "ovrigastatligamyndigheter", "otherstate",
  ],
  others: [
    "ovriga", "ovrigt", "ovrigaaktorer", "ovrigasektorer", "individocharbetsgivare", "individerocharbetsgivare",
    "ovrigaindividocharbetsgivare", "ovrigaindividerocharbetsgivare", "ovrigaindividarbetsgivare", "others",
  ],
}; // prettier-ignore

const BY_SPELLING: ReadonlyMap<string, Sector> = new Map(
  (Object.entries(SPELLINGS) as [Sector, readonly string[]][]).flatMap(([sector, spellings]) =>
    spellings.map((spelling) => [spelling, sector] as const),
  ),
);

export interface SectorMatch {
  readonly sector: Sector;
  /** False when the text is only nearly a known spelling: then it is listed. */
  readonly exact: boolean;
}

/** The sector a label names and nothing else ("Varav Fk", "Statentotalt", "Sambhallet"), or null. */
export function sectorOfLabel(text: string): SectorMatch | null {
  const words = foldLabel(text)
    .split(" ")
    .filter((word) => !/^\d$/.test(word)); // a footnote sign
  const joined = words.join("");
  const part = /^(?:varav|darav|ofwhich)/.exec(joined);
  const name = part === null ? joined : joined.slice(part[0].length);
  if (name === "" || name.length > 40) return null;
  if (part !== null && /^ovrig[at]?$/.test(name)) return { sector: "stateOther", exact: true };
  const exact = BY_SPELLING.get(name);
  if (exact !== undefined) return { sector: exact, exact: true };
  return likeliest(name);
}

/** The one sector with a spelling this alike; null when none or several have. */
function likeliest(name: string): SectorMatch | null {
  const found = new Set<Sector>();
  for (const [spelling, sector] of BY_SPELLING) if (alike(name, spelling)) found.add(sector);
  const [sector] = found;
  return sector !== undefined && found.size === 1 ? { sector, exact: false } : null;
}

const AROUND_A_SECTOR =
  /\b(?:insats|deltagar)?(?:kostnad|kostnader|kostnaden|cost)\b|\bper (?:deltagare|delt|participant)\b|\b(?:arlig|arliga|annual)\b|\b(?:intakt|intakter|income|lonsamhet|profitability|nytta)\b|\b(?:for|till|hos|i|kr|tkr|mkr|sek|harledd|harledda|harlett)\b/g;

/** The sector named in a text that also names a measure: "Kostnad per deltagare, kommunen (härledd)". */
export function sectorWithin(text: string): SectorMatch | null {
  return sectorOfLabel(foldLabel(text).replace(AROUND_A_SECTOR, " "));
}
