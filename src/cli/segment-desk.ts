/** What the commands `segment …` do, on the database. */
import { parse } from "yaml";
import { prismaBroadcastStore } from "../adapters/prisma/broadcasts.ts";
import { filterSchema } from "../core/audience/segment.ts";
import {
  countPeople,
  listSegments,
  removeSegment,
  saveSegment,
  type SegmentTools,
} from "../services/segments.ts";
import { acting, type Acting, type ActingOptions } from "./acting.ts";
import { Refusal } from "./ground.ts";
import { checked } from "./written-file.ts";
import { printRow } from "./printed.ts";

/** Columns with tabs between them: how many people, name, filter. */
export async function list(programme: string, options: ActingOptions): Promise<void> {
  await acting(options, async (at) => {
    for (const { people, name, filter } of await listSegments(toolsAt(at), at.actor, programme))
      printRow(people, name, JSON.stringify(filter));
  });
}

/** Keeps a filter under a name. @param given JSON or YAML @throws Refusal, AppError */
export async function save(
  programme: string,
  name: string,
  given: string,
  options: ActingOptions,
): Promise<void> {
  const filter = read(given);
  await acting(options, async (at) => {
    const people = await saveSegment(toolsAt(at), at.actor, programme, { name, filter });
    console.log(`"${name}" means ${String(people)} people now.`);
  });
}

/** Prints how many people a filter means now. @param given JSON or YAML @throws Refusal, AppError */
export async function count(programme: string, given: string, options: ActingOptions): Promise<void> {
  const filter = read(given);
  await acting(options, async (at) => {
    console.log(String(await countPeople(toolsAt(at), at.actor, programme, filter)));
  });
}

/** Forgets a segment. @throws Refusal, AppError */
export async function remove(programme: string, name: string, options: ActingOptions): Promise<void> {
  await acting(options, async (at) => {
    await removeSegment(toolsAt(at), at.actor, programme, name);
    console.log(`"${name}" is forgotten.`);
  });
}

function read(given: string) {
  let filter: unknown;
  try {
    filter = parse(given);
  } catch {
    throw new Refusal("The filter is neither JSON nor YAML. Example: '{ cohort: departments }'");
  }
  return checked(filter, filterSchema, "The filter");
}

function toolsAt({ db, system }: Acting): SegmentTools {
  return { store: prismaBroadcastStore(db), system };
}
