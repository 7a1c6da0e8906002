import { describe, expect, test } from "vitest";
import { SEND_ERROR_CODES, SendError, type SendErrorCode } from "../../../src/core/delivery/send-error.ts";
import {
  afterFailure,
  afterUnknown,
  mayGo,
  type DeliveryFacts,
  type Verdict,
} from "../../../src/core/delivery/verdict.ts";
import type { Capabilities, Repeat } from "../../../src/core/message/capabilities.ts";

const NOW = 1_000_000_000;
const MINUTE_MS = 60_000;

/** The first try of a reply, well within its time. */
const reply: DeliveryFacts = {
  priority: 0,
  route: "reply",
  replyTokenExpiresAt: NOW + MINUTE_MS,
  expiresAt: NOW + 6 * 60 * MINUTE_MS,
  attempts: 1,
  unknownReplies: 0,
  isInDoubt: false,
  lastInboundAt: NOW,
  isRecipientGone: false,
  isOptedOut: false,
  isAccountRemoved: false,
  quotaSpentUntil: null,
  isCancelled: false,
};
const push: DeliveryFacts = { ...reply, route: "push", replyTokenExpiresAt: null };

const can = (onReply: Repeat, onPush: Repeat): Capabilities => ({
  maxChoices: 13,
  maxMessagesPerCall: 5,
  replyTokenLifetimeMs: MINUTE_MS,
  repeat: { reply: onReply, push: onPush },
  redelivers: true,
});
const LINE = can("once", "safe");
const ZALO = can("never", "never");

describe("the last look before sending", () => {
  test.each<[string, Partial<DeliveryFacts>, ReturnType<typeof mayGo>]>([
    ["a fresh reply goes as a reply", {}, { go: true, route: "reply" }],
    [
      "a reply whose token is too old goes as a push",
      { replyTokenExpiresAt: NOW },
      { go: true, route: "push" },
    ],
    ["a reply without a token goes as a push", { replyTokenExpiresAt: null }, { go: true, route: "push" }],
    [
      "a reply that may have arrived stays with its token, however old",
      { replyTokenExpiresAt: NOW - 1, unknownReplies: 1 },
      { go: true, route: "reply" },
    ],
    ["a push stays a push, whatever token it has", { route: "push" }, { go: true, route: "push" }],
    ["an expired one stays", { expiresAt: NOW }, { go: false, as: "skipped", reason: "expired" }],
    [
      "nothing goes to somebody who left",
      { isRecipientGone: true },
      { go: false, as: "skipped", reason: "recipient-left" },
    ],
    [
      "nothing goes out of a removed account",
      { isAccountRemoved: true },
      { go: false, as: "skipped", reason: "account-removed" },
    ],
    [
      "an answer is free: it goes although the month is used up",
      { quotaSpentUntil: NOW + 1 },
      { go: true, route: "reply" },
    ],
    [
      "nothing that counts goes while the month is used up",
      { route: "push", quotaSpentUntil: NOW + 1 },
      { go: false, as: "skipped", reason: "quota-spent" },
    ],
    ["a new month begins", { route: "push", quotaSpentUntil: NOW }, { go: true, route: "push" }],
    [
      "the account is the first reason",
      { isAccountRemoved: true, isRecipientGone: true, expiresAt: 0 },
      { go: false, as: "skipped", reason: "account-removed" },
    ],
  ])("%s", (_, differing, permission) => expect(mayGo({ ...reply, ...differing }, NOW)).toEqual(permission));

  const window = { freeMs: MINUTE_MS, openMs: 2 * MINUTE_MS };
  test.each<[string, Partial<DeliveryFacts>, ReturnType<typeof mayGo>]>([
    ["costs nothing at first", {}, { go: true, route: "reply", cost: "free" }],
    [
      "costs something later",
      { lastInboundAt: NOW - MINUTE_MS },
      { go: true, route: "reply", cost: "charged" },
    ],
    [
      "is not sent at last",
      { lastInboundAt: NOW - 2 * MINUTE_MS },
      { go: false, as: "skipped", reason: "window-closed" },
    ],
    [
      "is not sent to somebody who left, whatever the window",
      { lastInboundAt: 0, isRecipientGone: true },
      { go: false, as: "skipped", reason: "recipient-left" },
    ],
  ])("where the platform has a reply window it %s", (_, differing, permission) =>
    expect(mayGo({ ...reply, ...differing }, NOW, window)).toEqual(permission),
  );
});

describe("after a failure", () => {
  const again = (route: "reply" | "push", inMs: number): Verdict => ({
    then: "again",
    route,
    dueAt: NOW + inMs,
  });
  const failed: Verdict = { then: "failed" };
  const unknown: Verdict = { then: "unknown" };
  const later = { ...push, attempts: 4 };

  test.each<[string, SendErrorCode, DeliveryFacts, Capabilities, Verdict]>([
    ["a token too old: pushed at once", "reply-token-invalid", reply, LINE, again("push", 0)],
    [
      "a token that our own lost try may have used",
      "reply-token-invalid",
      { ...reply, unknownReplies: 1 },
      LINE,
      unknown,
    ],
    [
      "a reply without an answer: once more, with the same token",
      "timed-out",
      reply,
      LINE,
      again("reply", 500),
    ],
    [
      "a reply without an answer for the second time",
      "timed-out",
      { ...reply, unknownReplies: 1 },
      LINE,
      unknown,
    ],
    ["a push without an answer, with a key: again", "timed-out", push, LINE, again("push", 1_000)],
    ["a push without an answer, no key: never repeated", "timed-out", push, ZALO, unknown],
    ["an answer that makes no sense, no key", "nonsense", push, ZALO, unknown],
    ["the platform's own fault, with a key", "platform-fault", push, LINE, again("push", 1_000)],
    ["the platform's own fault, no key", "platform-fault", push, ZALO, unknown],
    ["no connection: certainly not sent, again anywhere", "unreachable", push, ZALO, again("push", 1_000)],
    ["no connection for a reply: the token is still good", "unreachable", reply, LINE, again("reply", 1_000)],
    ["the fourth try waits eight times as long", "unreachable", later, ZALO, again("push", 8_000)],
    [
      "the pause is ten minutes at most",
      "unreachable",
      { ...push, attempts: 14 },
      ZALO,
      again("push", 10 * MINUTE_MS),
    ],
    ["too fast", "rate-limited", push, ZALO, again("push", 1_000)],
    ["the fifteenth try was the last", "unreachable", { ...push, attempts: 15 }, ZALO, failed],
    ["the fifteenth try, and it may have arrived", "timed-out", { ...push, attempts: 15 }, LINE, unknown],
    ["a person is to mend it", "bad-credentials", push, ZALO, again("push", 1_000)],
    [
      "nobody has mended it for long",
      "bad-credentials",
      { ...push, attempts: 99 },
      ZALO,
      again("push", 10 * MINUTE_MS),
    ],
    ["nobody mended it in time", "bad-credentials", { ...push, expiresAt: NOW + 1_000 }, ZALO, failed],
    ["it would be too late", "unreachable", { ...push, expiresAt: NOW + 1_000 }, ZALO, failed],
    [
      "it would be too late, and it may have arrived",
      "timed-out",
      { ...push, expiresAt: NOW + 1_000 },
      LINE,
      unknown,
    ],
  ])("%s", (_, code, delivery, capabilities, verdict) => {
    const error = new SendError({ code, advice: "Look into it." });
    expect(afterFailure(error, delivery, capabilities, NOW, 1)).toEqual(verdict);
  });

  test.each<[SendErrorCode]>([
    ["quota-spent"],
    ["not-allowed"],
    ["recipient-unreachable"],
    ["window-closed"],
    ["bad-content"],
  ])("%s: the same call would fail again", (code) => {
    const error = new SendError({ code, advice: "Look into it." });
    expect(afterFailure(error, push, LINE, NOW, 1)).toEqual(failed);
  });

  test("the pause is halved at most by the dice", () => {
    const error = new SendError({ code: "unreachable", advice: "Wait." });
    expect(afterFailure(error, later, ZALO, NOW, 0)).toEqual(again("push", 4_000));
    expect(afterFailure(error, later, ZALO, NOW, 0.5)).toEqual(again("push", 6_000));
  });

  test("the platform's own wish is obeyed where it is longer", () => {
    const wish = (retryAfterMs: number) =>
      new SendError({ code: "rate-limited", advice: "Wait.", retryAfterMs });
    expect(afterFailure(wish(30_000), push, LINE, NOW, 1)).toEqual(again("push", 30_000));
    expect(afterFailure(wish(10), push, LINE, NOW, 1)).toEqual(again("push", 1_000));
  });
});

describe("a try that nobody saw the end of", () => {
  test.each<[string, DeliveryFacts, Capabilities, Verdict]>([
    ["a push with a key is sent again", push, LINE, { then: "again", route: "push", dueAt: NOW }],
    ["a push without a key is not", push, ZALO, { then: "unknown" }],
    ["a reply is tried once more", reply, LINE, { then: "again", route: "reply", dueAt: NOW }],
    ["a reply is not tried a third time", { ...reply, unknownReplies: 1 }, LINE, { then: "unknown" }],
  ])("%s", (_, delivery, capabilities, verdict) => {
    expect(afterUnknown(delivery, capabilities, NOW)).toEqual(verdict);
  });
});

describe("the codes of a send error", () => {
  const notSent = new Set<SendErrorCode>(["unreachable", "not-now", "rate-limited"]);
  const maybeSent = new Set<SendErrorCode>(["timed-out", "platform-fault", "nonsense"]);

  test.each(SEND_ERROR_CODES.map((code) => [code] as const))("%s means one thing", (code) => {
    const { retry, outcome } = new SendError({ code, advice: "Do this." }).meaning;
    const waits = code === "bad-credentials" ? "once-mended" : "no";
    expect(retry).toBe(notSent.has(code) || maybeSent.has(code) ? "later" : waits);
    expect(outcome).toBe(maybeSent.has(code) ? "unknown" : "notSent");
  });

  test("the message says the code and what to do, nothing else", () => {
    const error = new SendError({
      code: "quota-spent",
      advice: "Buy more.",
      platformCode: "x",
      requestId: "r",
    });
    expect(error.message).toBe("quota-spent: Buy more.");
    expect(error.code).toBe("quota-spent");
  });
});
