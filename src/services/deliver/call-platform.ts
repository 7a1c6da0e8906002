/** One try of a delivery: the platform's call, and what follows from how it ended. */
import { nextMonthAt } from "../../core/delivery/quota.ts";
import { SendError } from "../../core/delivery/send-error.ts";
import { afterFailure, type DeliveryFacts, type Verdict } from "../../core/delivery/verdict.ts";
import type { Route, Sent } from "../../core/message/outgoing.ts";
import type { OpenAccount } from "../ports/account-directory.ts";
import type { AttemptEnd, DueDelivery } from "../ports/delivery-store.ts";
import type { Log } from "../ports/log.ts";
import type { Metrics } from "../ports/metrics.ts";
import type { System } from "../ports/system.ts";

/** A delivery whose attempt is written down. `attempts` counts it. */
export interface Begun extends DueDelivery {
  readonly route: Route;
}

export interface CallTools {
  readonly system: System;
  readonly metrics: Metrics;
  readonly log: Log;
  /** The account's platform is left alone for so long. @returns whether it was not already */
  readonly slowDown: (accountId: string, forMs: number) => boolean;
}

/** Longer than any channel's own timeout: a channel that hangs all the same is cut off. */
const CALL_TIMEOUT_MS = 20_000;
/** For how long an account is left alone whose platform asks to slow down and does not say for how long. */
const PACE_MS = 2_000;
/** For how long an account is left alone that somebody has to mend: then a few try whether it is. */
const MENDING_MS = 60_000;
const LATE_MS = 60_000;

/** Sends one delivery. Never rejects: what went wrong is in the end that it gives. */
export async function callPlatform(
  delivery: Begun,
  account: OpenAccount,
  tools: CallTools,
): Promise<AttemptEnd> {
  const { id, attempts, route } = delivery;
  if (delivery.eventReceivedAt !== null && attempts === 1)
    tools.metrics.webhookAnswered(account.type, tools.system.now() - delivery.eventReceivedAt);
  const tried = await tryCall(id, delivery, account, tools, (signal) =>
    account.channel.send(
      {
        to: delivery.address,
        route,
        ...(route === "reply" && delivery.replyToken !== null ? { replyToken: delivery.replyToken } : {}),
        contents: delivery.contents,
        ...(isLate(delivery, tools.system.now()) ? { quotes: delivery.answers } : {}),
        language: delivery.language,
      },
      id,
      signal,
    ),
  );
  if ("sent" in tried) {
    const { messageIds, ...ids } = tried.sent;
    const next = { status: "sent", platformMessageIds: messageIds } as const;
    return { id, attempts, outcome: "sent", next, ...ids };
  }
  const { cause, verdict } = tried;
  const next =
    verdict.then === "again"
      ? ({ status: "pending", route: verdict.route, dueAt: verdict.dueAt } as const)
      : ({ status: verdict.then } as const);
  const { planZone } = account.can;
  const isSpent = cause.code === "quota-spent" && planZone !== undefined;
  const { code, advice, httpStatus, platformCode, requestId } = cause.facts;
  return {
    id,
    attempts,
    outcome: cause.meaning.outcome === "unknown" ? "unknown" : "failed",
    next,
    code,
    advice,
    ...(httpStatus === undefined ? {} : { httpStatus }),
    ...(platformCode === undefined ? {} : { platformCode }),
    ...(isSpent ? { quotaSpentUntil: nextMonthAt(tools.system.now(), planZone) } : {}),
    ...(requestId === undefined ? {} : { requestId }),
  };
}

/** By then other messages may stand between, and nobody knows any more what it answers. */
function isLate({ answers, eventReceivedAt }: Begun, now: number): boolean {
  return answers !== undefined && eventReceivedAt !== null && now - eventReceivedAt >= LATE_MS;
}

/** Makes a call, counts it, and judges its failure. @param id of the delivery or batch, for the log */
export async function tryCall(
  id: string,
  facts: DeliveryFacts & { readonly accountId: string },
  account: OpenAccount,
  { system, metrics, log, slowDown }: CallTools,
  call: (signal: AbortSignal) => Promise<Sent>,
): Promise<{ readonly sent: Sent } | { readonly cause: SendError; readonly verdict: Verdict }> {
  try {
    const sent = await call(AbortSignal.timeout(CALL_TIMEOUT_MS));
    metrics.deliveryEnded(account.type, facts.route, "sent");
    return { sent };
  } catch (error) {
    // A channel fails only with SendError; anything else is a bug of ours, and we cannot know what was sent.
    const cause =
      error instanceof SendError
        ? error
        : new SendError({ code: "nonsense", advice: "An error inside the channel; see the log." });
    if (cause !== error) log.error("channel-broke", { channel: account.type, deliveryId: id }, error);
    if (cause.code === "rate-limited") slowDown(facts.accountId, cause.facts.retryAfterMs ?? PACE_MS);
    if (cause.meaning.retry === "once-mended" && slowDown(facts.accountId, MENDING_MS))
      log.error("account-refused", { accountId: facts.accountId, channel: account.type, code: cause.code });
    const verdict = afterFailure(cause, facts, account.can, system.now(), system.random());
    metrics.deliveryEnded(account.type, facts.route, verdict.then);
    if (verdict.then !== "again")
      log.warn("delivery-ended", {
        deliveryId: id,
        channel: account.type,
        code: cause.code,
        as: verdict.then,
      });
    return { cause, verdict };
  }
}
