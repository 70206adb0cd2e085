import type { FunctionEntry, Parameter } from "../src/calculation/catalogue/entry";
import { CATALOGUE, nativeTwin } from "../src/calculation/catalogue/index";
import { isOptional } from "../src/functions/metadata";
import { functionTexts } from "../src/words/functions";

/** docs/FUNKTIONER.md: every function for those who use them, in Swedish. */
export function functionsReference(): string {
  return [HEADER, ...CATALOGUE.map(section)].join("\n\n");
}

const HEADER = `# Funktioner

<!-- Skapas av \`npm run metadata\` ur katalogen (src/calculation/catalogue, src/words). Ändra där. -->

Alla tal får skrivas som tal eller som text som bara kan läsas på ett sätt: \`1 234,50\`, \`500 kr\`, \`3 %\`. \`1,234\` kan
betyda två saker och ger fel. En parameter tar ett värde eller ett område; områden ska vara lika stora, enstaka värden
upprepas, och svaret fyller ett lika stort område. Det som aldrig inträffar ger \`#SAKNAS!\`, det som är fel ger
\`#VÄRDEFEL!\`, i båda fallen med förklarande ord. Parametrar inom [ ] får utelämnas.

Motsvarigheten i vanliga Excelfunktioner står med engelska namn och kommatecken, så som den lagras i filen, här med
argumenten i cellerna A2, B2, C2 … i den ordning de ges. Med ränta eller bortfall räknas månaderna med SUMPRODUCT;
återbetalningstid med ränta eller bortfall har ingen motsvarighet och står som värde.`;

function section(entry: FunctionEntry): string {
  const texts = functionTexts(entry.id, "sv");
  const rows = texts.parameters.map(({ name, description }) => `| \`${name}\` | ${description} |`);
  return [
    `## ${entry.name}`,
    `\`${entry.name}(${entry.parameters.map(signature).join("; ")})\``,
    texts.summary,
    `**Ger:** ${texts.result}`,
    ["| parameter | betydelse |", "|---|---|", ...rows].join("\n"),
    `**Exempel:** ${texts.example}.`,
    `**I vanliga Excelfunktioner:** ${twinText(entry)}`,
  ].join("\n\n");
}

function signature(parameter: Parameter): string {
  const name = parameter.name + (["range", "table", "rows"].includes(parameter.kind) ? "[]" : "");
  return isOptional(parameter) ? `[${name}]` : name;
}

function twinText(entry: FunctionEntry): string {
  const required = entry.parameters.filter((parameter) => !isOptional(parameter));
  const cells = required.map((parameter, index) =>
    parameter.kind === "range" ? "A2:A7" : `${String.fromCharCode(65 + index)}2`,
  );
  const twin = nativeTwin(entry.id, cells);
  return twin === null ? "ingen; värdet står med en anmärkning." : `\`=${twin}\``;
}
