import { askForHelp, onHelp } from "../../../src/taskpane/app/help-event";

test("Hjälp reaches whoever listens, and nobody after that", () => {
  const shown: string[] = [];
  const end = onHelp(() => shown.push("help"));
  askForHelp();
  expect(shown).toEqual(["help"]);
  end();
  askForHelp();
  expect(shown).toEqual(["help"]);
});
