import { readFileSync } from "node:fs";
import path from "node:path";

/** The published figures, as tests/reference holds them. */
export interface RarReport {
  readonly source: string;
  readonly derived: { readonly costPerParticipant: Readonly<Record<string, number | string>> };
  readonly years: readonly RarYear[];
  readonly paybackMean: Readonly<Record<string, number>>;
  readonly portfolio: RarPortfolio;
}

export interface RarPortfolio {
  readonly interventions: number;
  readonly totalCost: number;
  readonly structuralCost: number;
  readonly byResponsible: readonly RarGroup[];
  readonly byTargetGroup: readonly RarGroup[];
  readonly processSupport: Readonly<Record<"processledare" | "stodTillEsf" | "total", number>>;
  readonly textClaims: Readonly<Record<"withoutResponsible" | "esfFundingSummaryMkr" | "esfFundingBodyMkr", number>>;
}

/** Amounts in millions. */
export interface RarGroup {
  readonly name: string;
  readonly count: number;
  readonly amount: number;
  readonly average?: number;
}

export interface RarYear {
  readonly year: number;
  readonly participants: number;
  readonly income: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
  readonly profitability: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
  readonly annualIncomeReconstructed: Readonly<Record<string, number>>;
}

export const REPORT_FILE = path.resolve(__dirname, "../../tests/reference/rar-2020.json");

export const readReport = (): RarReport => JSON.parse(readFileSync(REPORT_FILE, "utf8")) as RarReport;
