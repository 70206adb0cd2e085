import { foldText } from "../fold";

/** The commonest given names in Sweden over the years, folded: to find columns that name persons, never to tell who. */
const GIVEN = new Set(
  (
    "adam agneta ahmed aisha albin alexander alex alf ali alice alicia alma amanda amina amir anders andreas anette anita " +
    "anja ann anna anne annika anton arne arvid asa astrid august axel barbro bengt berit bernt bertil birgit birgitta bjorn bo borje " +
    "britt britta carina carl carolina caroline cecilia charlotte christer christian christina claes conny dan daniel david dennis " +
    "dragan ebba eddie edit edvin elin elias elisabeth elisabet ella ellen elsa elvira emelie emil emilia emma emmy erica erik erika eric " +
    "ester eva evelina fatima felicia felix filip fredrik frida gabriel gerd gosta greger gudrun gun gunilla gunnar gunnel gustav gustaf " +
    "hakan hamza hanna hanne hannah hans harald hasan hassan helen helena helene henrik henry hugo hussein ibrahim ida inga ingegerd inger " +
    "ingrid irene isabella isak ivan jack jacob jakob jan jasmin jenny jens jesper jessica jim joakim joel johan johanna johannes john " +
    "jonas jonathan jorgen josef josefin josefine julia karin karl karolina kajsa katarina katarzyna kent kerstin kevin khalid kim kjell klara " +
    "klas kristina kristian kristoffer kurt lars lasse leif leila lena leo lennart liam lilly linda linn linnea linus lisa lisbeth lotta louise " +
    "lovisa lucas ludvig madeleine magnus maja malin margareta margit maria marianne marie markus marcus marta martin mats matilda mattias " +
    "max maximilian mehmet melker mia michael mikael moa mohamed mohammad mohammed mona monica monika mustafa nadia natalie nathalie nils nina noah " +
    "nour ola olga olivia olle olof omar oscar oskar osman ove patrik per peter petra petter pia pontus ragnar rebecca rebecka rickard rikard robert " +
    "robin roger roland rolf ronja roy rune ruth saga samir sam samuel sandra sanna sara sarah sebastian selma sigrid simon siv sofia sofie sonja " +
    "staffan stefan stella sten stig stina sune susanna susanne sven svetlana sylvia tage therese theodor thomas tilda tim tina tobias tomas tommy " +
    "tony tor torbjorn tore tove tuva tyra ulf ulla ulrika urban ursula valter vera veronica victor victoria vidar viggo viktor viktoria vilhelm ville " +
    "vincent wilhelm william wilma yasmin ylva yusuf yvonne zahra zainab zara"
  ).split(" "),
);

/** Common family names without a telling end. */
const FAMILY = new Set(
  (
    "ali ahmed abdi ahmadi aziz berg berggren bergman bergstrom blom bostrom dahl dahlberg dahlin ek eklund ekman ekstrom engstrom falk " +
    "forsberg frank friberg gustavsson haglund hall hassan hansen hedberg hedlund hedman hellstrom holm holmberg holmgren holmstrom hussein ibrahim " +
    "isaksen jensen khan kowalski larsen lind lindberg lindblom lindgren lindholm lindkvist lindqvist lindstrom lofgren lund lundberg lundgren " +
    "lundin lundqvist lundstrom malm martin mohamed mohammed moberg molin mattila nguyen nielsen nilssen nilsen noren norberg nordin nordstrom " +
    "nyberg nystrom oberg ohman omar osman ostberg ostlund rosen rydberg salah sandberg sandstrom sjoberg sjogren soderberg soderstrom strand strom " +
    "sundberg sundstrom svard tran vikstrom wallin wikstrom yilmaz yusuf wiklund westerlund westberg akesson aberg astrom"
  ).split(" "),
);

const isGiven = (word: string): boolean => GIVEN.has(word) || word.split("-").every((part) => GIVEN.has(part));
const isFamily = (word: string): boolean => /[a-z]sson$|[a-z]sdotter$/.test(word) || FAMILY.has(word);

const wordsOf = (text: string): string[] =>
  text
    .replace(/[()"'”“.:;!?]/g, " ")
    .split(/[\s,/]+/)
    .filter((word) => /^\p{L}[\p{L}-]*$/u.test(word));

/** "Tolvansson" beside another word written as a name, whatever the word. */
const FAMILY_END = /\p{Ll}{2}s(?:son|dotter)$/u;
const AS_NAME = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;

/** Somewhere in the text a given name stands beside a family name: "Anna Andersson", "Andersson, Anna". */
export function holdsPersonName(text: string): boolean {
  const written = wordsOf(text);
  const named = (word: string | undefined): boolean => word !== undefined && AS_NAME.test(word);
  const beside = written.some(
    (word, at) => named(word) && FAMILY_END.test(word) && (named(written[at - 1]) || named(written[at + 1])),
  );
  if (beside) return true;
  const words = written.map((word) => foldText(word).replaceAll(" ", "-"));
  return words.some((word, at) => {
    const next = words[at + 1];
    if (next === undefined) return false;
    if (isGiven(word) && (isFamily(next) || (isGiven(next) && isFamily(words[at + 2] ?? "")))) return true;
    return isFamily(word) && isGiven(next);
  });
}

/** What a given name stands before where it is no person: "Maria Ungdom", "Karlskoga", "Sofia vårdcentral". */
const NO_FAMILY =
  /^(?:af|fk|arbetsf|forsakringsk|kommun|region|landsting|soc|ungdom|beroende|vard|sjukhus|lasarett|mottagning|klinik|psyk|rehab|skol|gymnas|park|gard|center|centrum|distrikt|forsamling|stad|team|enhet|norra|sodra|ostra|vastra)/;

/**
 * Stricter, for columns of places and authorities: a given name beside any other word written as a name, or an initial
 * ("Karin Gömdlund, Af", "Soc/ Erik D."). A rare organisation is left out too many rather than a person kept.
 */
export function namesSomebody(text: string): boolean {
  if (holdsPersonName(text)) return true;
  const written = wordsOf(text);
  return written.some((word, at) => {
    const next = written[at + 1];
    if (next === undefined || !AS_NAME.test(word) || !isGiven(foldText(word).replaceAll(" ", "-"))) return false;
    return /^\p{Lu}$/u.test(next) || (AS_NAME.test(next) && !NO_FAMILY.test(foldText(next)));
  });
}

/** The whole cell could be somebody's name: weaker, for a column whose cells all are like that. */
export function couldBeName(text: string): boolean {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 4 || /\d/.test(text)) return false;
  if (holdsPersonName(text)) return true;
  const folded = words.map((word) => foldText(word).replaceAll(" ", "-"));
  return folded.some(isGiven) && words.every((word) => /^\p{Lu}/u.test(word));
}
