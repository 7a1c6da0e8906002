/** Rehearsals: asked for, played by a worker, looked at. */
import { z } from "zod";
import type { AskedRehearsal } from "../../../services/ports/rehearsal-orders.ts";
import {
  askRehearsal,
  findRehearsal,
  listRehearsals,
  rehearsalWishSchema,
  type RehearsalDesk,
} from "../../../services/rehearsal/rehearsals.ts";
import { route, type Route } from "../route.ts";

const tag = "Rehearsals";

const asked = z.object({
  id: z.uuid(),
  status: z.enum(["wanted", "running", "done", "failed"]),
  wish: rehearsalWishSchema,
  askedAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
  reason: z.string().nullable().describe("why it failed"),
});

const texts = z.array(z.object({ language: z.string(), people: z.int(), words: z.string() }));
const person = z.object({
  ...{ name: z.string(), language: z.string(), timezone: z.string(), cohorts: z.array(z.string()) },
  ...{ temper: z.string(), unreachable: z.string().nullable() },
  entries: z.array(
    z.object({
      at: z.string().describe("by their own clock"),
      what: z.enum(["told", "answered", "did", "missed"]),
      ...{ rules: z.array(z.string()), sessions: z.array(z.string()), words: z.string() },
    }),
  ),
  attendance: z.array(
    z.object({ session: z.string(), said: z.string().nullable(), seen: z.string().nullable() }),
  ),
  forms: z.array(
    z.object({
      ...{ form: z.string(), session: z.string().nullable(), about: z.string().nullable() },
      ...{ isSent: z.boolean(), score: z.number().nullable() },
    }),
  ),
  places: z.array(z.object({ session: z.string(), status: z.string() })),
});
const report = z.object({
  ...{ programme: z.string(), from: z.string(), until: z.string(), seed: z.int() },
  flags: z.array(
    z.object({
      code: z.string(),
      day: z.string().nullable(),
      says: z.string(),
      advice: z.string().describe("what to do about it"),
      people: z.array(z.string()),
    }),
  ),
  days: z.array(
    z.object({
      day: z.string(),
      messages: z.array(
        z.object({
          ...{ first: z.string(), last: z.string(), timezone: z.string() },
          ...{ rules: z.array(z.string()), sessions: z.array(z.string()), texts },
          cohorts: z.array(z.object({ cohort: z.string(), people: z.int() })),
        }),
      ),
    }),
  ),
  responses: z.array(z.object({ form: z.string(), count: z.int() })),
  people: z.array(person).describe("empty without ?people=true"),
});

/** Of the token's own programme only. */
export function rehearsalRoutes(desk: RehearsalDesk): readonly Route[] {
  return [
    route({
      ...{ method: "post", path: "/rehearsals", tag, role: "coordinator" },
      summary:
        "Rehearse the course on a simulated clock: a worker plays it, nobody is written to; look again",
      body: rehearsalWishSchema,
      result: z.object({ id: z.uuid() }),
      handle: async ({ actor, programme, body }) => ({
        id: await askRehearsal(desk, actor, programme, body),
      }),
    }),
    route({
      ...{ method: "get", path: "/rehearsals", tag, role: "viewer" },
      summary: "Rehearsals of the last week, the newest first",
      result: z.object({ items: z.array(asked) }),
      handle: async ({ actor, programme }) => ({
        items: (await listRehearsals(desk, actor, programme)).map(shown),
      }),
    }),
    route({
      ...{ method: "get", path: "/rehearsals/{id}", tag, role: "viewer" },
      summary: "One rehearsal; its report once it is done, person by person with ?people=true",
      params: z.object({ id: z.uuid() }),
      query: z.strictObject({ people: z.enum(["true", "false"]).default("false") }),
      result: asked.extend({ report: report.nullable() }),
      handle: async ({ actor, programme, params: { id }, query }) => {
        const found = await findRehearsal(desk, actor, programme, id);
        const people = query.people === "true" ? (found.report?.people ?? []) : [];
        return { ...shown(found), report: (found.report && { ...found.report, people }) as never };
      },
    }),
  ];
}

function shown({ id, status, wish, askedAt, endedAt, reason }: AskedRehearsal) {
  return {
    ...{ id, status, reason, wish },
    askedAt: new Date(askedAt).toISOString(),
    endedAt: endedAt === null ? null : new Date(endedAt).toISOString(),
  };
}
