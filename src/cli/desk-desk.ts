/** What the commands of the nouns do, on the database. */
import { parse, stringify } from "yaml";
import type { z } from "zod";
import { prismaDeskStore } from "../adapters/prisma/desk-store.ts";
import { sealWith } from "../adapters/system/secrets.ts";
import { inLanguage, isLanguage, type LocalText } from "../core/language/language.ts";
import { NOUNS, type NounName } from "../core/programme/nouns.ts";
import {
  addKept,
  changeKept,
  findKept,
  listKept,
  removeKept,
  type DeskTools,
  type Which,
} from "../services/desk/desk.ts";
import { acting, type Acting, type ActingOptions } from "./acting.ts";
import { printRow } from "./printed.ts";
import { checked } from "./written-file.ts";

type Options = ActingOptions & Record<string, string>;

/** Columns with tabs between them: what is kept of each. @throws AppError */
export async function list(noun: NounName, programme: string | undefined, options: Options): Promise<void> {
  await acting(options, async (at) => {
    const programmeId = await idOf(at, programme);
    for (const { shown } of await listKept(toolsAt(at), at.actor, noun, programmeId))
      printRow(...Object.entries(shown).map(([field, value]) => cell(field, value)));
  });
}

/** All that is kept of one, as YAML. @param names programme, where there is one, and what it is called @throws AppError */
export async function show(noun: NounName, names: readonly string[], options: Options): Promise<void> {
  await acting(options, async (at) => {
    const { shown } = await findKept(toolsAt(at), at.actor, await whichOf(at, noun, names));
    console.log(stringify(shown).trimEnd());
  });
}

/** Adds one. @throws Refusal, AppError */
export async function add(noun: NounName, programme: string | undefined, options: Options): Promise<void> {
  const given = read(options, NOUNS[noun].given, `The ${noun}`);
  await acting(options, async (at) => {
    const programmeId = await idOf(at, programme);
    const id = await addKept(toolsAt(at), at.actor, noun, programmeId, given as never);
    console.log(`It is added: ${id}`);
  });
}

/** Changes what is given of one. @throws Refusal, AppError */
export async function change(noun: NounName, names: readonly string[], options: Options): Promise<void> {
  const edit = read(options, NOUNS[noun].edit, `The ${noun}`);
  await acting(options, async (at) => {
    await changeKept(toolsAt(at), at.actor, await whichOf(at, noun, names), edit as never);
    console.log("It is changed.");
  });
}

/** Removes one that nothing uses. @throws AppError */
export async function remove(noun: NounName, names: readonly string[], options: Options): Promise<void> {
  await acting(options, async (at) => {
    await removeKept(toolsAt(at), at.actor, await whichOf(at, noun, names));
    console.log("It is removed.");
  });
}

const toolsAt = ({ db, ground, system }: Acting): DeskTools => ({
  ...{ desk: prismaDeskStore(db, sealWith(ground.secretKey)), system },
});

async function idOf(at: Acting, programme: string | undefined): Promise<string | null> {
  if (programme === undefined) return null;
  const which = { noun: "programme", programmeId: null, named: programme } as const;
  return (await findKept(toolsAt(at), at.actor, which)).id;
}

async function whichOf<Name extends NounName>(
  at: Acting,
  noun: Name,
  names: readonly string[],
): Promise<Which & { readonly noun: Name }> {
  const [named = "", programme] = [...names].reverse();
  return { noun, programmeId: await idOf(at, programme), named };
}

/** Options as the schema wants them. @throws Refusal naming each wrong one */
function read<Schema extends z.ZodObject>(options: Options, schema: Schema, what: string): z.output<Schema> {
  const fields = Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([field, shape]) => {
    const given = options[field];
    return given === undefined ? [] : [[field, meant(given, shape)] as const];
  });
  return checked(Object.fromEntries(fields), schema, what);
}

/** What somebody may have meant: nothing (`-`), the words, YAML, words in Vietnamese, a list with commas. */
function meant(given: string, shape: z.ZodType): unknown {
  const readings = [
    ...(given === "-" ? [null] : []),
    ...(/^[[{]/.test(given.trim()) ? [] : [given]),
    yaml(given),
    { vi: given },
    [{ vi: given }],
    given.split(",").map((one) => one.trim()),
  ];
  return readings.find((reading) => shape.safeParse(reading).success) ?? given;
}

function yaml(given: string): unknown {
  try {
    return parse(given);
  } catch {
    return given;
  }
}

/** What is kept, in one cell. */
function cell(field: string, value: unknown): string {
  if (typeof value === "boolean") return value ? field : "";
  if (Array.isArray(value)) return value.map((one) => cell(field, one)).join(", ");
  if (typeof value !== "object" || value === null) return String(value ?? "");
  if (Object.keys(value).every(isLanguage)) return inLanguage(value as LocalText, "vi");
  return Object.entries(value)
    .filter(([name]) => name !== "id")
    .map(([name, one]) => cell(name, one))
    .filter(Boolean)
    .join("/");
}
