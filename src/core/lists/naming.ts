/** What has names in several languages, found by any of them, however it is typed. */
import type { LocalText } from "../language/language.ts";
import { fold, stripMarks } from "../language/normalise.ts";

export interface Named {
  readonly id: string;
  readonly slug: string;
  readonly name: LocalText;
}

/** One spelling of a name: case, width, spaces and signs do not count. */
export function foldName(name: string): string {
  return fold(name)
    .text.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

/** The same without marks, so that "Nguyen Thi Lan" is found too. */
export const bareName = (name: string): string => stripMarks(foldName(name));

export type Found =
  { readonly id: string } | { readonly several: readonly string[] } | { readonly near: readonly string[] };

/** Finds by slug, by name, and by name without marks; else says what is called much the same, at most three. */
export function finderOf(all: readonly Named[]): (written: string) => Found {
  const bySlug = new Map(all.map((one) => [one.slug.toLowerCase(), one]));
  const byName = grouped(all, foldName);
  const byBare = grouped(all, bareName);
  return (written) => {
    const exact = bySlug.get(written.trim().toLowerCase());
    if (exact) return { id: exact.id };
    for (const found of [byName.get(foldName(written)), byBare.get(bareName(written))]) {
      const [only] = found ?? [];
      if (found && only)
        return found.length === 1 ? { id: only.id } : { several: found.map(({ slug }) => slug) };
    }
    const words = bareName(written).split(" ");
    const near = [...byBare.entries()]
      .map(([bare, [one]]) => ({ one, shared: sharedPart(words, bare.split(" ")) }))
      .filter(({ shared }) => shared >= 0.5)
      .sort((a, b) => b.shared - a.shared)
      .slice(0, 3);
    return { near: near.map(({ one }) => firstName(one?.name ?? {})) };
  };
}

function grouped(all: readonly Named[], key: (name: string) => string): Map<string, Named[]> {
  const groups = new Map<string, Named[]>();
  for (const one of all)
    for (const name of new Set(Object.values(one.name).map(key))) {
      const group = groups.get(name);
      if (group) group.push(one);
      else groups.set(name, [one]);
    }
  return groups;
}

function sharedPart(one: readonly string[], other: readonly string[]): number {
  return (2 * one.filter((word) => other.includes(word)).length) / (one.length + other.length);
}

export const firstName = (name: LocalText): string => name.vi ?? name.en ?? name.ja ?? "";

/** A slug of a name that no other has: "Sở Nội vụ" → "so-noi-vu", then "so-noi-vu-2". */
export function newSlug(name: string, taken: ReadonlySet<string>): string {
  const plain =
    bareName(name)
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 60) || "new";
  let slug = plain;
  for (let count = 2; taken.has(slug); count++) slug = `${plain}-${String(count)}`;
  return slug;
}

/** A person's name as it is shown: one space between words, and no shouting ("NGUYỄN THỊ LAN"). */
export function readName(written: string): string {
  const name = written.normalize("NFC").replace(/\s+/g, " ").trim();
  const shouts = /\p{Lu}{2}/u.test(name) && !/\p{Ll}/u.test(name);
  return shouts
    ? name.toLowerCase().replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    : name;
}
