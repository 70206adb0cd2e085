import { screen } from "@testing-library/react";
import { months } from "../../../src/calculation/units";
import type { Measured, NoneReason } from "../../../src/portfolio/model";
import type { Months } from "../../../src/calculation/units";
import { MonthsOnlyCell } from "../../../src/taskpane/report/MeasureCell";
import { renderInFrame } from "../in-frame";

const none = (reason: NoneReason): Measured<Months> => ({ kind: "none", reason });

test.each<[string, Measured<Months>, string]>([
  ["months", { kind: "value", value: months(374) }, "374"],
  ["never is an answer", none("never"), "aldrig"],
  ["so is a payback beyond all plans", none("over-100-years"), "över 100 år"],
  ["a lack is a dash", none("income-missing"), "–"],
  ["no cost is a dash", none("no-cost"), "–"],
])("%s", (_why, payback, expected) => {
  renderInFrame(
    <table>
      <tbody>
        <tr>
          <MonthsOnlyCell payback={payback} />
        </tr>
      </tbody>
    </table>,
  );
  expect(screen.getByRole("cell")).toHaveTextContent(new RegExp(`^${expected}$`));
});
