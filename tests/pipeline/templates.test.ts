import ExcelJS from "exceljs";
import { findTablesIn, importSource } from "../../src/pipeline/import-source";
import { reviewGoals, writeTemplate } from "../../src/pipeline/templates";
import { TEMPLATE_KINDS, type TemplateKind } from "../../src/words/templates";
import { serialFromIso } from "../../src/sheet/serial-date";
import type { Language } from "../../src/words/language";
import { createMemoryWorkbook } from "../../src/workbook/memory";
import type { WorkbookPort } from "../../src/workbook/port";
import { createXlsx, openXlsx } from "../../src/workbook/xlsx";

const day = (iso: string): number => serialFromIso(iso) ?? NaN;

type Filled = Readonly<Record<string, string | number>>;

/** A file with a template as it was written, filled in by heading as another program does it, and opened anew. */
async function filled(
  kind: TemplateKind,
  language: Language,
  sheets: Readonly<Record<string, readonly Filled[]>>,
): Promise<WorkbookPort> {
  const empty = createXlsx();
  expect(await writeTemplate(empty, kind, { language, date: "2026-11-22" })).toMatchObject({ ok: true });
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await empty.bytes()).buffer as ArrayBuffer);
  for (const [name, records] of Object.entries(sheets)) {
    const sheet = book.getWorksheet(name);
    for (const [at, record] of records.entries()) {
      for (const [heading, value] of Object.entries(record)) fill(sheet, at, heading, value);
    }
  }
  const opened = await openXlsx(new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer), "mall.xlsx");
  if (!opened.ok) throw new Error(opened.fault.code);
  return opened.value;
}

function fill(sheet: ExcelJS.Worksheet | undefined, at: number, heading: string, value: string | number): void {
  for (let row = 1; row <= 10; row += 1) {
    for (let column = 1; column <= 40; column += 1) {
      if (sheet?.getCell(row, column).value !== heading) continue;
      sheet.getCell(row + 1 + at, column).value = value;
      return;
    }
  }
  throw new Error(`no heading ${heading}`);
}

async function imported(workbook: WorkbookPort) {
  const found = await findTablesIn(workbook, null, []);
  if (!found.ok) throw new Error(found.fault.code);
  let key = 0;
  const read = await importSource(workbook, found.value.tables, { personKey: () => (key += 1), today: 46_348 });
  if (!read.ok) throw new Error(read.fault.code);
  return read.value;
}

const PERSON: Filled = {
  Löpnummer: "1", Insats: "Steget", Kommun: "Eskilstuna", Kön: "Kvinna", Födelseår: 1990, Startdatum: day("2026-01-15"),
  Slutdatum: day("2026-09-30"), Registreringsform: "Personuppgifter", Utbildningsnivå: "Gymnasium",
  "Tid i offentlig försörjning": "1-2 år", "Försörjning före 1": "Försörjningsstöd",
  "Omfattning försörjning före 1 (%)": 100, "Aktivt arbetssökande före": "Nej", "Försörjning efter 1": "Lön",
  "Försörjning efter 2": "Sjukpenning", "Omfattning försörjning efter 2 (%)": 50, "Ej subventionerat arbete efter (%)": 25,
  "Subventionerat arbete efter (%)": 25, "Typ av subvention efter": "Lönebidrag", "Studier efter (%)": 0,
  "Avslutsanledning": "Enligt plan",
}; // prettier-ignore
const INTERVENTION: Filled = {
  Insats: "Steget", Samordningsförbund: "RAR", Budgetår: 2026, Startdatum: day("2026-01-01"), Slutdatum: day("2026-12-31"),
  Inriktning: "Individinriktad", Målgrupp: "Unga", Huvudman: "Kommun", "Planerat antal deltagare": 34,
  "Antal deltagare": 30, "Budget Insatskostnad": 1_200_000, "Utfall Insatskostnad": 1_100_000, "Budget ESF": 400_000,
}; // prettier-ignore

const MADE: Readonly<Record<Language, { interventions: string; participants: string }>> = {
  sv: { interventions: "Insatser", participants: "Deltagare" },
  en: { interventions: "Interventions", participants: "Participants" },
};

describe.each(["sv", "en"] as const)("templates (%s)", (language) => {
  const { interventions, participants } = MADE[language];

  test.each(["followUp", "final"] as const)(
    "%s: filled in, it is read without any column pointed out",
    async (kind) => {
      const second = { ...PERSON, Löpnummer: "2", Kön: "Man" };
      const book = await filled(kind, language, { [participants]: [PERSON, second], [interventions]: [INTERVENTION] });
      const read = await imported(book);
      expect(read.tables.map(({ sheet, layout }) => [sheet, layout]).sort()).toEqual([
      [participants, "participants"],
      [interventions, "interventions"],
    ].sort()); // prettier-ignore
      const unmapped = read.tables.flatMap(({ columns }) => columns.filter(({ field }) => field === null));
      expect(unmapped.map(({ heading }) => heading)).toEqual([]);
      const worse = read.issues.filter(({ severity }) => severity !== "info");
      expect(worse.map(({ code, heading, found }) => [code, heading, found])).toEqual([]);

      const { participations } = read;
      expect(participations.count).toBe(2);
      const [before, after] = [participations.before[0], participations.after[0]].map(
        (code) => participations.states[code ?? 0],
      );
      expect(before).toMatchObject({ livelihoods: [{ code: "FSTOD", extent: 100 }], jobSeeking: false });
      expect(after).toMatchObject({
        livelihoods: expect.arrayContaining([{ code: "SJP", extent: 50 }]),
        unsubsidisedWork: 25,
        subsidisedWork: 25,
        scheme: "wageSubsidy",
        studies: 0,
      });
      const [row] = read.interventions;
      expect(read.interventions).toHaveLength(1);
      expect(row).toMatchObject({ name: "Steget", year: 2026, orientation: "individual", targetGroups: ["Unga"], responsible: "Kommun" }); // prettier-ignore
      const money = Object.entries(row?.money ?? {}).map(([kind, amount]) => [kind, amount.toNumber()]);
      expect(Object.fromEntries(money)).toEqual({ budget: 1_200_000, outcome: 1_100_000, budgetEsf: 400_000 });
      expect(row?.counts).toMatchObject({ planned: 34, participants: 30 });
    },
  );

  test.each(TEMPLATE_KINDS)("%s: untouched, it holds nothing and nothing is made of it", async (kind) => {
    const read = await imported(await filled(kind, language, {}));
    expect(read.participations.count).toBe(0);
    expect(read.interventions).toEqual([]);
    expect(read.aggregates).toEqual([]);
  });

  test("the sheets that are only read by people are not taken for tables", async () => {
    const goals = language === "sv" ? "Mål" : "Goals";
    const goal: Filled =
      language === "sv"
        ? { Mål: "Fler i arbete", Målvärde: 30, Senast: day("2027-12-31") }
        : { Goal: "More in work", Target: 30, By: day("2027-12-31") };
    const book = await filled("application", language, { [goals]: [goal], [interventions]: [INTERVENTION] });
    const read = await imported(book);
    expect(read.tables.map(({ sheet }) => sheet)).toEqual([interventions]);
    const reviewed = await reviewGoals(book, "2026-11-22");
    expect(reviewed).toMatchObject({
      ok: true,
      value: [{ sheet: goals, advice: ["what-missing", "unit-missing", "baseline-missing", "how-missing"] }],
    });
  });
});

test("a template is the user's from the start: written again it stands beside, and none is replaced", async () => {
  const book = createMemoryWorkbook();
  for (const name of ["Mål", "Mål (2)"]) {
    const written = await writeTemplate(book, "application", { language: "sv", date: "2026-11-22" });
    expect(written.ok && written.value.map((sheet) => sheet.name)).toContain(name);
    expect(written.ok && written.value.every(({ replaced }) => !replaced)).toBe(true);
  }
  const listed = await book.listSheets();
  expect(listed.ok && listed.value.filter(({ mark }) => mark === null).map((sheet) => sheet.name)).toEqual([
    "Insatser",
    "Insatser (2)",
  ]);
});

test("reviewing can be cancelled", async () => {
  const book = await filled("application", "sv", {});
  expect(await reviewGoals(book, "2026-11-22", { cancelled: () => true })).toEqual({ ok: false, fault: { code: "cancelled" } }); // prettier-ignore
});
