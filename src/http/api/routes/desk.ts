/** The desk over HTTP: cohorts, units, venues, participants, sessions and the programme itself. */
import { z } from "zod";
import { LANGUAGES } from "../../../core/language/language.ts";
import { NOUNS, type NounName } from "../../../core/programme/nouns.ts";
import {
  addKept,
  changeKept,
  findKept,
  listKept,
  removeKept,
  type DeskTools,
} from "../../../services/desk/desk.ts";
import { localText } from "../answer.ts";
import { pageOf, paged, pageQuery, readCursor } from "../page.ts";
import { route, type Asked, type Route } from "../route.ts";

const slug = z.string();
const count = z.int();
/** What is shown of each. */
const SHOWN = {
  cohort: z.object({ slug, name: localText, participants: count, sessions: count }).meta({ id: "Cohort" }),
  unit: z
    .object({ slug, name: localText, kind: NOUNS.unit.given.shape.kind, participants: count })
    .meta({ id: "Unit" }),
  venue: z
    .object({ slug, name: localText, address: localText, mapUrl: z.string().nullable(), sessions: count })
    .meta({ id: "Venue" }),
  participant: z
    .object({
      id: z.uuid(),
      name: z.string(),
      reference: z.string().nullable(),
      language: z.enum(LANGUAGES),
      timezone: z.string(),
      hasPhone: z.boolean(),
      chats: count.describe("how many they have linked"),
      enrolments: z.array(
        z.object({
          cohort: slug,
          unit: slug.nullable(),
          position: localText.nullable(),
          supervisor: z.object({ id: z.uuid(), name: z.string() }).nullable(),
        }),
      ),
    })
    .meta({ id: "Participant" }),
};
const programme = z
  .object({
    slug,
    name: localText,
    timezone: z.string(),
    startsOn: z.iso.date(),
    endsOn: z.iso.date(),
    country: z.string(),
    isPublic: z.boolean(),
    organisers: z.array(localText),
    cohorts: count,
    sessions: count,
  })
  .meta({ id: "Programme" });

/** A name or slug in the path; participants and sessions by id. */
const bySlug = z.object({ slug: z.string().min(1).max(60) });
const byId = z.object({ id: z.uuid() });
const CURSOR = /^([a-z0-9-]{1,60}|\d{1,15} [0-9a-f-]{36})$/;

interface Place {
  readonly noun: Exclude<NounName, "programme">;
  readonly path: string;
  readonly tag: string;
  /** Units and venues are everybody's. */
  readonly isShared?: true;
}
const PLACES: readonly Place[] = [
  { noun: "cohort", path: "/cohorts", tag: "Cohorts" },
  { noun: "unit", path: "/units", tag: "Units", isShared: true },
  { noun: "venue", path: "/venues", tag: "Venues", isShared: true },
  { noun: "participant", path: "/participants", tag: "Participants" },
  { noun: "session", path: "/sessions", tag: "Sessions" },
];

/** Of the token's own programme, and the house's units and venues. */
export function deskRoutes(tools: DeskTools): readonly Route[] {
  return [...programmeRoutes(tools), ...PLACES.flatMap((place) => routesOf(tools, place))];
}

function programmeRoutes(tools: DeskTools): Route[] {
  const tag = "Programme";
  const which = (slugOfIt: string) => ({ noun: "programme", programmeId: null, named: slugOfIt }) as const;
  return [
    route({
      ...{ method: "get", path: "/programme", tag, role: "viewer" },
      summary: "The token's programme",
      result: programme,
      handle: async ({ actor, programme: own }) =>
        (await findKept(tools, actor, which(own))).shown as z.input<typeof programme>,
    }),
    route({
      ...{ method: "patch", path: "/programme", tag, role: "approver" },
      summary: "Change what is given of it; reminders relative to its end move along",
      body: NOUNS.programme.edit,
      handle: async ({ actor, programme: own, body }) => {
        await changeKept(tools, actor, which(own), body);
        return undefined;
      },
    }),
  ];
}

function routesOf(tools: DeskTools, { noun, path, tag, isShared }: Place): Route[] {
  const isById = noun === "participant" || noun === "session";
  const params = isById ? byId : bySlug;
  const at = `${path}/{${isById ? "id" : "slug"}}`;
  const owner = ({ programmeId }: Pick<Asked<unknown, unknown, unknown>, "programmeId">) =>
    isShared ? null : programmeId;
  const which = (asked: Asked<z.output<typeof params>, unknown, unknown>) => ({
    ...{ noun, programmeId: owner(asked) },
    named: "id" in asked.params ? asked.params.id : asked.params.slug,
  });
  return [
    // Sessions are listed and shown with who was told of them (./sessions.ts).
    ...(noun === "session" ? [] : lookingRoutes(tools, noun, owner, { path, tag, at, params, which })),
    route({
      ...{ method: "post", path, tag, role: "coordinator" },
      summary: `Add a ${noun}${noun === "participant" || noun === "session" ? "; reminders follow" : ""}`,
      body: NOUNS[noun].given,
      // No more: answers to a POST are kept for a day.
      result: z.object({ id: z.uuid() }),
      handle: async (asked) => ({
        id: await addKept(tools, asked.actor, noun, owner(asked), asked.body as never),
      }),
    }),
    route({
      ...{ method: "patch", path: at, tag, role: "coordinator" },
      summary:
        noun === "session"
          ? "Change what nobody must be told; time and place: move"
          : `Change what is given of a ${noun}`,
      params,
      body: NOUNS[noun].edit,
      handle: async (asked) => {
        await changeKept(tools, asked.actor, which(asked), asked.body);
        return undefined;
      },
    }),
    route({
      ...{ method: "delete", path: at, tag, role: "coordinator" },
      summary: `Remove a ${noun} that nothing uses; else 409 says what does`,
      params,
      handle: async (asked) => {
        await removeKept(tools, asked.actor, which(asked));
        return undefined;
      },
    }),
  ];
}

function lookingRoutes<Params extends z.ZodType>(
  tools: DeskTools,
  noun: keyof typeof SHOWN,
  owner: (asked: { readonly programmeId: string }) => string | null,
  place: {
    readonly path: string;
    readonly tag: string;
    readonly at: string;
    readonly params: Params;
    readonly which: (asked: never) => Parameters<typeof findKept>[2];
  },
): Route[] {
  const { path, tag, at, params, which } = place;
  const shown: z.ZodType<Readonly<Record<string, unknown>>> = SHOWN[noun];
  return [
    route({
      ...{ method: "get", path, tag, role: "viewer" },
      summary: `All ${path.slice(1)}, in order`,
      query: pageQuery,
      result: pageOf(shown),
      handle: async (asked) => {
        const { limit, cursor } = asked.query;
        const page = { after: readCursor(cursor, CURSOR), limit: limit + 1 };
        const found = await listKept(tools, asked.actor, noun, owner(asked), page);
        return paged(
          found,
          limit,
          ({ key }) => key,
          (kept) => ({ ...kept.shown }),
        );
      },
    }),
    route({
      ...{ method: "get", path: at, tag, role: "viewer" },
      summary: `One ${noun}`,
      params,
      result: shown,
      handle: async (asked) => (await findKept(tools, asked.actor, which(asked as never))).shown,
    }),
  ];
}
