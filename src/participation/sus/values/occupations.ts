import type { SubsidyScheme } from "../../../valuation/livelihoods";
import { alike, foldLabel } from "../fold";
import { SCHEMES } from "../headings/synonyms";
import { readExtent } from "./extents";

/** What a value of an occupation or work column says; `extent` in percent where it is written there. */
export interface Occupation {
  readonly kind: "work" | "unsubsidised" | "subsidised" | "studies" | "jobSeeking" | "none" | "unknown";
  readonly scheme: SubsidyScheme | null;
  readonly extent: number | null;
  readonly text: string;
}

/** Values as sheets have them, inferred: no published page shows the list. Source: the SUS note, 2.4. */
const NAMES: Readonly<Record<Exclude<Occupation["kind"], "unknown">, string>> = {
  none: "arbetar ej; arbetar inte; ej arbete; inget arbete; ej i arbete; arbetslos; ovriga; ovrigt; annat; ingen; ingen sysselsattning; sjukskriven; sjuk; foraldraledig; pensionar; ovriga avslutade; rehabilitering; praktik; arbetstraning; arbetsprovning; arbetsformaga saknas; varken arbete eller studier; none; not working; unemployed",
  unsubsidised: "osubventionerat; osubventionerat arbete; ej subventionerat; ej subventionerat arbete; arbete utan subvention; utan subvention; arbete utan stod; reguljart arbete; reguljar anstallning; arbete ej subventionerat; eget foretag; egen foretagare; arbete osubventionerat; oppna arbetsmarknaden; unsubsidised employment; unsubsidised work",
  subsidised: "subventionerat; med stod; subventionerat arbete; arbete med subvention; med subvention; subventionerad anstallning; lonesubvention; arbete med lonesubvention; anstallning med stod; arbete med stod; arbete subventionerat; subsidised employment; subsidised work",
  work: "arbete; arbetar; forvarvsarbete; forvarvsarbetar; anstalld; anstallning; i arbete; jobb; jobbar; lonearbete; arbetar heltid; arbetar deltid; tillsvidareanstallning; visstidsanstallning; tillsvidareanstalld; visstidsanstalld; timanstalld; provanstalld; provanstallning; heltidsanstalld; deltidsanstalld; vikariat; vikarie; timanstallning; employment; employed; work; working",
  studies: "studier; studerar; studerande; utbildning; i studier; komvux; folkhogskola; hogskola; universitet; gymnasium; sfi; arbetsmarknadsutbildning; yrkeshogskola; yrkesutbildning; studies; studying; education",
  jobSeeking: "arbetssokande; aktivt arbetssokande; soker arbete; arbetssokande hos af; inskriven hos af; inskriven hos arbetsformedlingen; oppet arbetslos; aktivt arbetssokande som ej arbetar och studerar; job seeking; job seeker",
}; // prettier-ignore

const KNOWN = new Map<string, Occupation["kind"]>(
  Object.entries(NAMES).flatMap(([kind, names]) =>
    names
      .split("; ")
      .map((name): [string, Occupation["kind"]] => [name.replaceAll(" ", ""), kind as Occupation["kind"]]),
  ),
);

const SPLIT = /\s*(?:[;,/+\n|&]|\soch\s|\bsamt\b)\s*/i;

/** One value or a list of them (; , / + och). */
export function readOccupations(text: string): readonly Occupation[] {
  const whole = occupation(text.trim());
  if (whole.kind !== "unknown") return [whole];
  const parts = text
    .replace(/(\d),(\d)/g, "$1.$2")
    .split(SPLIT)
    .filter((part) => part !== "");
  const read = parts.map(occupation);
  return parts.length < 2 || read.every(({ kind }) => kind === "unknown") ? [whole] : read;
}

function occupation(given: string): Occupation {
  const text = given.replace(/^(?:ja|yes)[ ,:-]+(?=\p{L})/iu, "");
  const found = /^(.*?)[\s(:=-]*((?:\d{1,3}(?:[.,]\d+)?) ?(?:%|procent)|heltid|halvtid)\)?$/i.exec(text);
  const reading = found === null ? null : readExtent(String(found[2]));
  const extent = reading?.kind === "percent" ? reading.value : null;
  const label = extent === null || found === null ? text : String(found[1]);
  return { ...kindOf(label), extent, text };
}

function kindOf(label: string): Pick<Occupation, "kind" | "scheme"> {
  const folded = foldLabel(label);
  const scheme = SCHEMES[folded];
  if (scheme !== undefined) return { kind: "subsidised", scheme: scheme as SubsidyScheme };
  const joined = folded.replaceAll(" ", "");
  const exact = KNOWN.get(joined);
  if (exact !== undefined) return { kind: exact, scheme: null };
  const close = new Set([...KNOWN].filter(([name]) => alike(name, joined)).map(([, kind]) => kind));
  const [only] = close;
  return { kind: only !== undefined && close.size === 1 ? only : "unknown", scheme: null };
}

/** The scheme a value names. */
export function schemeOf(text: string): SubsidyScheme | null {
  return (SCHEMES[foldLabel(text).replace(/ \d+$/, "")] as SubsidyScheme | undefined) ?? null;
}
