/** Choices between sessions, and the places at them. */
import { z } from "zod";
import {
  choiceSetSchema,
  closeChoiceSet,
  listChoiceSets,
  listPlaces,
  makeUpFor,
  offerChoiceSet,
  saveChoiceSet,
  settleForThem,
  type ChoiceTools,
} from "../../../services/places/choices.ts";
import type { HeldPlace } from "../../../services/ports/place-store.ts";
import { route, type Route } from "../route.ts";

const localText = z.record(z.string(), z.string());
const choiceSet = z
  .object({
    slug: z.string(),
    title: localText,
    closesAt: z.iso.datetime(),
    sessions: z.array(
      z.object({
        id: z.uuid(),
        title: localText,
        date: z.iso.date(),
        startTime: z.string(),
        capacity: z.int().nullable(),
        taken: z.int(),
        waiting: z.int(),
      }),
    ),
  })
  .meta({ id: "ChoiceSet" });
const place = z
  .object({
    participantId: z.uuid(),
    name: z.string(),
    unit: localText.nullable(),
    sessionId: z.uuid(),
    title: localText,
    status: z.enum(["taken", "waiting"]),
    askedAt: z.iso.datetime(),
  })
  .meta({ id: "Place" });
const slug = z.object({ slug: z.string().max(60) });
const session = z.object({ id: z.uuid() });
const one = session.extend({ participant: z.uuid() });
const told = z.object({ told: z.int().describe("how many are told") });
const tag = "Places";

/** Of the token's own programme only. */
export function placeRoutes(tools: ChoiceTools): readonly Route[] {
  return [
    route({
      ...{ method: "get", path: "/choice-sets", tag, role: "viewer" },
      summary: "What people choose among, by deadline, with the places taken",
      result: z.object({ items: z.array(choiceSet) }),
      handle: async ({ actor, programme }) => ({
        items: (await listChoiceSets(tools, actor, programme)).map(
          ({ closesAt, title, sessions, ...rest }) => ({
            ...rest,
            ...{ title: { ...title }, closesAt: new Date(closesAt).toISOString() },
            sessions: sessions.map((of) => ({ ...of, title: { ...of.title } })),
          }),
        ),
      }),
    }),
    route({
      ...{ method: "put", path: "/choice-sets/{slug}", tag, role: "coordinator" },
      summary: "Make a choice between sessions, or change it; whoever waits moves up where there is room now",
      params: slug,
      body: choiceSetSchema.omit({ slug: true }),
      handle: async ({ actor, programme, params, body }) => {
        await saveChoiceSet(tools, actor, programme, choiceSetSchema.parse({ ...body, ...params }));
        return undefined;
      },
    }),
    route({
      ...{ method: "post", path: "/choice-sets/{slug}/close", tag, role: "coordinator" },
      summary: "Nobody chooses or changes by themselves from now on",
      params: slug,
      handle: async ({ actor, programme, params }) => {
        await closeChoiceSet(tools, actor, programme, params.slug);
        return undefined;
      },
    }),
    route({
      ...{ method: "post", path: "/choice-sets/{slug}/offer", tag, role: "coordinator" },
      summary: "Invite everybody who may choose and has not",
      params: slug,
      result: told,
      handle: async ({ actor, programme, params }) => ({
        told: await offerChoiceSet(tools, actor, programme, params.slug),
      }),
    }),
    route({
      ...{ method: "get", path: "/choice-sets/{slug}/places", tag, role: "viewer" },
      summary: "Who has a place where, and who waits",
      params: slug,
      result: z.object({ items: z.array(place) }),
      handle: async ({ actor, programme, params }) => ({
        items: (await listPlaces(tools, actor, programme, params)).map(shown),
      }),
    }),
    route({
      ...{ method: "get", path: "/sessions/{id}/places", tag, role: "viewer" },
      summary: "Who has a place at the session, and who waits",
      params: session,
      result: z.object({ items: z.array(place) }),
      handle: async ({ actor, programme, params: { id: sessionId } }) => ({
        items: (await listPlaces(tools, actor, programme, { sessionId })).map(shown),
      }),
    }),
    ...(["put", "delete"] as const).map((method) =>
      route({
        ...{ method, path: "/sessions/{id}/places/{participant}", tag, role: "coordinator" },
        summary:
          method === "put"
            ? "Give them a place there, instead of the one they have; they are told"
            : "Take their place there, or their place in the queue; they are told",
        params: one,
        handle: async ({ actor, programme, params: { id: sessionId, participant: named } }) => {
          const asked = method === "put" ? "take" : "leave";
          await settleForThem(tools, actor, programme, { named, sessionId, asked });
          return undefined;
        },
      }),
    ),
    route({
      ...{ method: "put", path: "/sessions/{id}/make-up", tag, role: "coordinator" },
      summary: "It makes up for another session; whoever was absent there is offered it",
      params: session,
      body: z.strictObject({
        for: z.uuid().describe("the session that was missed"),
        capacity: z.int().min(1).max(100_000).nullable().default(null),
      }),
      result: told,
      handle: async ({ actor, programme, params: { id: sessionId }, body }) => ({
        told: await makeUpFor(tools, actor, programme, {
          ...{ sessionId, missedId: body.for, capacity: body.capacity },
        }),
      }),
    }),
  ];
}

const shown = ({ unit, title, askedAt, ...rest }: HeldPlace) => ({
  ...rest,
  ...{ unit: unit && { ...unit }, title: { ...title }, askedAt: new Date(askedAt).toISOString() },
});
