import type { ReadingIssueCode } from "../participation/model/issues";
import type { Text } from "./language";

/** What a sentence may name, already as text; null where the issue does not say. */
export interface SentenceFacts {
  readonly found: string | null;
  readonly year: string | null;
  readonly sector: string | null;
  readonly measure: string | null;
  readonly readings: string | null;
  readonly other: string | null;
  readonly otherFound: string | null;
  readonly caption: string | null;
  readonly sheets: string | null;
  /** The year that is missing is one of participants, not of a table. */
  readonly ofParticipants: boolean;
}

const NOTHING: Text = { sv: "en tom cell", en: "an empty cell" };

type Sentence = (facts: SentenceFacts, found: Text) => Text;

const SENTENCES: Readonly<Record<ReadingIssueCode, Sentence>> = {
  "no-sector-table": (facts) => ({
    sv: `Ingen sektortabell hittades. En sådan har rader som Samhället, Kommunen, Regionen och Staten under rubriker som kort sikt, medellång sikt och payoff-tid. Lästa blad: ${String(facts.sheets)}.${facts.found === null ? "" : ` Där finns ${facts.found}.`}`,
    en: `No sector table was found. Such a table has rows like Samhället, Kommunen, Regionen and Staten under headings like kort sikt, medellång sikt and payoff-tid. Sheets read: ${String(facts.sheets)}.${facts.found === null ? "" : ` They hold ${facts.found}.`}`,
  }),
  "empty-sheet": (facts) =>
    facts.sheets === null
      ? { sv: "bladet är tomt.", en: "the sheet is empty." }
      : {
          sv: "Arbetsboken är tom: inget blad innehåller något att läsa.",
          en: "The workbook is empty: no sheet holds anything to read.",
        },
  "no-year": (facts, found) =>
    facts.ofParticipants
      ? {
          sv: `det framgår inte vilket år antalet deltagare gäller, så det används inte (här står ${found.sv}). Skriv året i rubriken, tabellens titel eller bladets namn.`,
          en: `nothing says which year the number of participants is of, so it is not used (this cell holds ${found.en}). Write the year in the heading, the table's title or the sheet's name.`,
        }
      : {
          sv: `året framgår inte av rubrik, tabelltitel eller bladnamn, så tabellens tal används inte (här står ${found.sv}). Skriv till exempel ”Intäkter 2020” över tabellen.`,
          en: `no heading, title or sheet name says the year, so the table's figures are not used (this cell holds ${found.en}). Write for example “Intäkter 2020” over the table.`,
        },
  "participants-missing": (facts) => ({
    sv: `antalet deltagare för ${String(facts.year)} saknas. Kostnad och belopp per deltagare för ${String(facts.year)} räknas därför inte ut.`,
    en: `the number of participants in ${String(facts.year)} is missing, so cost and amounts per participant are not computed for ${String(facts.year)}.`,
  }),
  "participants-not-positive": (_, found) => ({
    sv: `antalet deltagare ska vara ett heltal över 0, men här står ${found.sv}. Talet används inte.`,
    en: `the number of participants must be a whole number above 0, but this cell holds ${found.en}. It is not used.`,
  }),
  "not-a-number": (_, found) => ({
    sv: `här väntades ett tal, men det står ${found.sv}. Cellen är utelämnad, inte räknad som 0.`,
    en: `a number was expected, but the cell holds ${found.en}. It is left out, not counted as 0.`,
  }),
  "ambiguous-number": (facts, found) => ({
    sv: `${found.sv} kan läsas på flera sätt${facts.readings === null ? "" : ` (${facts.readings})`}. Talet används inte förrän det skrivs entydigt.`,
    en: `${found.en} can be read in several ways${facts.readings === null ? "" : ` (${facts.readings})`}. It is not used until it is written unambiguously.`,
  }),
  "number-repaired": (facts, found) => ({
    sv: `${found.sv} läses som ${String(facts.readings)}, men siffrorna är grupperade som när ett mellanslag eller en siffra har fallit bort. Jämför med källan.`,
    en: `${found.en} is read as ${String(facts.readings)}, but its digits are grouped as when a space or a digit is lost. Compare with the source.`,
  }),
  "error-value": (_, found) => ({
    sv: `cellen innehåller felvärdet ${found.sv}. Den är utelämnad, inte räknad som 0.`,
    en: `the cell holds the error value ${found.en}. It is left out, not counted as 0.`,
  }),
  "sector-row-without-numbers": (facts) => ({
    sv: `raden för ${String(facts.sector)} har inga tal. Inget räknas ut för den ur den här tabellen.`,
    en: `the row of ${String(facts.sector)} has no numbers. Nothing is computed for it from this table.`,
  }),
  "sector-missing": (facts) => ({
    sv: `tabellen${facts.year === null ? "" : ` för ${facts.year}`} saknar en rad för ${String(facts.sector)}, som andra tabeller av samma slag har.`,
    en: `the table${facts.year === null ? "" : ` of ${facts.year}`} has no row for ${String(facts.sector)}, which other tables of its kind have.`,
  }),
  "unknown-row": (_, found) => ({
    sv: `raden ${found.sv} hör inte till någon känd sektor. Dess tal används inte.`,
    en: `the row ${found.en} belongs to no known sector. Its numbers are not used.`,
  }),
  "unknown-column": (_, found) => ({
    sv: `kolumnen ${found.sv} känns inte igen. Dess tal används inte.`,
    en: `the column ${found.en} is not recognised. Its numbers are not used.`,
  }),
  "measure-unknown": (_, found) => ({
    sv: `det framgår inte om ${found.sv} är intäkt, lönsamhet eller återbetalningstid. Kolumnens tal används inte; skriv måttet i tabellens titel.`,
    en: `nothing says whether ${found.en} is income, profitability or payback. The column is not used; name the measure in the table's title.`,
  }),
  "horizon-unknown": (_, found) => ({
    sv: `det framgår inte hur många år ${found.sv} omfattar. Talet används inte; skriv till exempel ”1 år” i rubriken.`,
    en: `nothing says how many years ${found.en} covers. It is not used; write for example “1 år” in the heading.`,
  }),
  "cost-missing-default-used": () => ({
    sv: "Arbetsboken innehåller ingen kostnad per deltagare. Den förvalda kostnaden används, om ingen annan anges.",
    en: "The workbook holds no cost per participant. The default cost is used unless another is given.",
  }),
  "cost-sector-missing": (facts) => ({
    sv: `kostnaden per deltagare saknas för ${String(facts.sector)}. Det som vilar på den räknas inte ut.`,
    en: `the cost per participant is missing for ${String(facts.sector)}. What rests on it is not computed.`,
  }),
  "cost-negative": (_, found) => ({
    sv: `kostnaden per deltagare kan inte vara negativ, men här står ${found.sv}. Den används inte.`,
    en: `the cost per participant cannot be negative, but this cell holds ${found.en}. It is not used.`,
  }),
  "total-cost-found": (_, found) => ({
    sv: `här står en total kostnad, ${found.sv}. Den används inte: det som läses är kostnad per deltagare. Skriv den, till exempel ”Kostnad per deltagare”, eller ange den själv.`,
    en: `this is a total cost, ${found.en}. It is not used: what is read is cost per participant. Write that, for example as “Kostnad per deltagare”, or give it yourself.`,
  }),
  "no-income-table": () => ({
    sv: "Ingen intäktstabell hittades, bara lönsamhet eller återbetalningstid. Det behövs en tabell med ordet intäkter i titeln, år, rader som Samhället och Kommunen och rubriker som kort sikt (1 år).",
    en: "No income table was found, only profitability or payback. What is needed is a table with the word intäkter in its title, a year, rows like Samhället and Kommunen and headings like kort sikt (1 år).",
  }),
  "duplicate-figure": (facts, found) => ({
    sv: `samma uppgift står två gånger: ${found.sv} här och ${String(facts.otherFound)} i ${String(facts.other)}. Båda är kvar.`,
    en: `the same figure stands twice: ${found.en} here and ${String(facts.otherFound)} in ${String(facts.other)}. Both are kept.`,
  }),
  "suppressed-figure": (_, found) => ({
    sv: `uppgiften är inte utskriven (${found.sv}). Den är utelämnad, inte räknad som 0.`,
    en: `the figure is not shown (${found.en}). It is left out, not counted as 0.`,
  }),
  "heading-guessed": (facts, found) => ({
    sv: `tabellens titel säger inte vad ${found.sv} är. Av de andra rubrikerna att döma är det ${String(facts.measure)}; kontrollera.`,
    en: `the table's title does not say what ${found.en} is. By the other headings it is ${String(facts.measure)}; please check.`,
  }),
  "label-guessed": (facts, found) => ({
    sv: `${found.sv} har lästs som ${String(facts.sector)}.`,
    en: `${found.en} has been read as ${String(facts.sector)}.`,
  }),
  "year-conflict": (facts, found) => ({
    sv: `rubriken ${found.sv} säger ${String(facts.year)} men tabellens titel ${String(facts.caption)}. Rubrikens år används.`,
    en: `the heading ${found.en} says ${String(facts.year)} but the table's title ${String(facts.caption)}. The heading's year is used.`,
  }),
  "figure-missing": () => ({
    sv: "cellen är tom. Uppgiften saknas; den räknas inte som 0.",
    en: "the cell is empty. The figure is missing; it is not counted as 0.",
  }),
  "months-not-whole": (_, found) => ({
    sv: `återbetalningstiden ska vara hela månader, men här står ${found.sv}. Den används inte.`,
    en: `payback must be whole months, but the cell holds ${found.en}. It is not used.`,
  }),
};

/** The sentence of an issue without its place: what was found, and what was done. */
export function readingSentence(code: ReadingIssueCode, facts: SentenceFacts): Text {
  return SENTENCES[code](facts, facts.found === null ? NOTHING : { sv: facts.found, en: facts.found });
}
