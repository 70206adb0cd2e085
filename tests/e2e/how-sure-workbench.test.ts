import type { Page } from "playwright-core";
import { simulatedFigures, simulationFor, type PlainQuestion } from "../../src/calculation/simulated-figures";
import type { SimulationAnswer, SimulationRequest } from "../../src/taskpane/how-sure/worker-messages";
import { axeFindings } from "./axe";
import { useChrome, useWorkbench } from "./suite";
import { WorkbenchPage } from "./workbench-page";

const chrome = useChrome();
const open = useWorkbench(chrome, { viewport: { width: 1280, height: 900 } });

const SAMPLE = /register, konstruerade/;
const TITLE = "Hur säkert är resultatet?";

/** The sample accepted, and how sure it is opened. */
async function openHowSure(bench: WorkbenchPage): Promise<Page> {
  const { page } = bench;
  await bench.openAccepted(SAMPLE);
  await bench.click("tab", "Vad händer om");
  await page.getByText(/^Samhället: .* tkr i intäkt per år\./).waitFor();
  await bench.click("button", TITLE);
  await page.getByRole("img", { name: /^Tornado för samhället/ }).waitFor();
  return page;
}

interface Heard {
  readonly asked: SimulationRequest[];
  readonly answers: SimulationAnswer[];
}

/** Workers as the page has them, with what goes to and fro kept. */
const listenToWorkers = (): void => {
  const heard = { asked: [] as unknown[], answers: [] as unknown[] };
  (window as unknown as { heard: unknown }).heard = heard;
  const Own = window.Worker;
  window.Worker = class extends Own {
    constructor(...given: ConstructorParameters<typeof Own>) {
      super(...given);
      this.addEventListener("message", ({ data }) => heard.answers.push(data));
    }
    override postMessage(message: unknown): void {
      heard.asked.push(message);
      super.postMessage(message);
    }
  };
};

const percentiles = async (page: Page): Promise<string> =>
  page.getByRole("region", { name: "Percentiler av återbetalningstid och lönsamhet" }).innerText();

async function draw(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Dra", exact: true }).click();
  await page.getByText(/^10\s000 dragningar, frö 1\.$/).waitFor();
}

test("10,000 draws in a worker are, bit for bit, what Node draws; written to two sheets", async () => {
  await open.bench.close();
  open.bench = await WorkbenchPage.open(
    chrome.browser,
    chrome.site.origin,
    { viewport: { width: 1280, height: 900 } },
    (context) => context.addInitScript(listenToWorkers),
  );
  const { bench } = open;
  const page = await openHowSure(bench);
  await draw(page);
  const { asked, answers } = await page.evaluate(() => (window as unknown as { heard: Heard }).heard);
  const last = answers.at(-1);
  if (last?.kind !== "done") throw new TypeError(JSON.stringify(last));
  expect(asked).toHaveLength(1);
  expect(answers.length).toBeGreaterThan(20);
  const own = asked[0]!.questions.map((question: PlainQuestion) => {
    const simulation = simulationFor(question);
    simulation.draw(question.draws);
    return simulatedFigures(simulation);
  });
  expect(last.figures).toEqual(own);
  const shown = await percentiles(page);
  // Neither the scenario kept nor sheets written is a change of what was drawn.
  await bench.click("button", "Spara i arbetsboken");
  await page.getByText(/^Sparat: 10 till.*\.$/).first().waitFor();
  await bench.click("button", "Skriv känslighet och osäkerhet till blad");
  await page.getByText(/^Skrivet: Känslighet, Osäkerhet/).first().waitFor();
  expect(await percentiles(page)).toBe(shown);
  expect(await page.getByText(/^Något har ändrats sedan dragningen/).count()).toBe(0);
  await bench.click("button", "Gå till Känslighet");
  expect((await bench.shows("A1", "Vad ändrar resultatet mest: Portföljen")).shown).toContain("Portföljen");
  await bench.picture("how-sure-sensitivity-sheet");
  await bench.click("button", "Gå till Osäkerhet");
  expect((await bench.shows("A1", "Hur säkert är resultatet: Portföljen")).shown).toContain("Portföljen");
  await bench.picture("how-sure-uncertainty-sheet");
}); // prettier-ignore

test("a host without workers draws the same here", async () => {
  const shown: string[] = [];
  for (const prepare of [undefined, () => Reflect.deleteProperty(window, "Worker")]) {
    await open.bench.close();
    open.bench = await WorkbenchPage.open(
      chrome.browser,
      chrome.site.origin,
      { viewport: { width: 1280, height: 900 } },
      async (context) => (prepare === undefined ? undefined : context.addInitScript(prepare)),
    );
    const page = await openHowSure(open.bench);
    await draw(page);
    shown.push(await percentiles(page));
  }
  expect(shown[1]).toBe(shown[0]);
  expect(shown[0]).toMatch(/P50/);
});

test("looks: 500 and 320 px, light, dark and forced colours; axe has nothing to say", async () => {
  const { bench } = open;
  await bench.page.setViewportSize({ width: 1280, height: 900 });
  const page = await openHowSure(bench);
  await draw(page);
  await page.setViewportSize({ width: 500, height: 900 });
  for (const [width, name, colorScheme, forcedColors] of LOOKS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, forcedColors });
    await bench.still();
    expect([width, name, await axeFindings(page)]).toEqual([width, name, []]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    for (const [part, image] of PICTURES) {
      await page.getByRole("img", { name: image }).scrollIntoViewIfNeeded();
      await bench.picture(`how-sure-${part}-${width}-${name}`);
    }
  }
});

const PICTURES = [
  ["tornado", /^Tornado för/],
  ["spread", /^Fördelning av lönsamhet/],
  ["within", /^Sannolikhet att vara återbetald/],
] as const;

const LOOKS = [
  [500, "light", "light", "none"],
  [500, "dark", "dark", "none"],
  [500, "forced", "light", "active"],
  [320, "light", "light", "none"],
] as const;
