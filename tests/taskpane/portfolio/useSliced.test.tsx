import { screen } from "@testing-library/react";
import { fail, ok } from "../../../src/calculation/result";
import { SlicedProgress } from "../../../src/taskpane/portfolio/SlicedProgress";
import { useSliced } from "../../../src/taskpane/portfolio/useSliced";
import type { Task } from "../../../src/workbook/port";
import { renderInFrame } from "../in-frame";

const ASKED = { number: 6 };
let runs = 0;

/** The first time it goes on until it is ended; then it is done at once. */
async function work({ number }: typeof ASKED, task: Task) {
  runs += 1;
  if (runs > 1) return ok(number * 7);
  task.onProgress?.(1, 4);
  while (task.cancelled?.() !== true) await new Promise((resolve) => setTimeout(resolve, 5));
  return fail({ code: "cancelled" as const });
}

function Shown() {
  const sliced = useSliced<typeof ASKED, number, { readonly code: string }>(ASKED, work);
  return (
    <>
      <SlicedProgress work={sliced} label="Räknar" shown />
      {sliced.result?.ok === true && <p>Svar {sliced.result.value}</p>}
    </>
  );
}

test("work tells how far it has come, can be ended, and begun anew", async () => {
  const { user } = renderInFrame(<Shown />);
  const end = await screen.findByText("Avbryt", { selector: "button" });
  expect(screen.getByRole("progressbar", { name: "Räknar" })).toBeVisible();
  await user.click(end);
  const again = await screen.findByText("Försök igen", { selector: "button" });
  expect(screen.queryByText(/^Svar/)).toBeNull();
  await user.click(again);
  expect(await screen.findByText("Svar 42")).toBeVisible();
  expect(screen.queryByRole("progressbar")).toBeNull();
});
