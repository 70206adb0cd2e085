import { readFileSync } from "node:fs";
import path from "node:path";
import { statementSheet, type StatementRow } from "./intervention-sheets";
import { SheetRows, type SampleCell, type SampleSheet } from "./sheet-content";

interface Report {
  readonly breakEven: readonly {
    readonly name: string;
    readonly cost: number;
    readonly annualValuePerParticipant: number | null;
    readonly years: number;
    readonly participants: number;
  }[];
  readonly esfProjects: readonly {
    readonly name: string;
    readonly budget: number;
    readonly participants: number;
    readonly outcome: Readonly<Record<string, number>>;
    readonly afterCompletion: Readonly<Record<string, number>>;
  }[];
  readonly finsamAllocation: {
    readonly baseGrant: number;
    readonly keys: { readonly livelihoodMeasure: number; readonly population16to64: number };
    readonly financing: { readonly state: number; readonly region: number; readonly municipalities: number };
    readonly nationalBudget2018: number;
    readonly statePot2018: number;
    readonly associations: number;
  };
}

const report = (): Report =>
  JSON.parse(readFileSync(path.resolve(__dirname, "../../tests/reference/rar-2020.json"), "utf8")) as Report;

const SOURCE =
  "Källa: Tranquist Utvärdering och Payoff, april 2020: Genomlysning av Samordningsförbundet RAR Sörmland, slutrapport.";

const OUTCOMES: Readonly<Record<string, string>> = {
  completed: "Fullföljt projektet",
  toWorkEarly: "Till arbete",
  toStudiesEarly: "Till studier",
  interrupted: "Avbrutit",
  other: "Annan orsak",
};
const AFTERWARDS: Readonly<Record<string, string>> = {
  employed: "Arbetar som anställd",
  studying: "Studerar",
  internship: "Praktiserar",
  jobSeeking: "Söker arbete",
  other: "Annat",
};

const text = (value: string): readonly SampleCell[] => [{ value, look: "text" }];

/** The lists of outcomes as they are printed: a bullet a line. */
function listSheet(): SampleSheet {
  const bullet = (label: string | undefined, count: number) => text(`• ${label ?? ""}: ${count} st`);
  const lines = report().esfProjects.flatMap(({ name, participants, outcome, afterCompletion }) => [
    [{ value: name, look: "caption" as const }],
    bullet("Deltagare", participants),
    ...Object.entries(outcome).map(([key, count]) => bullet(OUTCOMES[key], count)),
    [],
    [{ value: `${name}, efter projektet, av de som fullföljt`, look: "caption" as const }],
    ...Object.entries(afterCompletion).map(([key, count]) => bullet(AFTERWARDS[key], count)),
    [],
  ]);
  return new SheetRows().add(...lines).sheet("ESF-projekt", [60]);
}

const mkr = (kronor: number): string => `${String(kronor / 1e6).replace(".", ",")} mkr`;
const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** What the text says: budgets, break-even, who went where, and how the state allocates. */
function textSheet(): SampleSheet {
  const { breakEven, esfProjects, finsamAllocation: finsam } = report();
  const [fullTime, halfTime, structural, ibis, ssi] = breakEven;
  if (!fullTime || !halfTime || !structural || !ibis || !ssi) throw new Error("The report has five cases");
  const [wage, place] = ["5 000 kr högre månadslön", "Avsnittet om break-even"];
  const group = "Strukturpåverkande insatser";
  const rows: readonly StatementRow[] = [
    ...esfProjects.map(({ name, budget }): StatementRow => [
      `Budget: ${name}`,
      "",
      mkr(budget),
      "Avsnittet om ESF-projekt",
    ]),
    [`Kostnad: ${group}`, "", mkr(fullTime.cost), place],
    ["Värde per deltagare och år: heltid utan subvention", "", `${fullTime.annualValuePerParticipant} kr`, place],
    [`Värde per deltagare och år: ${wage}`, "", `ca ${structural.annualValuePerParticipant} kr`, place],
    [`Break-even, deltagare: ${group}, heltid utan subvention`, "", `${fullTime.participants} st`, place],
    [
      `Break-even, deltagare: ${group}, halvtid med 80 % lönesubvention`,
      "",
      `cirka ${halfTime.participants} st`,
      place,
    ],
    [`Break-even, deltagare: ${group}, ${wage}`, "", `${structural.participants} st`, place],
    [`Break-even, deltagare: ${ibis.name.split(",")[0]}, ${wage}`, "", `${ibis.participants} st`, place],
    [
      `Break-even, år: ${ssi.name.split(",")[0]}, ${wage}, ${ssi.participants} deltagare`,
      "",
      `minst ${ssi.years}`,
      place,
    ],
    ["IBIS: till arbete", "IBIS, Till arbete + IBIS, Arbetar som anställd", "4 st", "Brödtexten"],
    ["IBIS: till studier", "IBIS, Till studier + IBIS, Studerar", "154 st", "Brödtexten"],
    ["IBIS: till praktik eller arbetssökande", "IBIS, Praktiserar + IBIS, Söker arbete", "10 st", "Brödtexten"],
    ["Samordningsförbundens budget i hela landet 2018", "", mkr(finsam.nationalBudget2018), "Avsnittet om Finsam"],
    ["Statlig pott 2018", "", mkr(finsam.statePot2018), "Avsnittet om Finsam"],
    ["Antal förbund", "", `${finsam.associations} st`, "Avsnittet om Finsam"],
    ["Grundbelopp per förbund", "", `${finsam.baseGrant} kr`, "Avsnittet om Finsam"],
    ["Fördelningsnyckel: försörjningsmåttet", "", percent(finsam.keys.livelihoodMeasure), "Avsnittet om Finsam"],
    ["Fördelningsnyckel: invånare 16–64 år", "", percent(finsam.keys.population16to64), "Avsnittet om Finsam"],
    ["Finansiering: staten", "", percent(finsam.financing.state), "Avsnittet om Finsam"],
    ["Finansiering: regionen", "", percent(finsam.financing.region), "Avsnittet om Finsam"],
    ["Finansiering: kommunerna", "", percent(finsam.financing.municipalities), "Avsnittet om Finsam"],
  ];
  return statementSheet(SOURCE, rows);
}

export const esfOutcomeSheets = (): readonly SampleSheet[] => [listSheet(), textSheet()];
