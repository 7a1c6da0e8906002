/**
 * What every channel owes the rest of the house, as clauses. Each channel's test calls `describeChannel` with its
 * harness; where one request holds many events also `describeBatches`, and where sending calls a platform also
 * `describePlatformCalls`, with a harness that stands on the channel's twin. That a broken
 * channel breaks them is a test of its own (broken-channels.test.ts).
 */
import { describe, it } from "vitest";
import type { SendErrorCode } from "../../src/core/delivery/send-error.ts";
import type { Content } from "../../src/core/message/content.ts";
import type { Outgoing, Route } from "../../src/core/message/outgoing.ts";
import type { Channel, ChannelKind, RawRequest } from "../../src/services/ports/channel.ts";
import type { HttpClient } from "../../src/services/ports/http-client.ts";
import { CALL_CLAUSES } from "./call-clauses.ts";
import { BATCH_CLAUSES, CHANNEL_CLAUSES } from "./channel-clauses.ts";

/** One thing that a channel owes. `holds` fails as an assertion does. */
export interface Clause<Harness> {
  readonly says: string;
  holds(harness: Harness): void | Promise<void>;
}

/** How the platform misbehaves on the next call. */
export type PlatformFault =
  | "droppedBefore" // the connection breaks before the platform takes the message
  | "droppedAfter" // … after it took it
  | "slow" // no answer for longer than the client waits; the message is not taken
  | "broken" // 5xx, the message is not taken
  | "nonsense" // 200 and a body that is none of this platform's
  | "unauthorised" // the token is refused
  | "tooFast"; // 429

/** An answer of the platform as it was recorded (test/webhooks/<type>/cases/refusals.json), and what it means. */
export interface RecordedRefusal {
  readonly label: string;
  /** Both where it is left out. */
  readonly route?: Route;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string is no JSON. */
  readonly body: unknown;
  readonly code: SendErrorCode;
}

export interface PlatformHarness {
  /** Content addressed to Lan, with a fresh reply token where the route is `reply`. */
  outgoing(contents: readonly Content[], route: Route): Outgoing;
  failNext(fault: PlatformFault): void;
  /** The words of every message on Lan's screen, oldest first. */
  seen(): readonly string[];
  /** A channel of the same kind whose platform nobody answers for (a closed port). */
  readonly unreachable: Channel;
  /** A channel of the same account on this way to the platform. */
  open(http: HttpClient): Channel;
  readonly refusals: readonly RecordedRefusal[];
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

/** An HTTP client that waits at most this long, so that the test of a slow platform is not slow; a busy machine is no slow platform. */
export function impatient(http: HttpClient, timeoutMs = 1_000): HttpClient {
  return {
    request: (request) => http.request({ ...request, timeoutMs: Math.min(request.timeoutMs, timeoutMs) }),
  };
}

/** Declares the suite for one channel. `makeHarness` is called before each test. */
export function describeChannel(name: string, makeHarness: () => Promise<ChannelHarness>): void {
  declare(name, CHANNEL_CLAUSES, makeHarness);
}

/** Declares the suite for channels whose requests hold many events. */
export function describeBatches(name: string, makeHarness: () => Promise<BatchHarness>): void {
  declare(name, BATCH_CLAUSES, makeHarness);
}

/** Declares the suite for channels that call a platform. */
export function describePlatformCalls(name: string, makeHarness: () => Promise<CallHarness>): void {
  declare(name, CALL_CLAUSES, makeHarness);
}

function declare<Harness extends ChannelHarness>(
  name: string,
  clauses: readonly Clause<Harness>[],
  makeHarness: () => Promise<Harness>,
): void {
  describe(`the ${name} channel`, () => {
    it.each(clauses.map((clause) => [clause.says, clause] as const))("%s", async (_says, clause) => {
      await keeping(clause, makeHarness);
    });
  });
}

/** All three suites, for those who run them without a test runner. */
export const CLAUSES: readonly Clause<BatchHarness & CallHarness>[] = [
  ...CHANNEL_CLAUSES,
  ...BATCH_CLAUSES,
  ...CALL_CLAUSES,
];

/** Tries one clause on a fresh harness. Rejects where it does not hold. */
export async function keeping<Harness extends ChannelHarness>(
  clause: Clause<Harness>,
  makeHarness: () => Promise<Harness>,
): Promise<void> {
  const harness = await makeHarness();
  try {
    await clause.holds(harness);
  } finally {
    await harness.close();
  }
}
