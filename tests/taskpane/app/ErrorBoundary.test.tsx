import { screen } from "@testing-library/react";
import type { ReactElement } from "react";
import { ErrorBoundary } from "../../../src/taskpane/app/ErrorBoundary";
import { renderInFrame } from "../in-frame";

let broken = true;

function Panel(): ReactElement {
  if (broken) throw new Error("figure 7 is missing");
  return <p>Allt är som det ska.</p>;
}

test("a panel that fails leaves a sentence and a way to start again", async () => {
  const said = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const { user } = renderInFrame(
    <ErrorBoundary>
      <Panel />
    </ErrorBoundary>,
  );
  expect(screen.getByRole("alert")).toHaveTextContent("Något gick fel i panelen");
  expect(screen.getByRole("alert")).toHaveTextContent("figure 7 is missing");
  said.mockRestore();
  broken = false;
  await user.click(screen.getByRole("button", { name: "Starta om panelen" }));
  expect(screen.getByText("Allt är som det ska.")).toBeVisible();
});
