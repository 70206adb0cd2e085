import type { Parameter } from "../../../src/calculation/catalogue/entry";
import { CATALOGUE, findFunction, nativeTwin } from "../../../src/calculation/catalogue/index";
import { functionTexts } from "../../../src/words/functions";

const all = CATALOGUE.map((entry) => [entry.name, entry] as const);
const isOptional = (parameter: Parameter): boolean => "default" in parameter;
const parameters = CATALOGUE.flatMap((entry) =>
  entry.parameters.map((one) => [`${entry.name} ${one.name}`, one] as const),
);

/** Signatures as METHOD section 3 states them: a changed name, order or default is a visible difference here. */
const SIGNATURES = `
PAYOFF.TID(kostnad; årlig_nytta; [fördröjning_mån=0]; [kalkylränta=0]; [bortfall=0])
PAYOFF.TID.FLÖDE(flöden[]; [kalkylränta=0])
PAYOFF.LÖNSAMHET(kostnad; årlig_nytta; [antal_år=1]; [kalkylränta=0]; [bortfall=0]; [fördröjning_mån=0])
PAYOFF.NYTTOKVOT(kostnad; årlig_nytta; [antal_år=1]; [kalkylränta=0]; [bortfall=0]; [fördröjning_mån=0])
PAYOFF.KURVA(kostnad; årlig_nytta; [antal_år=5]; [kalkylränta=0]; [bortfall=0]; [fördröjning_mån=0])
BREAKEVEN(kostnad; värde_per_deltagare; [antal_år=1]; [exakt=FALSKT])
BREAKEVEN.ANDEL(kostnad; värde_per_deltagare; deltagare; [antal_år=1])
BREAKEVEN.VÄRDE(kostnad; deltagare; [antal_år=1])
BREAKEVEN.TID(kostnad; värde_per_deltagare; deltagare)
BREAKEVEN.DÖDVIKT(kostnad; årlig_nytta; [antal_år=1]; [kalkylränta=0]; [bortfall=0]; [fördröjning_mån=0])
PAYOFF.FÖRKLARA(mått; kostnad; årlig_nytta; [antal_år=1])
PAYOFF.STEG(före; efter; regelår; [sektor]; [månadslön=0]; [antaganden[]])
PAYOFF.POTENTIAL(läge; regelår; [sektor]; [månadslön=0]; [antaganden[]])
PAYOFF.PORTFÖLJ(deltaganden[]; gruppera_efter; [mått]; [sektor]; [kostnad_per_deltagare=0]; [regelår=0]; [tröskel=5]; [antaganden[]])
PAYOFF.TILLDELNING(statlig_pott; antal_förbund; andel_försörjning; andel_invånare; [grundbelopp=400000])
PAYOFF.KÄNSLIGHET(kostnad; årlig_nytta; [antal_år=5]; [ändring=0.2])
PAYOFF.SIMULERING(kostnad[]; årlig_nytta[]; [antal_år=5]; [antal=10000]; [frö=1]; [inom_mån=0])
PAYOFF.MEDFINANSIERING(kostnader[]; årlig_nytta[]; inom_mån)`;

function signature(parameter: Parameter): string {
  if (parameter.kind === "range" || parameter.kind === "rows") return `${parameter.name}[]`;
  if (parameter.kind === "table") return `[${parameter.name}[]]`;
  if ((parameter.kind === "word" || parameter.kind === "text") && parameter.default !== undefined)
    return `[${parameter.name}]`;
  if (parameter.kind === "boolean") return `[${parameter.name}=FALSKT]`;
  return parameter.kind === "number" && parameter.default !== undefined
    ? `[${parameter.name}=${parameter.default}]`
    : parameter.name;
}

describe("the catalogue", () => {
  it("has the functions of the method, as frozen", () => {
    const lines = CATALOGUE.map(({ name, parameters: list }) => `${name}(${list.map(signature).join("; ")})`);
    expect(lines).toEqual(SIGNATURES.trim().split("\n"));
  });

  it("finds each by its id and nothing else", () => {
    for (const entry of CATALOGUE) expect(findFunction(entry.id)).toBe(entry);
    expect(findFunction("PAYOFF.NEJ")).toBeUndefined();
    expect(nativeTwin("PAYOFF.NEJ", [])).toBeNull();
  });

  it("ids and names stay apart also with dots as underscores, as Excel stores them", () => {
    for (const key of ["id", "name"] as const) {
      const stored = CATALOGUE.map((entry) => entry[key].replaceAll(".", "_").toUpperCase());
      expect(new Set(stored).size).toBe(stored.length);
    }
  });
});

describe.each(all)("%s", (_name, entry) => {
  it("has an ASCII id that is its name without diacritics, and an NFC name", () => {
    expect(entry.id).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
    expect(entry.name).toBe(entry.name.normalize("NFC"));
    expect(entry.name.normalize("NFD").replace(/\p{Diacritic}/gu, "")).toBe(entry.id);
  });

  it("looks like no cell and is no built-in name", () => {
    for (const name of [entry.name, entry.id]) {
      expect(name).not.toMatch(/^[A-Z]{1,3}\d{1,7}$/i);
      expect(name).not.toMatch(/^R\d*C\d*$/i);
      expect(name).toMatch(/^(PAYOFF\.|BREAKEVEN)/);
    }
  });

  it("has its optional parameters last", () => {
    const optional = entry.parameters.map(isOptional);
    expect(optional).toEqual([...optional].sort());
    expect(new Set(entry.parameters.map(({ name }) => name)).size).toBe(entry.parameters.length);
  });

  it.each(["sv", "en"] as const)("has texts in %s for itself and each parameter, within Excel's limits", (language) => {
    const texts = functionTexts(entry.id, language);
    expect(texts.name).toBe(entry.name);
    expect(texts.parameters.map(({ name }) => name)).toEqual(entry.parameters.map(({ name }) => name));
    const written = [texts.summary, texts.result, texts.example, ...texts.parameters.map((one) => one.description)];
    for (const text of written) {
      expect(text.trim().length).toBeGreaterThan(3);
      expect(text.length).toBeLessThanOrEqual(255);
      expect(text).toBe(text.normalize("NFC"));
    }
    expect(texts.example.startsWith(`=${entry.name}(`)).toBe(true);
  });
});

describe.each(parameters)("%s", (_name, parameter) => {
  it("is named in Swedish words joined by _, NFC, and år never stands alone", () => {
    expect(parameter.name).toMatch(/^[a-zåäö]+(_[a-zåäö]+)*$/);
    expect(parameter.name).toBe(parameter.name.normalize("NFC"));
    expect(parameter.name).not.toBe("år");
  });

  it("if optional, has default 0 or FALSE, or a domain without 0", () => {
    if (!isOptional(parameter)) return;
    if (parameter.kind === "boolean") expect(parameter.default).toBe(false);
    if (parameter.kind === "word") expect(parameter.words).not.toContain("0");
    if (parameter.kind !== "number") return;
    const { min, minExcluded } = parameter.domain;
    const zeroOutside = min !== undefined && (minExcluded ? min >= 0 : min > 0);
    expect(parameter.default === 0 || zeroOutside).toBe(true);
  });

  it("has an example within its domain", () => {
    if (parameter.kind === "word") {
      expect(parameter.words).toContain(parameter.example);
      for (const meant of Object.values(parameter.also ?? {})) expect(parameter.words).toContain(meant);
    }
    if (parameter.kind !== "number") return;
    const { min = -Infinity, max = Infinity } = parameter.domain;
    expect(parameter.example).toBeGreaterThan(min - Number.MIN_VALUE);
    expect(parameter.example).toBeLessThanOrEqual(max);
  });
});
