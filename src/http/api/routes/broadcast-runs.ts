/** Broadcasts that were approved: how far they have come, who got them, paused, resumed, cancelled, tried again. */
import { z } from "zod";
import { AppError } from "../../../core/errors.ts";
import { retryBroadcast, showProgress } from "../../../services/broadcasts/follow-broadcast.ts";
import { findBroadcast } from "../../../services/broadcasts/preview-broadcast.ts";
import { steerBroadcast, type SteerTools } from "../../../services/broadcasts/steer-broadcast.ts";
import { demand } from "../../../core/audience/actor.ts";
import type { Steering } from "../../../services/ports/broadcast-runs.ts";
import type { Broadcast, BroadcastStore } from "../../../services/ports/broadcast-store.ts";
import { iso } from "../answer.ts";
import { pageOf, paged, pageQuery, readCursor } from "../page.ts";
import { route, type Asked, type Route } from "../route.ts";

const moment = z.iso.datetime().nullable();
const progress = z
  .object({
    counts: z.array(
      z.object({
        status: z.string().describe("as a delivery's; `unreached`: no chat"),
        reason: z.string().nullable(),
        count: z.int(),
      }),
    ),
    expandedAt: moment.describe("when every recipient had a row"),
    finishedAt: moment.describe("when nothing was open any more"),
  })
  .meta({ id: "Progress" });
const told = z
  .object({
    deliveryId: z.uuid().nullable().describe("null: no chat, so no delivery"),
    name: z.string(),
    account: z.string().nullable(),
    status: z.string(),
    reason: z.string().nullable(),
    advice: z.string().nullable(),
    sentAt: moment,
  })
  .meta({ id: "Told" });

const params = z.object({ id: z.uuid() });
const tag = "Broadcasts";

/** The broadcast that is asked for: one of another programme does not exist for this token. @throws AppError `not-found` */
export async function ourBroadcast(
  store: Pick<BroadcastStore, "find">,
  { programmeId, params: { id } }: Asked<{ id: string }, unknown, unknown>,
): Promise<Broadcast> {
  const found = await findBroadcast(store, id);
  if (found.programmeId !== programmeId) throw new AppError("not-found", `There is no broadcast "${id}".`);
  return found;
}

export function broadcastRunRoutes(
  tools: SteerTools & { readonly store: Pick<BroadcastStore, "find"> },
): readonly Route[] {
  const steering = (to: Steering, summary: string) =>
    route({
      ...{ method: "post", path: `/broadcasts/{id}/${to}`, tag, role: "coordinator", summary },
      params,
      handle: async (asked) => {
        await steerBroadcast(tools, asked.actor, await ourBroadcast(tools.store, asked), to);
        return undefined;
      },
    });
  return [
    route({
      ...{ method: "get", path: "/broadcasts/{id}/progress", tag, role: "viewer" },
      summary: "How far it has come: counts by status and reason",
      params,
      result: progress,
      handle: async (asked) => {
        const { fared, expandedAt, finishedAt } = await showProgress(
          tools,
          asked.actor,
          await ourBroadcast(tools.store, asked),
        );
        const counts = fared.map((one) => ({ ...one }));
        return { counts, expandedAt: iso(expandedAt), finishedAt: iso(finishedAt) };
      },
    }),
    route({
      ...{ method: "get", path: "/broadcasts/{id}/recipients", tag, role: "viewer" },
      summary: "Who got it, who did not, and why; of one status and reason, or all",
      params,
      query: pageQuery.extend({
        status: z.string().max(40).optional(),
        reason: z.string().max(80).optional(),
      }),
      result: pageOf(told),
      handle: async (asked) => {
        const { limit, cursor, status, reason } = asked.query;
        const { id, programmeId } = await ourBroadcast(tools.store, asked);
        demand(asked.actor, programmeId, "viewer");
        const which = {
          ...(status === undefined ? {} : { status }),
          ...(reason === undefined ? {} : { reason }),
        };
        const found = await tools.runs.who(
          id,
          which,
          readCursor(cursor, /^(?:\d{1,18}|u[0-9a-f-]{36})$/) ?? null,
          limit + 1,
        );
        return paged(
          found,
          limit,
          ({ seq }) => seq,
          ({ deliveryId, name, account, status: fate, reason: why, advice, sentAt }) => ({
            ...{ deliveryId, name, account, status: fate, reason: why, advice, sentAt: iso(sentAt) },
          }),
        );
      },
    }),
    steering("pause", "Begin nothing more of it until it is resumed"),
    steering("resume", "Go on with it"),
    steering("cancel", "Send nothing more of it, ever"),
    route({
      ...{ method: "post", path: "/broadcasts/{id}/retry", tag, role: "coordinator" },
      summary: "Try again what failed for one reason, or single deliveries whose fate nobody knows",
      params,
      body: z.union([
        z.strictObject({ reason: z.string().min(1).max(80) }),
        z.strictObject({
          unknown: z.array(z.uuid()).min(1).max(100).describe("delivery ids, looked at one by one"),
        }),
      ]),
      result: z.object({ deliveries: z.int() }),
      handle: async (asked) => ({
        deliveries: await retryBroadcast(
          tools,
          asked.actor,
          await ourBroadcast(tools.store, asked),
          asked.body,
        ),
      }),
    }),
  ];
}
