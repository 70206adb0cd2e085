import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { interventionRows, portfolioStatements, portfolioTables } from "./samples/intervention-sheets";
import { participantReadMe, participantSampleSheets } from "./samples/participants";
import { esfOutcomeSheets } from "./samples/esf-outcome-sheets";
import { clusterSheets, processSupportSheets } from "./samples/published-sheets";
import { readReport } from "./samples/rar-report";
import {
  derivedIncomes,
  participantsAndCost,
  participantsOnly,
  printedTables,
  readMe,
  type SampleSheet,
} from "./samples/sheet-content";
import { writeBook } from "./samples/write-book";

/**
 * Builds the sample workbooks in assets/samples from the published figures in tests/reference.
 * Run: node -r ./scripts/ts-register.cjs scripts/build-samples.ts
 */
export const SAMPLES_FOLDER = path.resolve(__dirname, "../assets/samples");

export interface Sample {
  readonly fileName: string;
  readonly about: string;
  readonly sheets: readonly SampleSheet[];
}

export function samples(): readonly Sample[] {
  const report = readReport();
  return [
    {
      fileName: "rar-2016-2019.xlsx",
      about: "RAR Sörmland 2016–2019: tryckta tabeller, deltagare, härledda kostnader och intäkter",
      sheets: [readMe(report), participantsAndCost(report), derivedIncomes(report), printedTables(report)],
    },
    {
      fileName: "rar-2016-2019-tryckt.xlsx",
      about: "RAR Sörmland 2016–2019: tryckta tabeller och deltagare",
      sheets: [participantsOnly(report), printedTables(report)],
    },
    {
      fileName: "sus-deltagare.xlsx",
      about: "Konstruerade deltagare 2016–2019, som ett stökigt register",
      sheets: [participantReadMe(), ...participantSampleSheets()],
    },
    {
      fileName: "insatser.xlsx",
      about: "Konstruerade insatser 2014–2019, med RAR Sörmlands tryckta tabell 1–6",
      sheets: [interventionRows(), portfolioTables(), portfolioStatements()],
    },
    {
      fileName: "esf-kluster-2019.xlsx",
      about: "Fem ESF-projekt, kostnader och deltagare som de är tryckta",
      sheets: clusterSheets(),
    },
    {
      fileName: "processtod-2008.xlsx",
      about: "Projekt Processtöd, Eskilstuna 2008: budget och utfall som de är tryckta",
      sheets: processSupportSheets(),
    },
    {
      fileName: "esf-resultat-2020.xlsx",
      about: "RAR Sörmland 2020: ESF-projektens resultat, break-even och tilldelning som de är tryckta",
      sheets: esfOutcomeSheets(),
    },
  ];
}

async function main(): Promise<void> {
  mkdirSync(SAMPLES_FOLDER, { recursive: true });
  for (const { fileName, about, sheets } of samples()) {
    writeFileSync(path.join(SAMPLES_FOLDER, fileName), await writeBook(sheets, about));
  }
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
