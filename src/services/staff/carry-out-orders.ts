/**
 * Carries out what coordinators ask for in the chat, by the same use cases as the other doors. A process that dies in
 * the middle leaves the order to the next: each may be carried out again without anything being doubled.
 */
import { demand, may } from "../../core/audience/actor.ts";
import { AppError } from "../../core/errors.ts";
import { clockAt } from "../../core/local-time.ts";
import type { OrderAnswer, OrderRefusal } from "../../core/staff/order.ts";
import { approveBroadcast, type ApproveTools } from "../broadcasts/approve-broadcast.ts";
import { declineBroadcast } from "../broadcasts/decline-broadcast.ts";
import { draftBroadcast } from "../broadcasts/draft-broadcast.ts";
import { findBroadcast, previewBroadcast } from "../broadcasts/preview-broadcast.ts";
import { steerBroadcast, type SteerTools } from "../broadcasts/steer-broadcast.ts";
import { pause } from "../pause.ts";
import type { Log } from "../ports/log.ts";
import type { GivenOrder, ToldAnswer } from "../ports/order-store.ts";
import type { System } from "../ports/system.ts";
import { askApproval, tellApprovers, type AskTools } from "./ask-approval.ts";
import { sketchBroadcast } from "./sketch-broadcast.ts";

export interface OrderTools extends ApproveTools, SteerTools, AskTools {
  readonly system: System;
  readonly log: Log;
}

type Giver = NonNullable<GivenOrder["giver"]>;

/** Orders taken at once. */
const TAKEN_AT_ONCE = 8;
/** After so many tries they are told that it does not work. */
const MAX_ATTEMPTS = 3;

/** One round. Every order is answered, or left for the next round; approvers hear of what waits for them. */
export async function carryOutOrders(tools: OrderTools): Promise<void> {
  const { orders, system, log } = tools;
  for (const given of await orders.take(system.now(), TAKEN_AT_ONCE)) {
    const told = await carriedOut(tools, given).catch((error: unknown): ToldAnswer[] | null => {
      log.warn("order-failed", { attempts: given.attempts + 1 }, error);
      return given.attempts + 1 < MAX_ATTEMPTS ? null : toldBack(given, { is: "refused", why: "failed" });
    });
    if (told) await orders.end(given.id, told, system.now());
  }
  await tellApprovers(tools);
}

/** Rounds until the signal aborts. A round that fails is logged, and the next one tries again. */
export async function carryOutOrdersUntil(
  signal: AbortSignal,
  tools: OrderTools,
  everyMs: number,
): Promise<void> {
  while (!signal.aborted) {
    await carryOutOrders(tools).catch((error: unknown) => tools.log.warn("orders-not-taken", {}, error));
    await pause(everyMs * (0.75 + tools.system.random() / 2), signal);
  }
}

const toldBack = ({ contactId }: GivenOrder, answer: OrderAnswer): ToldAnswer[] => [{ contactId, answer }];

async function carriedOut(tools: OrderTools, given: GivenOrder): Promise<ToldAnswer[]> {
  const { giver } = given;
  if (!giver) return toldBack(given, { is: "refused", why: "not-allowed" });
  try {
    return await obeyed(tools, given, giver);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return toldBack(given, { is: "refused", why: REFUSALS[error.code] ?? "not-ready" });
  }
}

const REFUSALS: Partial<Record<AppError["code"], OrderRefusal>> = {
  "not-allowed": "not-allowed",
  "not-found": "not-found",
};

async function obeyed(tools: OrderTools, given: GivenOrder, giver: Giver): Promise<ToldAnswer[]> {
  const { order } = given;
  switch (order.do) {
    case "draft": {
      const { programme, name, filter, texts, sessionId, sendAt, expiresAt, urgentReason } = order;
      const { timezone } = (await tools.store.programme(programme)) ?? giver.coordinator;
      const id = await draftBroadcast(tools, giver.actor, {
        ...{ programme, name, to: filter, texts },
        ...(sessionId === null ? {} : { session: sessionId }),
        ...(sendAt === null ? {} : { at: sendAt }),
        ...(expiresAt === undefined ? {} : { until: clockAt(expiresAt, timezone) }),
        ...(urgentReason === null ? {} : { urgent: urgentReason }),
      });
      return toldBack(given, { is: "sketched", sketch: await sketchOf(tools, giver, id) });
    }
    case "preview":
      return toldBack(given, { is: "sketched", sketch: await sketchOf(tools, giver, order.broadcastId) });
    case "send":
      return send(tools, given, giver, order);
    case "decline": {
      await declineBroadcast(tools, giver.actor, await findBroadcast(tools.store, order.broadcastId));
      return toldBack(given, { is: "declined" });
    }
    case "steer": {
      const { broadcastId, to } = order;
      const broadcast = await findBroadcast(tools.store, broadcastId);
      try {
        await steerBroadcast(tools, giver.actor, broadcast, to);
      } catch (error) {
        const isSo = broadcast.status === STEERED[to];
        if (!(error instanceof AppError) || error.code !== "not-ready") throw error;
        if (!isSo) return toldBack(given, { is: "refused", why: "changed" });
      }
      return toldBack(given, { is: "steered", to, broadcastId });
    }
  }
}

const STEERED = { pause: "paused", resume: "running", cancel: "cancelled" } as const;

async function sketchOf(tools: OrderTools, giver: Giver, broadcastId: string) {
  const broadcast = await findBroadcast(tools.store, broadcastId);
  demand(giver.actor, broadcast.programmeId, "viewer");
  const preview = await previewBroadcast(tools, broadcast);
  return sketchBroadcast(preview, giver.coordinator, tools.hoursOf, tools.system.now());
}

/** Approves it where they may and what they saw is what there is; else asks those who may. */
async function send(
  tools: OrderTools,
  given: GivenOrder,
  giver: Giver,
  { broadcastId, revision }: { readonly broadcastId: string; readonly revision: number },
): Promise<ToldAnswer[]> {
  const broadcast = await findBroadcast(tools.store, broadcastId);
  const { programmeId, status, approval, name } = broadcast;
  const { actor, coordinator } = giver;
  demand(actor, programmeId, "coordinator");
  const isDone = given.attempts > 0 && status !== "draft";
  if (!isDone && (broadcast.revision !== revision || status !== "draft"))
    return toldBack(given, { is: "refused", why: "changed" });
  const mayApprove = may(actor, programmeId, "approver");
  const wasMine = approval?.by === coordinator.id;
  // A first try may have got this far: what it approved is not approved twice.
  if (wasMine && !isDone && given.attempts === 0) return toldBack(given, { is: "refused", why: "yours" });
  const preview = await previewBroadcast(tools, broadcast);
  const sketch = await sketchBroadcast(preview, coordinator, tools.hoursOf, tools.system.now());
  if (preview.problems.length > 0 && !isDone) return toldBack(given, { is: "sketched", sketch });
  const isOut =
    isDone ||
    (mayApprove && !wasMine && (await approveBroadcast(tools, actor, broadcast)).outcome === "approved");
  if (isOut) {
    const { sendAt, heldUntil, reachable: people } = sketch;
    return toldBack(given, { is: "sent", broadcastId, people, sendAt, heldUntil });
  }
  if (!mayApprove) await askApproval(tools, actor, broadcast);
  const chats = await tools.orders.approverChats(programmeId, coordinator.id);
  return toldBack(given, { is: "waiting", name, told: chats.length });
}
