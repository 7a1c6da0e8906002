/**
 * What staff write once for many, as JSON: per language a text, or several parts with pictures, cards and choices.
 * Checked here, at the edge; what comes out is content as any flow makes it, its placeholders still unfilled.
 */
import { z } from "zod";
import { LANGUAGES, type Language } from "../language/language.ts";
import { SAYS, type Choice, type Content } from "./content.ts";

/** Contents per language; a language that is missing is not spoken. */
export type Written = Partial<Record<Language, readonly Content[]>>;

/** What LINE takes in one call; other channels need more calls for as many. */
const MAX_PARTS = 5;
/** As many as Zalo OA shows; LINE would show 13. */
const MAX_CHOICES = 5;

const words = (max: number) => z.string().trim().min(1).max(max);
const address = z.url({ protocol: /^https$/, error: "an address that begins with https://" });
const link = z.strictObject({ label: words(40), url: z.url({ protocol: /^(https?|tel)$/ }) });

const choice = z
  .union([words(20), z.strictObject({ label: words(20), says: words(200) })])
  .transform((given): Choice => {
    const { label, says } = typeof given === "string" ? { label: given, says: given } : given;
    return { label, value: `${SAYS}${says}` };
  });
const choices = { choices: z.array(choice).max(MAX_CHOICES).optional() };

const card = z.strictObject({
  title: words(200),
  lines: z
    .array(z.strictObject({ label: words(40).optional(), text: words(500) }))
    .max(10)
    .default([]),
  links: z.array(link).max(4).default([]),
});

const part = z.union([
  words(5000).transform((text) => ({ type: "text" as const, text })),
  z.discriminatedUnion("type", [
    z.strictObject({ type: z.literal("text"), text: words(5000), ...choices }),
    z.strictObject({
      type: z.literal("cards"),
      summary: words(400),
      cards: z.array(card).min(1).max(10),
      ...choices,
    }),
    z.strictObject({
      type: z.literal("picture"),
      url: address,
      previewUrl: address.optional(),
      description: words(400),
      ...choices,
    }),
    z.strictObject({
      type: z.literal("template"),
      templateId: words(40),
      params: z.record(words(60), words(1000)),
      text: words(2000),
    }),
    z.strictObject({ type: z.literal("file"), url: address, name: words(100), ...choices }),
    z.strictObject({
      ...{ type: z.literal("place"), title: words(100), address: words(100) },
      ...{ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) },
      ...choices,
    }),
  ]),
]) as unknown as z.ZodType<Content>;

const parts = z.union([
  part.transform((one) => [one]),
  z.array(part).min(1).max(MAX_PARTS),
]) as unknown as z.ZodType<readonly Content[]>;

/** `{ "vi": "Chào {name}…", "ja": ["…", { "type": "picture", … }] }`, at least one language. */
export const writtenSchema: z.ZodType<Written> = z
  .strictObject(Object.fromEntries(LANGUAGES.map((language) => [language, parts.optional()])))
  .refine((written) => Object.keys(written).length > 0, {
    error: 'Give the text in at least one language, e.g. { "vi": "…" }.',
  }) as unknown as z.ZodType<Written>;

const PLACEHOLDER = /\{([a-zA-Z]+(?:\.[a-zA-Z]+)?)\}/g;

/** The placeholders used in these contents, each once. */
export function placeholdersIn(contents: readonly Content[]): readonly string[] {
  const found = new Set<string>();
  for (const words of texts(contents))
    for (const [, name] of words.matchAll(PLACEHOLDER)) found.add(name ?? "");
  return [...found];
}

/**
 * The contents with every placeholder replaced. A value is put in as it is: no channel reads markup.
 * @param valueOf gives the value of a placeholder; undefined leaves it as it stands
 */
export function fillIn(
  contents: readonly Content[],
  valueOf: (placeholder: string) => string | undefined,
): readonly Content[] {
  const fill = (words: string) => words.replace(PLACEHOLDER, (whole, name: string) => valueOf(name) ?? whole);
  return deepMap(contents, fill) as readonly Content[];
}

function texts(value: unknown): readonly string[] {
  const found: string[] = [];
  deepMap(value, (words) => {
    found.push(words);
    return words;
  });
  return found;
}

function deepMap(value: unknown, change: (words: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((one) => deepMap(one, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, deepMap(one, change)]));
}
