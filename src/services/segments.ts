/** Saved choices of people: kept, counted, forgotten. */
import { demand, type Actor } from "../core/audience/actor.ts";
import { writtenOut, type Filter } from "../core/audience/segment.ts";
import { AppError } from "../core/errors.ts";
import type { BroadcastStore } from "./ports/broadcast-store.ts";
import type { System } from "./ports/system.ts";
import { namedProgramme } from "./named-programme.ts";
import { wholeFilter } from "./whole-filter.ts";

export interface SegmentTools {
  readonly store: Pick<
    BroadcastStore,
    "programme" | "segments" | "saveSegment" | "removeSegment" | "count" | "formSlugs" | "sessionsNamed"
  >;
  readonly system: Pick<System, "now">;
}

export interface CountedSegment {
  readonly name: string;
  readonly filter: Filter;
  readonly people: number;
}

/** How many people of the programme the filter means now. @throws AppError `not-found`, `not-allowed`, `wrong-input` */
export async function countPeople(
  tools: SegmentTools,
  actor: Actor,
  slug: string,
  filter: Filter,
): Promise<number> {
  const programmeId = await programmeOf(tools, actor, slug, "viewer");
  return tools.store.count(await whole(tools, programmeId, filter), programmeId);
}

/** The segments of a programme, by name, each with how many people it means now. @throws AppError as above */
export async function listSegments(
  tools: SegmentTools,
  actor: Actor,
  slug: string,
): Promise<readonly CountedSegment[]> {
  const programmeId = await programmeOf(tools, actor, slug, "viewer");
  const segments = await tools.store.segments(programmeId);
  const counted: CountedSegment[] = [];
  for (const [name, filter] of segments)
    counted.push({
      name,
      filter,
      people: await tools.store.count(writtenOut(filter, segments), programmeId),
    });
  return counted;
}

/** Keeps a filter under a name, or changes the one of that name. @returns how many people it means. @throws AppError as above */
export async function saveSegment(
  tools: SegmentTools,
  actor: Actor,
  slug: string,
  { name, filter }: { readonly name: string; readonly filter: Filter },
): Promise<number> {
  const programmeId = await programmeOf(tools, actor, slug, "coordinator");
  const written = await whole(tools, programmeId, filter, name);
  const note = { actor, programmeId, action: "segmentSaved", subjectId: null };
  await tools.store.saveSegment(programmeId, name, filter, note, tools.system.now());
  return tools.store.count(written, programmeId);
}

/** Forgets a segment. Refused while another segment is made of it. @throws AppError as above, `not-ready` */
export async function removeSegment(
  tools: SegmentTools,
  actor: Actor,
  slug: string,
  name: string,
): Promise<void> {
  const programmeId = await programmeOf(tools, actor, slug, "coordinator");
  const segments = new Map(await tools.store.segments(programmeId));
  segments.delete(name);
  for (const [other, filter] of segments) {
    try {
      writtenOut(filter, segments);
    } catch {
      throw new AppError(
        "not-ready",
        `The segment "${other}" is made of "${name}": change or remove that one first.`,
      );
    }
  }
  const note = { actor, programmeId, action: "segmentRemoved", subjectId: null };
  if (!(await tools.store.removeSegment(programmeId, name, note, tools.system.now())))
    throw new AppError("not-found", `There is no segment "${name}".`);
}

async function programmeOf(
  { store }: SegmentTools,
  actor: Actor,
  slug: string,
  role: "viewer" | "coordinator",
): Promise<string> {
  const programme = namedProgramme(slug, await store.programme(slug));
  demand(actor, programme.id, role);
  return programme.id;
}

/** @param name what the filter is about to be called: it may not be part of itself */
async function whole(
  { store }: SegmentTools,
  programmeId: string,
  filter: Filter,
  name?: string,
): Promise<Filter> {
  const segments = new Map(await store.segments(programmeId));
  if (name !== undefined) segments.set(name, filter);
  try {
    return await wholeFilter(store, programmeId, filter, segments, name === undefined ? [] : [name]);
  } catch (error) {
    throw error instanceof RangeError ? new AppError("wrong-input", error.message) : error;
  }
}
