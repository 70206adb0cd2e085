import type { SheetLayout } from "../../sheet/layout";
import type { Language } from "../../words/language";
import type { TemplateKind } from "../../words/templates";
import { interventionsTemplate, participantsTemplate } from "./data-tables";
import { aboutTemplate, breakEvenTemplate, interventionTemplate } from "./form-sheets";
import {
  conditionsTemplate,
  goalsTemplate,
  keepingTemplate,
  lessonsTemplate,
  outcomesTemplate,
  stagesTemplate,
} from "./plan-sheets";

/**
 * A template's sheets, empty and with rules for what may be typed. They are given to the user: read as sources, never
 * replaced. Interventions and participants have the headings the import knows.
 */
export function templateSheets(kind: TemplateKind, language: Language): readonly SheetLayout[] {
  const about = aboutTemplate(kind, language);
  switch (kind) {
    case "application":
      return [
        about, interventionTemplate(language), goalsTemplate(language), interventionsTemplate(language),
        breakEvenTemplate(language), conditionsTemplate(language), stagesTemplate(language), keepingTemplate(language),
      ]; // prettier-ignore
    case "followUp":
      return [
        about, interventionsTemplate(language), participantsTemplate(language), outcomesTemplate(language),
        stagesTemplate(language),
      ]; // prettier-ignore
    case "final":
      return [
        about, lessonsTemplate(language), outcomesTemplate(language), interventionsTemplate(language),
        participantsTemplate(language), keepingTemplate(language),
      ]; // prettier-ignore
  }
}
