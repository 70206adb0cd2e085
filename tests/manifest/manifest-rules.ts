import fs from "node:fs";
import path from "node:path";

/** One element of a parsed manifest: local name without prefix, attributes, children in order. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Draft = { name: string; attributes: Record<string, string>; children: Draft[]; text: string };

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const decode = (text: string): string => text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** Enough XML for a manifest that has already passed its schema; anything it cannot read is an error. */
export function parseXml(xml: string): Element {
  const source = xml.replace(/<\?.*?\?>/gs, "").replace(/<!--.*?-->/gs, "");
  const top: Draft = { name: "", attributes: {}, children: [], text: "" };
  const open: Draft[] = [top];
  for (const match of source.matchAll(/<(\/?)([\w:.]+)((?:\s+[\w:.]+="[^"]*")*)\s*(\/?)>|([^<]+)/g)) {
    const [, closing, name, attributes, selfClosing, text] = match;
    const current = open[open.length - 1];
    if (current === undefined) throw new Error("Unbalanced XML");
    if (text !== undefined) current.text += decode(text.trim());
    else if (name === undefined) throw new Error(`Unreadable XML: ${match[0]}`);
    else if (closing === "/") open.pop();
    else {
      const element: Draft = { name: localName(name), attributes: {}, children: [], text: "" };
      for (const [, key, value] of (attributes ?? "").matchAll(/([\w:.]+)="([^"]*)"/g))
        if (key !== undefined && value !== undefined) element.attributes[key] = decode(value);
      current.children.push(element);
      if (selfClosing !== "/") open.push(element);
    }
  }
  const root = top.children[0];
  if (open.length !== 1 || root === undefined) throw new Error("Unbalanced XML");
  return root;
}

export function* descendants(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* descendants(child);
}

export const named = (element: Element, name: string): Element[] =>
  [...descendants(element)].filter((one) => one.name === name);

const attribute =
  (name: string) =>
  (element: Element): string[] => {
    const value = element.attributes[name];
    return value === undefined ? [] : [value];
  };

const resourceIds = (root: Element): string[] =>
  named(root, "Resources").flatMap((resources) => [...descendants(resources)].flatMap(attribute("id")));

const usedResources = (root: Element): string[] => [...descendants(root)].flatMap(attribute("resid"));

/** A resid that no resource has, a resource that nothing uses, an id given twice. */
export function residFaults(root: Element): string[] {
  const ids = resourceIds(root);
  const used = usedResources(root);
  return [
    ...used.filter((resid) => !ids.includes(resid)).map((resid) => `dangling resid: ${resid}`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `unused resource: ${id}`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `resource given twice: ${id}`),
  ];
}

/** Every address in the manifest: DefaultValue, override Value and AppDomain texts that are addresses. */
export function addresses(root: Element): string[] {
  return [...descendants(root)]
    .flatMap((element) => [element.attributes["DefaultValue"], element.attributes["Value"], element.text])
    .filter((value): value is string => value !== undefined && /^[a-z]+:\/\//i.test(value));
}

export const insecureAddresses = (root: Element): string[] =>
  addresses(root).filter((address) => !address.startsWith("https://"));

const LIMITS: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };

/** Texts longer than Office shows. */
export function tooLongStrings(root: Element): string[] {
  return Object.entries(LIMITS).flatMap(([list, limit]) =>
    named(root, list).flatMap((strings) =>
      strings.children.flatMap((text) =>
        [text, ...text.children]
          .map((one) => one.attributes["DefaultValue"] ?? one.attributes["Value"] ?? "")
          .filter((value) => value.length > limit || value.length === 0)
          .map((value) => `${list} ${String(text.attributes["id"])}: ${value.length} characters, at most ${limit}`),
      ),
    ),
  );
}

/** Width and height of a PNG file, from its header. */
export function pngSize(file: string): { readonly width: number; readonly height: number } {
  const bytes = fs.readFileSync(file);
  if (bytes.toString("latin1", 1, 4) !== "PNG") throw new Error(`${file} is not a PNG file`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

export interface IconUse {
  readonly address: string;
  readonly size: number;
}

/** Every icon with the size the manifest promises for it. */
export function iconUses(root: Element): IconUse[] {
  const images = new Map(
    named(root, "Images").flatMap((list) =>
      list.children.map((image) => [image.attributes["id"], image.attributes["DefaultValue"] ?? ""] as const),
    ),
  );
  const value = (name: string): string => named(root, name)[0]?.attributes["DefaultValue"] ?? "";
  const listed = named(root, "Image")
    .filter((image) => image.attributes["size"] !== undefined)
    .map((image) => ({
      address: images.get(image.attributes["resid"]) ?? "",
      size: Number(image.attributes["size"]),
    }));
  return [{ address: value("IconUrl"), size: 32 }, { address: value("HighResolutionIconUrl"), size: 64 }, ...listed];
}

/** Icons whose file is missing or has another size than the manifest says. */
export function iconFaults(uses: readonly IconUse[], origin: string, folder: string): string[] {
  return uses.flatMap(({ address, size }) => {
    const file = path.join(folder, address.slice(origin.length));
    if (!address.startsWith(`${origin}/`) || !fs.existsSync(file)) return [`no icon file for ${address}`];
    const found = pngSize(file);
    return found.width === size && found.height === size
      ? []
      : [`${address} is ${found.width} × ${found.height}, the manifest says ${size}`];
  });
}

/** The resids of the page, wherever the shared runtime needs one and the same. */
export function pageResids(root: Element): string[] {
  const overrides = named(root, "VersionOverrides");
  const inside = (name: string): Element[] => overrides.flatMap((one) => named(one, name));
  const sources = [...inside("Page"), ...inside("Action")].flatMap((place) => named(place, "SourceLocation"));
  return [...inside("Runtime"), ...inside("FunctionFile"), ...sources].flatMap(attribute("resid"));
}

/** The names of the children under the path, in order; for rules about order. */
export function childNames(root: Element, names: readonly string[]): string[] {
  let element: Element | undefined = root;
  for (const name of names) element = element?.children.find((child) => child.name === name);
  return element?.children.map((child) => child.name) ?? [];
}
