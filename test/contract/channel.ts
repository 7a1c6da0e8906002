/**
 * What every channel owes the rest of the house. Each channel's test calls `describeChannel` with its harness;
 * where one request holds many events also `describeBatches`, and where sending calls a platform also
 * `describePlatformCalls`, with a harness that stands on the channel's twin.
 */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SendError, type SendErrorCode } from "../../src/core/delivery/send-error.ts";
import { text, type Content } from "../../src/core/message/content.ts";
import type { Outgoing, Route } from "../../src/core/message/outgoing.ts";
import {
  UnreadableBody,
  type Channel,
  type ChannelKind,
  type RawRequest,
} from "../../src/services/ports/channel.ts";
import type { HttpClient } from "../../src/services/ports/http-client.ts";

/** How the platform misbehaves on the next call. */
export type PlatformFault =
  | "droppedBefore" // the connection breaks before the platform takes the message
  | "droppedAfter" // … after it took it
  | "slow" // no answer for longer than the client waits; the message is not taken
  | "broken" // 5xx, the message is not taken
  | "nonsense" // 200 and a body that is none of this platform's
  | "unauthorised" // the token is refused
  | "tooFast"; // 429

export interface PlatformHarness {
  /** Content addressed to Lan, with a fresh reply token where the route is `reply`. */
  outgoing(contents: readonly Content[], route: Route): Outgoing;
  failNext(fault: PlatformFault): void;
  /** The words of every message on Lan's screen, oldest first. */
  seen(): readonly string[];
  /** A channel of the same kind whose platform nobody answers for (a closed port). */
  readonly unreachable: Channel;
  /** What must never appear in an error: tokens, secrets, Lan's address. */
  readonly secrets: readonly string[];
}

export interface ChannelHarness {
  readonly kind: Pick<ChannelKind, "can">;
  readonly channel: Channel;
  /** From the platform: one text message "Xin chào" of Lan. */
  readonly genuine: RawRequest;
  /** The same message with credentials that must be refused. `altered`: one byte changed, where bodies are signed. */
  readonly refused: {
    readonly missing: RawRequest;
    readonly wrong: RawRequest;
    readonly ofAnotherAccount: RawRequest;
    readonly altered?: RawRequest;
  };
  /** Bodies that are none of this platform's, labelled. */
  readonly unreadable: Readonly<Record<string, RawRequest>>;
  close(): Promise<void>;
}

/** For channels whose requests hold many events. */
export interface BatchHarness extends ChannelHarness {
  /** From the platform: "Xin chào", something that is no event, "Cảm ơn". */
  readonly mixed: RawRequest;
}

/** For channels that call a platform. */
export interface CallHarness extends ChannelHarness {
  readonly platform: PlatformHarness;
}

/** An HTTP client that waits at most this long, so that the test of a slow platform is not slow. */
export function impatient(http: HttpClient, timeoutMs = 300): HttpClient {
  return {
    request: (request) => http.request({ ...request, timeoutMs: Math.min(request.timeoutMs, timeoutMs) }),
  };
}

const KEY = "7b0f7f5e-6a34-4bd1-9c47-2f1f0a8d2c11";
const WORDS = "Ngày mai học PAPI lúc 8 giờ";

const CHOICES = [
  { label: "Hôm trước", value: "before" },
  { label: "Hôm sau", value: "after" },
];
const NUMBERED = Array.from({ length: 13 }, (_, index) => text(`Buổi ${String(index + 1)}.`));
const LONG = text("Anh/Chị vui lòng đọc kỹ thông báo này. 研修は明日です。👨‍👩‍👧‍👦 ".repeat(400));

const CODES: Record<Exclude<PlatformFault, "droppedAfter">, readonly SendErrorCode[]> = {
  droppedBefore: ["timed-out"],
  slow: ["timed-out"],
  broken: ["platform-fault"],
  nonsense: ["nonsense"],
  unauthorised: ["bad-credentials"],
  tooFast: ["rate-limited", "quota-spent"],
};

/** Declares the suite for one channel. `makeHarness` is called before each test. */
export function describeChannel(name: string, makeHarness: () => Promise<ChannelHarness>): void {
  describe(`the ${name} channel`, () => {
    let harness: ChannelHarness;
    beforeEach(async () => {
      harness = await makeHarness();
    });
    afterEach(() => harness.close());

    describe("verifies", () => {
      it("accepts what the platform sent", () => {
        expect(harness.channel.verify(harness.genuine)).toEqual({ genuine: true });
      });
      it("refuses missing, wrong and foreign credentials and altered bodies, and says which", () => {
        const { missing, ...others } = harness.refused;
        expect(harness.channel.verify(missing)).toEqual({ genuine: false, reason: "missing" });
        for (const request of Object.values(others)) {
          expect(harness.channel.verify(request)).toEqual({ genuine: false, reason: "wrong" });
        }
      });
    });

    describe("parses", () => {
      it("reads who said what", () => {
        const [event] = harness.channel.parse(harness.genuine);
        expect(event?.identity?.kind).toBe("person");
        expect(event?.happening).toMatchObject({
          type: "messageReceived",
          message: { type: "text", text: "Xin chào" },
        });
      });
      it("gives the same event ids when the same request comes again later", () => {
        const again = { ...harness.genuine, receivedAt: harness.genuine.receivedAt + 60_000 };
        const idsOf = (request: RawRequest) => harness.channel.parse(request).map((event) => event.eventId);
        expect(idsOf(again)).toEqual(idsOf(harness.genuine));
        expect(idsOf(again).every((id) => id.length > 0 && id.length <= 200)).toBe(true);
      });
      it("throws UnreadableBody, and nothing else, for bodies that are none of this platform's", () => {
        for (const [label, request] of Object.entries(harness.unreadable)) {
          expect(() => harness.channel.parse(request), label).toThrow(UnreadableBody);
        }
      });
    });

    it("tells many at once exactly where it says how many", () => {
      expect(harness.channel.sendToMany === undefined).toBe(harness.kind.can.multicastSize === undefined);
    });

    describe("packs", () => {
      it("keeps the order, loses no word and no choice, and never exceeds a call", () => {
        const groups = harness.channel.pack([...NUMBERED, LONG, text("Anh/Chị muốn xem ngày nào?", CHOICES)]);
        const all = groups.flat();
        const wordsOf = (contents: readonly Content[]) =>
          contents.map((content) => (content.type === "text" ? content.text : "")).join(" ");
        const squeezed = (words: string) => words.replace(/\s+/g, "");
        expect(squeezed(wordsOf(all))).toContain(squeezed(wordsOf([...NUMBERED, LONG])));
        expect(all.at(-1)?.choices).toEqual(CHOICES);
        expect(all.slice(0, -1).every((content) => !content.choices)).toBe(true);
        for (const group of groups) {
          expect(group.length).toBeGreaterThan(0);
          expect(group.length).toBeLessThanOrEqual(harness.kind.can.maxMessagesPerCall);
        }
      });
      it("makes no call of nothing", () => {
        expect(harness.channel.pack([])).toEqual([]);
      });
    });
  });
}

/** Declares the suite for channels whose requests hold many events. */
export function describeBatches(name: string, makeHarness: () => Promise<BatchHarness>): void {
  it(`the ${name} channel keeps the neighbours of an unreadable event`, async () => {
    const harness = await makeHarness();
    expect(harness.channel.parse(harness.mixed).map((event) => event.happening)).toMatchObject([
      { type: "messageReceived", message: { text: "Xin chào" } },
      { type: "unsupported" },
      { type: "messageReceived", message: { text: "Cảm ơn" } },
    ]);
    await harness.close();
  });
}

/** Declares the suite for channels that call a platform. */
export function describePlatformCalls(name: string, makeHarness: () => Promise<CallHarness>): void {
  describe(`the ${name} channel`, () => {
    let harness: CallHarness;
    beforeEach(async () => {
      harness = await makeHarness();
    });
    afterEach(() => harness.close());

    describe("sends", () => {
      const routes = (): Route[] =>
        harness.kind.can.replyTokenLifetimeMs === null ? ["push"] : ["reply", "push"];
      const send = (outgoing: Outgoing, channel = harness.channel) =>
        channel.send(outgoing, KEY, AbortSignal.timeout(5_000));
      const failureOf = async (sending: Promise<unknown>): Promise<SendError> => {
        const error: unknown = await sending.then(
          () => new Error("was sent"),
          (reason: unknown) => reason,
        );
        expect(error).toBeInstanceOf(SendError);
        return error as SendError;
      };

      it("shows the contact what was sent", async () => {
        const { platform } = harness;
        for (const route of routes()) await send(platform.outgoing([text(WORDS)], route), harness.channel);
        expect(platform.seen().length).toBeGreaterThan(0);
        expect(platform.seen().every((words) => words.includes(WORDS))).toBe(true);
      });

      it("makes groups that the platform takes, in order", async () => {
        const { platform, channel } = harness;
        const contents = [...NUMBERED, LONG, text("Hết.", CHOICES)];
        for (const group of channel.pack(contents)) {
          await channel.send(
            platform.outgoing(group, "push"),
            crypto.randomUUID(),
            AbortSignal.timeout(5_000),
          );
        }
        expect(platform.seen().join(" ")).toMatch(/Buổi 1\..*Buổi 2\..*Buổi 13\..*Hết\./s);
      });

      it("calls a platform that cannot be reached unreachable, so that nothing counts as sent", async () => {
        const { platform } = harness;
        const error = await failureOf(send(platform.outgoing([text(WORDS)], "push"), platform.unreachable));
        expect(error.code).toBe("unreachable");
      });

      it.each(Object.entries(CODES))("maps %s to %s, on every route", async (fault, codes) => {
        const { platform } = harness;
        for (const route of routes()) {
          platform.failNext(fault as PlatformFault);
          const error = await failureOf(send(platform.outgoing([text(WORDS)], route)));
          expect(codes).toContain(error.code);
        }
      });

      it("repeats as it promises: safe once seen, once refused the second time, never unknown", async () => {
        const { platform } = harness;
        for (const route of routes()) {
          const before = platform.seen().length;
          const outgoing = platform.outgoing([text(WORDS)], route);
          platform.failNext("droppedAfter");
          const first = await failureOf(send(outgoing));
          expect(first.meaning.outcome).toBe("unknown");
          const repeat = harness.kind.can.repeat[route];
          if (repeat === "safe") await send(outgoing);
          if (repeat === "once") expect((await failureOf(send(outgoing))).code).toBe("reply-token-invalid");
          expect(platform.seen().length - before).toBe(1);
        }
      });

      it("stops when it is told to", async () => {
        const { platform } = harness;
        const outgoing = platform.outgoing([text(WORDS)], "push");
        const error = await failureOf(harness.channel.send(outgoing, KEY, AbortSignal.abort()));
        expect(error.meaning.retry).toBe("later");
      });

      it("tells no token, address or word in an error", async () => {
        const { platform } = harness;
        for (const fault of Object.keys(CODES)) {
          platform.failNext(fault as PlatformFault);
          const error = await failureOf(send(platform.outgoing([text(WORDS)], "push")));
          const told = `${String(error)} ${error.stack ?? ""} ${JSON.stringify(error.facts)} ${String(error.cause)}`;
          for (const secret of [...platform.secrets, WORDS]) expect(told).not.toContain(secret);
        }
      });
    });
  });
}
