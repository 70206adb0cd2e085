import { screen, within } from "@testing-library/react";
import { CATALOGUE } from "../../../src/calculation/catalogue";
import { FunctionsTab } from "../../../src/taskpane/functions/FunctionsTab";
import { renderInFrame } from "../in-frame";

const cards = (): readonly HTMLElement[] => within(screen.getByRole("list")).getAllByRole("button");

test("all functions are listed, and a search narrows them by words in any language", async () => {
  const { user } = renderInFrame(<FunctionsTab />);
  expect(cards()).toHaveLength(CATALOGUE.length);
  await user.type(screen.getByRole("searchbox"), "dodvikt");
  expect(cards().length).toBeLessThan(CATALOGUE.length);
  expect(cards()[0]).toHaveTextContent("BREAKEVEN.DÖDVIKT");
});

test("a search without a match says so", async () => {
  const { user } = renderInFrame(<FunctionsTab />);
  await user.type(screen.getByRole("searchbox"), "xyzzy");
  expect(screen.getByText('Ingen funktion passar "xyzzy".')).toBeVisible();
});

async function openPayback(languageTag = "sv-SE"): Promise<ReturnType<typeof renderInFrame>> {
  const rendered = renderInFrame(<FunctionsTab />, { languageTag });
  await rendered.user.click(screen.getByRole("button", { name: /^PAYOFF\.TID(?!\.)/ }));
  return rendered;
}

const answer = (): HTMLElement => screen.getByRole("region", { name: "Resultat" });
const formula = (): HTMLElement => within(screen.getByRole("region", { name: "Som formel" })).getAllByRole("code")[0]!;

test("a function opens with its example: result, sentence and formula; focus is on its name", async () => {
  await openPayback();
  expect(screen.getByRole("heading", { name: "PAYOFF.TID" })).toHaveFocus();
  expect(answer()).toHaveTextContent("27 månader");
  expect(answer()).toHaveTextContent("2 år 3 mån");
  expect(answer()).toHaveTextContent("26,05 månader, uppåt till hela månader");
  expect(formula()).toHaveTextContent("=PAYOFF.TID(3342486;1539550)");
});

test("own numbers with a decimal comma give a new result and formula at once", async () => {
  const { user } = await openPayback();
  const cost = screen.getByRole("textbox", { name: /^kostnad/ });
  await user.clear(cost);
  await user.type(cost, "79 583,5");
  const benefit = screen.getByRole("textbox", { name: /^årlig_nytta/ });
  await user.clear(benefit);
  await user.type(benefit, "36656");
  // 12 · 79 583,5 / 36 656 = 26,05…, so 27.
  expect(answer()).toHaveTextContent("27 månader");
  expect(formula()).toHaveTextContent("=PAYOFF.TID(79583,5;36656)");
  await user.click(screen.getByRole("button", { name: "Tillbaka till exemplet" }));
  expect(cost).toHaveValue("3\u00a0342\u00a0486");
});

test("an error stands with its code and words, and the explanation goes away", async () => {
  const { user } = await openPayback();
  await user.clear(screen.getByRole("textbox", { name: /^kostnad/ }));
  expect(answer()).toHaveTextContent("#VALUE!");
  expect(answer()).toHaveTextContent("kostnad saknas eller är 0");
  expect(screen.queryByText("Så räknas det")).not.toBeInTheDocument();
});

test("with a discount rate the sentence, which knows none, is not shown", async () => {
  const { user } = await openPayback();
  expect(screen.getByText("Så räknas det")).toBeVisible();
  await user.type(screen.getByRole("textbox", { name: /^kalkylränta/ }), "10 %");
  expect(screen.queryByText("Så räknas det")).not.toBeInTheDocument();
  // (1 − 1,1^(−m/12)) / (1,1^(1/12) − 1) first reaches 26,05 at m = 30.
  expect(answer()).toHaveTextContent("30 månader");
});

test("a table that spills is shown as a table", async () => {
  const { user } = renderInFrame(<FunctionsTab />);
  await user.click(screen.getByRole("button", { name: /^PAYOFF\.KURVA/ }));
  const table = within(answer()).getByRole("table");
  expect(
    within(table)
      .getAllByRole("columnheader")
      .map((head) => head.textContent),
  ).toEqual(["Månad", "Ackumulerat netto"]);
  expect(within(table).getAllByRole("row")[1]).toHaveTextContent("0−100");
});

test("in English the formula has commas, and the Swedish sentence is marked as Swedish", async () => {
  await openPayback("en-GB");
  expect(screen.getByText("=PAYOFF.TID(3342486,1539550)")).toBeVisible();
  expect(screen.getByText(/uppåt till hela månader/)).toHaveAttribute("lang", "sv");
});

test("copying tells that it was done", async () => {
  const { user } = await openPayback();
  await user.click(screen.getAllByRole("button", { name: "Kopiera formeln" })[0]!);
  expect(await navigator.clipboard.readText()).toBe("=PAYOFF.TID(3342486;1539550)");
  expect(screen.getByTestId("spoken")).toHaveTextContent("Formeln är kopierad.");
});

test("back to the list", async () => {
  const { user } = await openPayback();
  await user.click(screen.getByRole("button", { name: "Alla funktioner" }));
  expect(cards()).toHaveLength(CATALOGUE.length);
});
