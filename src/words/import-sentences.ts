import type { ImportIssueCode } from "../participation/model/found-tables";
import type { Text } from "./language";

/**
 * What was found and what was done, and what to do about it. {found}, {heading} and the like are filled in by
 * import-issues; a part in [square brackets] falls away where the issue does not say what it names.
 */
export interface ImportSentence {
  readonly text: Text;
  readonly advice: Text;
}

const says = (sv: string, en: string, adviceSv: string, adviceEn: string): ImportSentence => ({
  text: { sv, en },
  advice: { sv: adviceSv, en: adviceEn },
});

const NOTHING = ["Du behöver inte göra något.", "You need not do anything."] as const;
const CORRECT = ["Rätta cellerna i bladet och läs in igen, om värdet är känt.", "Correct the cells in the sheet and read again, if the value is known."] as const; // prettier-ignore
const COMPARE = ["Jämför med källan. Talen är inte ändrade; avgör vilket som ska gälla.", "Compare with the source. The figures are unchanged; decide which of them holds."] as const; // prettier-ignore
const MAP = ["Välj i listan vad kolumnen är, om den behövs.", "Choose in the list what the column is, if it is needed."] as const; // prettier-ignore

/** About tables, columns and persons. */
const OF_TABLES = {
  "no-table-found": says("ingen tabell kändes igen i bladet, så inget läses ur det.", "no table was recognised in the sheet, so nothing is read from it.", "Om bladet har en tabell: kontrollera att den har en rad med rubriker.", "If the sheet has a table, see that it has a row of headings."),
  "layout-guessed": says("tabellens slag är en gissning.", "the kind of table is a guess.", "Kontrollera kolumnerna innan du godkänner.", "Check the columns before you accept."),
  "column-unmapped": says("kolumnen känns inte igen. Den behålls som egen kolumn om den har få, korta svar som många rader delar, annars läses den inte.", "the column is not recognised. It is kept as a column of its own if it has few, short answers that many rows share, else it is not read.", ...MAP),
  "column-identity": says("kolumnen innehåller identitetsnummer. De byts mot slumptal i minnet för att skilja personer åt och sparas inte.", "the column holds identity numbers. They become random numbers in memory, to tell persons apart, and are not kept.", ...NOTHING),
  "column-name": says("kolumnen innehåller namn. Den läses inte.", "the column holds names. It is not read.", ...NOTHING),
  "required-missing": says("ingen kolumn är {field}, som tabellen behöver.", "no column is {field}, which the table needs.", "Välj vilken kolumn det är, om bladet har den.", "Choose which column it is, if the sheet has it."),
  "states-missing": says("ingen kolumn säger försörjning eller arbete {side}. Före och efter kan inte räknas för de här deltagandena.", "no column tells livelihood or work {side}. Before and after cannot be counted for these participations.", "Välj i listan vilka kolumner det är, om bladet har dem.", "Choose in the list which columns they are, if the sheet has them."),
  "livelihood-missing": says("ingen kolumn säger försörjning {side}. Bara det som sägs om arbete och studier räknas; ersättningar som ändras syns inte.", "no column tells livelihood {side}. Only what is said of work and studies counts; benefits that change are not seen.", "Välj i listan vilken kolumn det är, om bladet har den.", "Choose in the list which column it is, if the sheet has it."),
  "table-as-text": says("tabellen är text, en rad i varje cell. Återbetalningen räknas bara ur tal som står i egna celler.", "the table is text, a line in each cell. Payback is computed only from figures in cells of their own.", "Dela upp texten i kolumner (Data, Text till kolumner), eller skriv av tabellen med ett tal i varje cell, och se efter igen.", "Split the text into columns (Data, Text to Columns), or write the table out with one figure in each cell, and look again."),
  "taken-from-title": says("ingen kolumn är {field}. Värdet hämtas ur rubriken {found}.", "no column is {field}. The value is taken from the title {found}.", "Kontrollera att rubriken gäller alla rader under den.", "See that the title holds for all rows below it."),
  "heading-twice": says("två kolumner är {field}. Kolumn {read} läses, inte den här.", "two columns are {field}. Column {read} is read, not this one.", ...MAP),
  "intervention-from-above": says("insatsens namn står bara på den första raden i varje grupp, som i en sammanslagen cell. Det gäller raderna under, till nästa namn.", "the intervention's name stands only in the first row of each group, as in a merged cell. It holds for the rows below, until the next name.", "Kontrollera att raderna hör till insatsen ovanför.", "See that the rows belong to the intervention above them."),
  "rows-as-text": says("varje rad är en enda text, med värdena skilda åt av {found}. Ingenting läses.", "each row is a single text, its values parted by {found}. Nothing is read.", "Markera kolumnen, välj Data, Text till kolumner med det tecknet som avgränsare, och se efter igen.", "Select the column, choose Data, Text to Columns with that sign as the delimiter, and look again."),
  "merged-cells": says("sammanslagna celler: värdet gäller alla celler i dem.", "merged cells: the value holds for all of them.", ...NOTHING),
  "total-row": says("summarader är utelämnade, så att inget räknas två gånger.", "total rows are left out, so that nothing counts twice.", ...NOTHING),
  "heading-repeated": says("rubrikraden upprepas i tabellen. Upprepningen är utelämnad.", "the headings are repeated within the table. The repetition is left out.", ...NOTHING),
  "row-outside": says("har datum i tabellens kolumner men hör inte till tabellen. Raderna är inte lästa.", "hold dates in the table's columns but do not belong to the table. They are not read.", "Ta bort de tomma raderna och texten mellan tabellen och raderna om de hör till den, och läs in igen.", "Remove the blank rows and the text between the table and these rows if they belong to it, and read again."),
  "sheet-hidden": says("bladet är dolt i arbetsboken. Tabeller i det som är valda läses och räknas som andra.", "the sheet is hidden in the workbook. Chosen tables in it are read and count as others do.", "Välj bort bladets tabeller om de inte ska räknas.", "Leave out the sheet's tables if they are not to count."),
  "sheet-of-assumptions": says("bladet är antaganden och läses inte som en tabell. Antagandena gäller i beräkningarna.", "the sheet holds assumptions and is not read as a table. The assumptions hold in the calculations.", "Ge bladet ett annat namn och andra rubriker om det är uppföljning.", "Give the sheet another name and other headings if it is follow-up."),
  "text-cut": says("texten {found} är avkortad.", "the text {found} is cut.", ...NOTHING),
  "intervention-covered": says("insatsens namn ser ut som en persons namn eller nummer och visas som {found} och ett nummer. Deltaganden och kostnader med samma namn hör fortfarande ihop.", "the intervention's name looks like a person's name or number and is shown as {found} and a number. Participations and costs of the same name still belong together.", "Ge insatsen ett annat namn i båda bladen om den ska synas.", "Give the intervention another name in both sheets if it is to be seen."),
  "identity-in-other-column": says("värden som innehåller identitetsnummer eller namn är utelämnade.", "values that hold identity numbers or names are left out.", "Ta bort personuppgifter ur bladet om de inte behövs där.", "Remove personal data from the sheet if it is not needed there."),
  "protected-identity": says("platshållare för skyddad identitet. Deltagandena räknas, men personerna kan inte skiljas åt.", "placeholders for protected identity. The participations count, but the persons cannot be told apart.", ...NOTHING),
  "free-text-left-out": says("kolumnen är utelämnad: den är fri text, eller så är svaren så olika att de kan peka ut någon. Sådant sparas aldrig.", "the column is left out: it is free text, or its answers differ so much that they may point out somebody. Such is never kept.", ...NOTHING),
} satisfies Partial<Record<ImportIssueCode, ImportSentence>>; // prettier-ignore

/** About values of cells. */
const OF_VALUES = {
  "date-unreadable": says("{found} är inget datum som går att läsa. Datumet är utelämnat.", "{found} is no date that can be read. The date is left out.", "Skriv datumet som ÅÅÅÅ-MM-DD och läs in igen.", "Write the date as YYYY-MM-DD and read again."),
  "date-two-readings": says("{found} kan vara {first} eller {second}. Datumet är utelämnat.", "{found} may be {first} or {second}. The date is left out.", "Skriv datumet som ÅÅÅÅ-MM-DD och läs in igen.", "Write the date as YYYY-MM-DD and read again."),
  "date-order-seen": says("{found} läses som {read}, eftersom andra datum i tabellen bara går att läsa med {orderSv} först.", "{found} is read as {read}, since other dates of the table can only be read with the {orderEn} first.", "Kontrollera att alla datum är skrivna på samma sätt.", "See that all dates are written in the same way."),
  "date-year-only": says("{found} säger inte vilken dag. Bara året {year} används.", "{found} does not tell the day. The year {year} alone is used.", ...NOTHING),
  "end-before-start": says("slutdatum före startdatum. Raden räknas, i slutdatumets år, men inte när överlapp söks.", "the end is before the start. The row counts, in the year of its end, but not when overlaps are looked for.", ...CORRECT),
  "end-missing": says("avslutat (avslutsorsak finns) men utan läsbart slutdatum. Raden räknas som avslutad, i budgetårets eller startens år.", "ended (an end reason is given) but without a readable end date. The row counts as ended, in the budget year or the year of its start.", ...CORRECT),
  "start-missing": says("läsbart startdatum saknas. Raden räknas i slutdatumets eller budgetårets år.", "there is no readable start date. The row counts in the year of its end, or its budget year.", ...CORRECT),
  "number-unreadable": says("{found} är inget tal som går att läsa här. Värdet är utelämnat, inte räknat som 0.", "{found} is no number that can be read here. The value is left out, not counted as 0.", ...CORRECT),
  "number-two-readings": says("{found} kan läsas på flera sätt[ ({readings})]. Värdet är utelämnat, inte räknat som 0.", "{found} can be read in several ways[ ({readings})]. The value is left out, not counted as 0.", "Skriv värdet entydigt, till exempel 50 % eller 199 999 kr, och läs in igen.", "Write the value unambiguously, for example 50 % or 199 999 kr, and read again."),
  "number-suppressed": says("{found} betyder att värdet är dolt eller saknas. Det är utelämnat, inte räknat som 0.", "{found} means that the value is hidden or missing. It is left out, not counted as 0.", ...NOTHING),
  "number-repaired": says("{found} är troligen {value}[, vilket {by} bekräftar].", "{found} is probably {value}[, as {by} confirms].", "Bekräfta eller rätta talet.", "Confirm or correct the figure."),
  "cell-error": says("cellen innehåller felvärdet {found}. Värdet är utelämnat, inte räknat som 0.", "the cell holds the error value {found}. The value is left out, not counted as 0.", "Rätta formeln i cellen och läs in igen.", "Correct the formula in the cell and read again."),
  "extent-over-100": says("{found} är mer än 100 %. Omfattningen är utelämnad.", "{found} is more than 100 %. The extent is left out.", ...CORRECT),
  "extents-sum-over-100": says("arbete med och utan subvention blir tillsammans {sum} %. Båda behålls.", "subsidised and unsubsidised work make {sum} % together. Both are kept.", ...CORRECT),
  "extent-assumed": says("{found} säger inte hur mycket. {used} % antas.", "{found} does not say how much. {used} % is assumed.", "Fyll i omfattningen om den är känd.", "Enter the extent if it is known."),
  "extent-band": says("{found} är ett intervall. Mitten, {used} %, används.", "{found} is a band. Its middle, {used} %, is used.", "Fyll i omfattningen om den är känd.", "Enter the extent if it is known."),
  "age-band-read": says("{found} är ett åldersspann. Åldern {used}, i spannet, används för åldersgruppen.", "{found} is a band of ages. The age {used}, within it, is used for the age group.", ...NOTHING),
  "age-band-wide": says("{found} är ett åldersspann som går över flera av produktens åldersgrupper. Kolumnen behålls som egen kolumn om svaren är få; åldern är okänd.", "{found} is a band of ages that spans several of the product's age groups. The column is kept as one of its own if its answers are few; the age is unknown.", "Skriv åldern i år, eller dela spannen som åldersgrupperna, om den behövs.", "Enter the age in years, or divide the bands as the age groups, if it is needed."),
  "extent-zero": says("{found} har omfattningen 0 % och räknas inte som försörjning.", "{found} has an extent of 0 % and does not count as a livelihood.", ...CORRECT),
  "code-unknown": says("{found} känns inte igen[ (närmast: {nearest})]. {unknownSv}", "{found} is not recognised[ (nearest: {nearest})]. {unknownEn}", "Rätta värdet i bladet och läs in igen, eller välj i listan att kolumnen är något annat.", "Correct the value in the sheet and read again, or choose in the list that the column is something else."),
  "code-guessed": says("[{found} ]läses som {as}.", "[{found} ]is read as {as}.", "Kontrollera att det stämmer.", "Check that this is right."),
  "none-beside-other": says("ingen offentlig försörjning står bredvid en annan försörjning. Båda behålls.", "no public livelihood stands beside another livelihood. Both are kept.", ...CORRECT),
  "several-target-groups": says("flera målgrupper: {found}. Tabeller per målgrupp säger om insatsen delas, upprepas eller räknas i den första.", "several target groups: {found}. Tables by target group say whether the intervention is split, repeated or counted in the first.", ...NOTHING),
  "scheme-missing": says("subventionerat arbete utan uppgift om stödform. Lönebidrag med 80 % antas.", "subsidised work without a word on the scheme. A wage subsidy of 80 % is assumed.", "Lägg till en kolumn med stödform om den är känd.", "Add a column with the scheme if it is known."),
  "code-list-inferred": says("{as} kommer ur en kodlista som inte är bekräftad av någon publicerad källa.", "{as} comes from a list that no published source confirms.", "Kontrollera att listan stämmer för era uppgifter.", "Check that the list is right for your data."),
} satisfies Partial<Record<ImportIssueCode, ImportSentence>>; // prettier-ignore

/** About participations and interventions. */
const OF_ROWS = {
  "wrongly-registered": says("felregistreringar är utelämnade ur alla antal.", "wrong registrations are left out of every count.", ...NOTHING),
  anonymous: says("anonyma deltaganden räknas i volym, aldrig i före och efter.", "anonymous participations count in volume, never in before and after.", ...NOTHING),
  volume: says("volymdeltaganden räknas i volym, aldrig i före och efter.", "volume participations count in volume, never in before and after.", ...NOTHING),
  unfinished: says("pågående deltaganden: slutdatum saknas, ligger framåt eller sägs emot av att deltagandet pågår. De räknas inte i före och efter.", "unfinished participations: the end date is missing, lies ahead, or the row says that it goes on. They do not count in before and after.", "Fyll i slutdatum för dem som är avslutade.", "Enter the end date of those that have ended."),
  overlap: says("samma person deltar i flera insatser samtidigt. Alla räknas; nyttan kan vara räknad två gånger.", "the same person takes part in several interventions at once. All count; the benefit may be counted twice.", "Avgör vilket deltagande som ska bära nyttan.", "Decide which participation is to carry the benefit."),
  "duplicate-row": says("samma person, insats och datum på flera rader. Alla räknas.", "the same person, intervention and dates in several rows. All count.", "Ta bort dubbletterna ur bladet om de är samma deltagande.", "Remove the duplicates if they are one participation."),
  "intervention-missing": says("insatsens namn saknas. {intervention}", "the name of the intervention is missing. {interventionEn}", ...CORRECT),
  "year-missing": says("året saknas, så raden kan inte räknas i något år.", "the year is missing, so the row counts in no year.", ...CORRECT),
  "cost-year-missing": says("året saknas[ (där står {found})] för {interventions}[ och {more} till]. Beloppen delas lika på insatsens alla deltaganden, vilket år de än räknas i; har den inga, står de utan år.", "the year is missing[ (it says {found})] for {interventions}[ and {more} more]. The amounts are shared equally by all participations of the intervention, whatever year they count in; where it has none, they stand without a year.", ...CORRECT),
  "cost-with-and-without-year": says("belopp utan år, medan samma insats har belopp med år på bladet ”{other}”, rad {otherRows}: {interventions}[ och {more} till]. Båda räknas; är det samma pengar blir kostnaden dubbel.", "amounts without a year, while the same intervention has amounts of years on the sheet “{other}”, rows {otherRows}: {interventions}[ and {more} more]. Both count; if it is the same money, the cost is doubled.", "Skriv året på raderna, eller välj bort den ena tabellen om det är samma pengar.", "Write the year in the rows, or leave out one of the tables if it is the same money."),
  "cost-kind-unknown": says("kostnadsslaget {found} känns inte igen. Beloppen räknas som insatsens vanliga kostnad, inte som ESF-medel.", "the kind of cost {found} is not recognised. The amounts count as the intervention's ordinary cost, not as ESF money.", "Skriv Insatskostnad eller ESF Insatskostnad i kolumnen och läs in igen, om beloppen är ESF-medel.", "Write Insatskostnad or ESF Insatskostnad in the column and read again, if the amounts are ESF money."),
  "outcome-partial": says("bara budget, medan andra rader för samma insats och år har utfall: {interventions}[ och {more} till]. Årets kostnad är dess utfall, så budgeten på de här raderna, {amount}\u00a0kr, är inte med i den.", "a budget alone, while other rows of the same intervention and year have an outcome: {interventions}[ and {more} more]. The cost of the year is its outcome, so the budget of these rows, {amount}\u00a0kr, is not in it.", "Fyll i utfallet på de här raderna, eller välj budget som kostnad.", "Enter the outcome in these rows, or choose budget as the cost."),
  "row-in-two-tables": says("samma uppgifter som på bladet ”{other}”, rad {otherRows}: {interventions}[ och {more} till]. Beloppen räknas en gång, ur det bladet.", "the same as on the sheet “{other}”, rows {otherRows}: {interventions}[ and {more} more]. The amounts count once, from that sheet.", "Är det olika poster: skriv dem i samma tabell, så räknas alla.", "If they are different posts, write them in one table, and all count."),
  "cost-in-two-tables": says("samma insats och år har belopp också på bladet ”{other}”, rad {otherRows}: {interventions}[ och {more} till]. Raderna skiljer sig, så båda räknas; är det samma pengar blir beloppen dubbla.", "the same intervention and year have amounts on the sheet “{other}” too, rows {otherRows}: {interventions}[ and {more} more]. The rows differ, so both count; if it is the same money, the amounts are doubled.", "Välj bort den ena tabellen om det är samma pengar.", "Leave out one of the tables if it is the same money."),
  "amount-unit-guessed": says("beloppens enhet framgår inte. {unit} antas.", "nothing says the unit of the amounts. {unit} is assumed.", "Skriv enheten i rubriken, till exempel ”tkr”.", "Write the unit in the heading, for example “tkr”."),
  "net-changes-only": says("tabellen ger bara nettoförändringar, ingen individkoppling.", "the table gives net changes only, not what happened to each person.", "Läs siffrorna som förändring i antal, inte som vägar mellan försörjningar.", "Read the figures as changes in number, not as moves between livelihoods."),
  "double-count-refused": says("tabellen gäller samma insats och tid som deltagarrader och räknas inte dessutom.", "the table is of the same intervention and period as participant rows and is not added to them.", "Välj bort deltagarraderna om tabellen ska användas i stället.", "Leave out the participant rows if the table is to be used instead."),
} satisfies Partial<Record<ImportIssueCode, ImportSentence>>; // prettier-ignore

/** Figures that cannot both be true. */
const OF_FIGURES = {
  "total-differs": says("summan är tryckt som {printed}, men delarna ger {computed}.", "the total is printed as {printed}, but its parts make {computed}.", ...COMPARE),
  "statement-differs": says("texten säger {printed}, men tabellerna ger {computed}.", "the text says {printed}, but the tables give {computed}.", ...COMPARE),
  "statement-unmatched": says("uppgiften[ om {about}] kunde inte jämföras: inga tal hör till den.", "the statement[ about {about}] could not be compared: no figures belong to it.", "Skriv tabellens titel och rad som de står.", "Write the table's title and row as they stand."),
  "average-differs": says("medelvärdet är tryckt som {printed}, men talen ger {computed}.", "the average is printed as {printed}, but the figures give {computed}.", ...COMPARE),
  "share-differs": says("andelen är tryckt som {printed}, men talen ger {computed}.", "the share is printed as {printed}, but the figures give {computed}.", ...COMPARE),
  "sums-differ-between-tables": says("samma summa är {printed} här och {computed} i {otherTitle}.", "the same sum is {printed} here and {computed} in {otherTitle}.", ...COMPARE),
  "counts-differ": says("antalet är tryckt som {printed}, men räknas till {computed}.", "the count is printed as {printed}, but counts to {computed}.", ...COMPARE),
} satisfies Partial<Record<ImportIssueCode, ImportSentence>>; // prettier-ignore

export const IMPORT_SENTENCES: Readonly<Record<ImportIssueCode, ImportSentence>> = {
  ...OF_TABLES,
  ...OF_VALUES,
  ...OF_ROWS,
  ...OF_FIGURES,
};
