/**
 * A choice of people, as data: `{ all: [{ cohort: ["departments"] }, { not: { attendance: … } }] }`.
 * Coordinators save it as a segment or write it into a broadcast; the database turns it into one query.
 */
import { z } from "zod";
import { LANGUAGES, type Language } from "../language/language.ts";

/** What was said or seen of somebody at a session; `unanswered`: nothing at all. */
export const PRESENCES = ["coming", "excused", "present", "late", "absent", "unanswered"] as const;
export type Presence = (typeof PRESENCES)[number];

/** Who has, or has not, sent their answers to a form: at all, or about one session. Of anonymous forms too. */
export interface AnsweredForm {
  /** Slug. */
  readonly form: string;
  readonly session?: string | undefined;
  readonly is: boolean;
}

export type Filter =
  | { readonly all: readonly Filter[] }
  | { readonly any: readonly Filter[] }
  | { readonly not: Filter }
  /** Slugs of cohorts of the programme. */
  | { readonly cohort: readonly string[] }
  /** Slugs of departments, districts, offices. */
  | { readonly unit: readonly string[] }
  /** A word of their position, in any language; capitals do not matter. */
  | { readonly position: readonly string[] }
  /** Who reads it: the language of one of their chats, else the one of the roster. */
  | { readonly language: readonly Language[] }
  /** Who has a chat on such a channel. */
  | { readonly channel: readonly string[] }
  /** Who has, or has not, linked a chat. */
  | { readonly linked: boolean }
  | { readonly attendance: { readonly session: string; readonly is: readonly Presence[] } }
  | { readonly answered: AnsweredForm }
  | { readonly tag: readonly string[] }
  /** Who wrote, tapped or followed on this day or later. */
  | { readonly activeSince: string }
  /** Chats that belong to nobody on a roster: citizens, groups. Without this leaf only participants are meant. */
  | { readonly guest: boolean }
  /** A saved segment of the same programme, by its name. */
  | { readonly segment: string };

/** Nested deeper than this, nobody understands it any more. */
const MAX_DEPTH = 8;
const MAX_LEAVES = 100;

const one = <T extends z.ZodType>(item: T) =>
  z.union([item.transform((value) => [value]), z.array(item).min(1)]) as unknown as z.ZodType<
    readonly z.output<T>[]
  >;
const word = z.string().trim().min(1).max(200);

const node: z.ZodType<Filter> = z
  .lazy(() =>
    z
      .strictObject({
        all: z.array(node).optional(),
        any: z.array(node).min(1).optional(),
        not: node.optional(),
        cohort: one(word).optional(),
        unit: one(word).optional(),
        position: one(word).optional(),
        language: one(z.enum(LANGUAGES)).optional(),
        channel: one(word).optional(),
        linked: z.boolean().optional(),
        attendance: z.strictObject({ session: z.uuid(), is: one(z.enum(PRESENCES)) }).optional(),
        answered: z.strictObject({ form: word, session: z.uuid().optional(), is: z.boolean() }).optional(),
        tag: one(word).optional(),
        activeSince: z.iso.date().optional(),
        guest: z.boolean().optional(),
        segment: word.optional(),
      })
      .refine((filter) => Object.keys(filter).length === 1, {
        error:
          'Each part names exactly one thing, e.g. { "cohort": "departments" }; join several by { "all": […] } or { "any": […] }.',
      })
      .transform((filter) => filter as Filter),
  )
  .meta({ id: "Filter" });

/** Reads a filter from JSON; a single name may stand for a list of one. `{ "all": [] }` is everybody. */
export const filterSchema: z.ZodType<Filter> = node.refine(
  (filter) => depth(filter) <= MAX_DEPTH && leaves(filter).length <= MAX_LEAVES,
  {
    error: `At most ${String(MAX_DEPTH)} levels and ${String(MAX_LEAVES)} parts: save some of it as a segment.`,
  },
);

/** The filter's leaves, in the order written. */
export function leaves(filter: Filter): readonly Filter[] {
  if ("all" in filter) return filter.all.flatMap(leaves);
  if ("any" in filter) return filter.any.flatMap(leaves);
  if ("not" in filter) return leaves(filter.not);
  return [filter];
}

/**
 * The filter with saved segments written out.
 * @param segments by name
 * @throws RangeError naming the segment that does not exist, or that is part of itself
 */
export function writtenOut(
  filter: Filter,
  segments: ReadonlyMap<string, Filter>,
  within: readonly string[] = [],
): Filter {
  if ("all" in filter) return { all: filter.all.map((part) => writtenOut(part, segments, within)) };
  if ("any" in filter) return { any: filter.any.map((part) => writtenOut(part, segments, within)) };
  if ("not" in filter) return { not: writtenOut(filter.not, segments, within) };
  if (!("segment" in filter)) return filter;
  const saved = segments.get(filter.segment);
  if (!saved) throw new RangeError(`There is no segment "${filter.segment}".`);
  if (within.includes(filter.segment))
    throw new RangeError(`The segment "${filter.segment}" is part of itself.`);
  return writtenOut(saved, segments, [...within, filter.segment]);
}

function depth(filter: Filter): number {
  if ("not" in filter) return 1 + depth(filter.not);
  const parts = "all" in filter ? filter.all : "any" in filter ? filter.any : null;
  return parts ? 1 + Math.max(0, ...parts.map(depth)) : 1;
}
