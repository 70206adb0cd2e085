import type { NameFault } from "../../pipeline/portfolio-views";
import type { Language } from "../../words/language";

const TEXTS = {
  sv: {
    view: "Sparad vy",
    noView: "Ingen sparad vy",
    save: "Spara som vy",
    keep: "Spara ändringarna",
    rename: "Byt namn",
    remove: "Ta bort vyn",
    undo: "Ångra",
    name: "Vyns namn",
    done: "Spara",
    cancel: "Avbryt",
    saved: (name: string) => `Vyn ${name} är sparad i arbetsboken.`,
    removed: (name: string) => `Vyn ${name} är borttagen. Dess blad står kvar.`,
    notKeptWhole: (dimensions: string) =>
      `Val i urvalet som kan peka ut en person sparas inte (${dimensions}). Vyn öppnas utan dem.`,
    failed: "Vyn kunde inte sparas.",
    noRoom: "Arbetsboken rymmer inte fler vyer. Ta bort någon först.",
    newer: "Vyerna är sparade av en nyare version av tillägget. De kan inte ändras härifrån.",
    notReadable: "De sparade vyerna kunde inte läsas. Sparas en ny ersätter den dem.",
    leftOut: (name: string | null) =>
      name === null ? "En sparad vy kunde inte läsas." : `Vyn ${name} kunde inte läsas.`,
    nameFaults: {
      empty: "Skriv ett namn.",
      "too-long": "Namnet får ha högst 40 tecken.",
      taken: "Det finns redan en vy med det namnet.",
      personal: "Namnet ser ut att peka ut en person. Välj ett annat.",
    } satisfies Record<NameFault, string>,
  },
  en: {
    view: "Saved view",
    noView: "No saved view",
    save: "Save as a view",
    keep: "Save the changes",
    rename: "Rename",
    remove: "Delete the view",
    undo: "Undo",
    name: "Name of the view",
    done: "Save",
    cancel: "Cancel",
    saved: (name: string) => `The view ${name} is saved in the workbook.`,
    removed: (name: string) => `The view ${name} is deleted. Its sheet remains.`,
    notKeptWhole: (dimensions: string) =>
      `What is selected and could point out a person is not saved (${dimensions}). The view opens without it.`,
    failed: "The view could not be saved.",
    noRoom: "The workbook has no room for more views. Delete one first.",
    newer: "The views were saved by a newer version of the add-in. They cannot be changed from here.",
    notReadable: "The saved views could not be read. Saving a new one replaces them.",
    leftOut: (name: string | null) =>
      name === null ? "A saved view could not be read." : `The view ${name} could not be read.`,
    nameFaults: {
      empty: "Type a name.",
      "too-long": "The name has at most 40 characters.",
      taken: "There is a view with that name already.",
      personal: "The name seems to point out a person. Choose another.",
    } satisfies Record<NameFault, string>,
  },
} as const satisfies Record<Language, object>;

export type ViewTexts = (typeof TEXTS)[Language];
export const viewTexts = (language: Language): ViewTexts => TEXTS[language];
