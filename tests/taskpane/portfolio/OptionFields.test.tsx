import { screen } from "@testing-library/react";
import { useState } from "react";
import type { ReactElement } from "react";
import { REPORT_START, type ReportSettings } from "../../../src/pipeline/pivot-settings";
import { OptionFields } from "../../../src/taskpane/portfolio/OptionFields";
import { renderInFrame } from "../in-frame";

jest.setTimeout(30_000);

const LABELS = ["Kommunen", "Regionen", "Arbetsförmedlingen", "Försäkringskassan", "Övrig stat"].map((name) => `${name}, kr`); // prettier-ignore

/** The fields with what they have settled, as the pane holds it. */
async function show(start: ReportSettings = REPORT_START) {
  let held = start;
  let change: (settings: ReportSettings) => void = () => undefined;
  function Holder(): ReactElement {
    const [settings, setSettings] = useState(start);
    held = settings;
    change = setSettings;
    return <OptionFields settings={settings} onChange={setSettings} />;
  }
  const shown = renderInFrame(<Holder />, { languageTag: "sv-SE" });
  await shown.user.click(screen.getByText("Kostnad, dödvikt, år och sekretess"));
  return { ...shown, held: () => held, change: (settings: ReportSettings) => change(settings) };
}
const field = (label: string): HTMLElement => screen.getByLabelText(label);
const retype = async ({ user }: Awaited<ReturnType<typeof show>>, label: string, text: string): Promise<void> => {
  await user.clear(field(label));
  if (text !== "") await user.type(field(label), text);
};
const ownFor = (shown: Awaited<ReturnType<typeof show>>, whom: string): Promise<void> =>
  shown.user.selectOptions(screen.getByLabelText("Egen kostnad per deltagare", { selector: "select" }), whom);

test("an own cost that is not told is never 0: the former holds until every amount is told, and what is missing is said", async () => {
  const shown = await show();
  await ownFor(shown, "För alla deltaganden");
  expect(shown.held()).toBe(REPORT_START);
  for (const label of LABELS) expect(field(label)).toHaveAccessibleDescription(/^Beloppet saknas: .*eller 0/);
  expect(screen.getByText(/^Egen kostnad används när alla belopp står\. Saknas: Kommunen, Regionen, /)).toBeVisible();
  const [first = "", ...others] = LABELS;
  await retype(shown, first, "16 tkr");
  for (const label of others.slice(1)) await retype(shown, label, "0");
  expect(shown.held()).toBe(REPORT_START);
  expect(screen.getByText(/Saknas: Regionen\. Det förra gäller tills dess\.$/)).toBeVisible();
  await retype(shown, "Regionen, kr", "4000");
  const amounts = { municipality: "16000", region: "4000", employmentService: "0", socialInsurance: "0", stateOther: "0" }; // prettier-ignore
  expect(shown.held().cost.chosen).toEqual({ amounts, use: "everywhere" });
  expect(screen.queryByText(/^Egen kostnad används/)).toBeNull();
  expect(field(first)).toHaveValue("16 tkr");
  await retype(shown, "Regionen, kr", "");
  expect(field("Regionen, kr")).toHaveAccessibleDescription(/^Skriv ett belopp i kronor.*Det förra gäller/);
  expect(shown.held().cost.chosen?.amounts.region).toBe("4000");
  await ownFor(shown, "Där insatsens kostnad saknas");
  expect(shown.held().cost.chosen?.use).toBe("where-missing");
  await ownFor(shown, "Ingen: schablon där kostnad saknas");
  expect(shown.held().cost.chosen).toBeNull();
});

test("nothing but zeros is no cost of one's own", async () => {
  const shown = await show();
  await ownFor(shown, "Där insatsens kostnad saknas");
  for (const label of LABELS) await retype(shown, label, "0");
  expect(shown.held().cost.chosen).toBeNull();
  expect(screen.getByText(/^Egen kostnad används när något belopp är över 0\./)).toBeVisible();
});

test("a long horizon that is not longer than the short one is refused with a sentence; the two count together", async () => {
  const shown = await show();
  const refused = /^Den långa horisonten ska vara längre än den korta\. De förra, 1 och 5 år, gäller tills dess\.$/;
  await retype(shown, "Kort horisont, år", "7");
  expect(screen.getByText(refused)).toHaveAttribute("role", "alert");
  expect(shown.held().horizons).toEqual({ short: 1, long: 5 });
  await retype(shown, "Lång horisont, år", "7");
  expect(shown.held().horizons).toEqual({ short: 1, long: 5 });
  await retype(shown, "Lång horisont, år", "10");
  expect(shown.held().horizons).toEqual({ short: 7, long: 10 });
  expect(screen.queryByText(/^Den långa horisonten/)).toBeNull();
});

test.each([
  ["Kort horisont, år", "horizons"],
  ["Lång horisont, år", "horizons"],
  ["Minsta antal personer som visas", "fewest"],
  ["Dödvikt, %", "income"],
] as const)("%s left empty is said, and the former holds", async (label, part) => {
  const shown = await show();
  await retype(shown, label, "");
  expect(field(label)).toHaveAccessibleDescription(/Det förra gäller|Skriv ett tal/);
  expect(shown.held()[part]).toEqual(REPORT_START[part]);
});
