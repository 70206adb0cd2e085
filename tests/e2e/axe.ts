import fs from "node:fs";
import type { Page } from "playwright-core";

const source = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Made by others: Fluent's invisible focus helpers and Univer's root (the grid's own DOM). Nothing else is left out. */
const EXCLUDED = [["[data-tabster-dummy]"], ["[data-grid-root]"]];

/** What axe finds on the page as it stands. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(source);
  const findings = await page.evaluate(async (exclude) => {
    const { axe } = window as unknown as {
      axe: { run(context: object): Promise<{ violations: Finding[] }> };
    };
    return (await axe.run({ exclude })).violations;
  }, EXCLUDED);
  return findings.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ""}`));
}
