/** What a channel owes whose sending calls a platform: what it shows, how it fails, what it keeps to itself. */
import { expect } from "vitest";
import { openLog } from "../../src/adapters/pino/log.ts";
import { SendError, type SendErrorCode } from "../../src/core/delivery/send-error.ts";
import { text } from "../../src/core/message/content.ts";
import type { Outgoing, Route } from "../../src/core/message/outgoing.ts";
import type { Channel } from "../../src/services/ports/channel.ts";
import type { HttpClient } from "../../src/services/ports/http-client.ts";
import type { CallHarness, Clause, PlatformFault, RecordedRefusal } from "./channel.ts";
import { HARD_CONTENTS } from "./contents.ts";

const KEY = "7b0f7f5e-6a34-4bd1-9c47-2f1f0a8d2c11";
const WORDS = "Ngày mai học PAPI lúc 8 giờ";
const CONTENTS = [text(WORDS)];

const CODES: Record<Exclude<PlatformFault, "droppedAfter">, readonly SendErrorCode[]> = {
  droppedBefore: ["timed-out"],
  slow: ["timed-out"],
  broken: ["platform-fault"],
  nonsense: ["nonsense"],
  unauthorised: ["bad-credentials"],
  tooFast: ["rate-limited", "quota-spent"],
};
const FAULTS = Object.keys(CODES) as (keyof typeof CODES)[];

const routesOf = ({ kind }: CallHarness): Route[] =>
  kind.can.replyTokenLifetimeMs === null ? ["push"] : ["reply", "push"];

const send = (channel: Channel, outgoing: Outgoing, key = KEY) =>
  channel.send(outgoing, key, AbortSignal.timeout(5_000));

/** The error of a call that must not go well. */
async function failureOf(calling: Promise<unknown>): Promise<SendError> {
  const error: unknown = await calling.then(
    () => new Error("went well"),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(SendError);
  return error as SendError;
}

/** All that an error can tell, also by our log. */
function toldBy(error: unknown): string {
  let logged = "";
  const log = openLog("info", { write: (line) => (logged += line) });
  log.error("channel-broke", error instanceof SendError ? { ...error.facts } : {}, error);
  const facts = error instanceof SendError ? JSON.stringify(error.facts) : "";
  const cause = error instanceof Error && error.cause !== undefined ? toldBy(error.cause) : "";
  return `${String(error)} ${error instanceof Error ? error.stack : ""} ${facts} ${logged} ${cause}`;
}

/** Answers every call like this, with `more` after each string in the body. */
function answering({ status, headers = {}, body }: RecordedRefusal, more = ""): HttpClient {
  const said = (value: unknown): unknown => {
    if (typeof value === "string") return value + more;
    if (Array.isArray(value)) return value.map(said);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, said(item)]));
  };
  const answer = typeof body === "string" ? body + more : JSON.stringify(said(body));
  return { request: () => Promise.resolve({ status, headers, body: new TextEncoder().encode(answer) }) };
}

export const CALL_CLAUSES: readonly Clause<CallHarness>[] = [
  {
    says: "shows the contact what was sent",
    async holds(harness) {
      const { platform, channel } = harness;
      for (const route of routesOf(harness)) await send(channel, platform.outgoing(CONTENTS, route));
      expect(platform.seen()).toHaveLength(routesOf(harness).length);
      expect(platform.seen().every((words) => words.includes(WORDS))).toBe(true);
    },
  },
  {
    says: "renders every kind of content, however hard to show, so that the platform takes it",
    async holds({ platform, channel }) {
      for (const [label, content] of Object.entries(HARD_CONTENTS)) {
        for (const group of channel.pack([content])) {
          const calling = send(channel, platform.outgoing(group, "push"), crypto.randomUUID());
          await expect(calling, label).resolves.toBeDefined();
        }
      }
    },
  },
  {
    says: "shows groups in order",
    async holds({ platform, channel }) {
      const numbered = Array.from({ length: 13 }, (_, index) => text(`Buổi ${String(index + 1)}.`));
      for (const group of channel.pack([...numbered, text("Hết.", [{ label: "Dạ", value: "yes" }])]))
        await send(channel, platform.outgoing(group, "push"), crypto.randomUUID());
      const order = numbered.map(({ text: words }) => words.replace(".", "\\.")).join(".*");
      expect(platform.seen().join(" ")).toMatch(new RegExp(`${order}.*Hết\\.`, "s"));
    },
  },
  {
    says: "calls a platform that cannot be reached unreachable, so that nothing counts as sent",
    async holds({ platform }) {
      const error = await failureOf(send(platform.unreachable, platform.outgoing(CONTENTS, "push")));
      expect(error.code).toBe("unreachable");
    },
  },
  ...FAULTS.map((fault): Clause<CallHarness> => ({
    says: `maps ${fault} to ${CODES[fault].join(" or ")}, on every route`,
    async holds(harness) {
      const { platform, channel } = harness;
      for (const route of routesOf(harness)) {
        platform.failNext(fault);
        const error = await failureOf(send(channel, platform.outgoing(CONTENTS, route)));
        expect(CODES[fault]).toContain(error.code);
      }
    },
  })),
  {
    says: "maps every recorded refusal to its code",
    async holds(harness) {
      const { platform } = harness;
      expect(platform.refusals.length).toBeGreaterThan(0);
      for (const refusal of platform.refusals) {
        const channel = platform.open(answering(refusal));
        for (const route of refusal.route ? [refusal.route] : routesOf(harness)) {
          const error = await failureOf(send(channel, platform.outgoing(CONTENTS, route)));
          expect(error.code, `${refusal.label}, ${route}`).toBe(refusal.code);
          expect(error.facts.advice.length).toBeGreaterThan(20);
        }
      }
    },
  },
  {
    says: "repeats as it promises: safe once seen, once refused the second time, never unknown",
    async holds(harness) {
      const { platform, channel, kind } = harness;
      for (const route of routesOf(harness)) {
        const before = platform.seen().length;
        const outgoing = platform.outgoing(CONTENTS, route);
        platform.failNext("droppedAfter");
        const first = await failureOf(send(channel, outgoing));
        expect(first.meaning.outcome).toBe("unknown");
        const repeat = kind.can.repeat[route];
        if (repeat === "safe") await send(channel, outgoing);
        if (repeat === "once") {
          const second = await failureOf(send(channel, outgoing));
          expect(second.code).toBe("reply-token-invalid");
        }
        expect(platform.seen().length - before).toBe(1);
      }
    },
  },
  {
    says: "stops when it is told to",
    async holds({ platform, channel }) {
      const outgoing = platform.outgoing(CONTENTS, "push");
      const error = await failureOf(channel.send(outgoing, KEY, AbortSignal.abort()));
      expect(error.meaning.retry).toBe("later");
      expect(platform.seen()).toEqual([]);
    },
  },
  {
    says: "tells no token, address or word in an error or by the log, even where the platform repeats them",
    async holds(harness) {
      const { platform, channel } = harness;
      const secrets = [...platform.secrets, WORDS];
      const errors: unknown[] = [];
      for (const fault of FAULTS) {
        platform.failNext(fault);
        errors.push(await failureOf(send(channel, platform.outgoing(CONTENTS, "push"))));
      }
      for (const refusal of platform.refusals) {
        const talkative = platform.open(answering(refusal, ` ${secrets.join(" ")}`));
        for (const route of routesOf(harness))
          errors.push(await failureOf(send(talkative, platform.outgoing(CONTENTS, route))));
        const checking = talkative.check(AbortSignal.timeout(5_000));
        errors.push(await checking.then(JSON.stringify, (error: unknown) => error));
      }
      for (const error of errors) for (const secret of secrets) expect(toldBy(error)).not.toContain(secret);
    },
  },
];
