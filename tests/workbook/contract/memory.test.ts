import { createMemoryWorkbook, type MemoryWorkbook } from "../../../src/workbook/memory";
import { workbookContract } from "./contract";
import { factsOfLayout, subjectOf, type ContractSubject } from "./subject";

function subject(port: MemoryWorkbook): ContractSubject {
  const self = subjectOf({
    port,
    landed: async () => self,
    facts: async (name) => {
      const sheet = port.sheets().find((candidate) => candidate.name === name);
      if (sheet === undefined || sheet.layout === null) throw new Error(`${name} was not written`);
      return factsOfLayout(sheet.layout, sheet.formulas);
    },
    inject: (step) => port.failAtStep(step),
  });
  return self;
}

workbookContract("memory", async (seeds) => subject(createMemoryWorkbook(seeds)));
