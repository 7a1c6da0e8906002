/**
 * Channels broken on purpose: each must break the clause of the contract that is there for it, and for each clause
 * there is one that breaks it. So the contract sees what it says that it sees.
 */
import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { SendError, type SendErrorCode } from "../../src/core/delivery/send-error.ts";
import { text, type Content } from "../../src/core/message/content.ts";
import type { Outgoing } from "../../src/core/message/outgoing.ts";
import { UnreadableBody, type Channel, type RawRequest } from "../../src/services/ports/channel.ts";
import { buuHarness } from "../toy-channel/harness.ts";
import { CLAUSES, keeping } from "./channel.ts";

type Breaking = (whole: Channel) => Partial<Channel>;
type Sends = Channel["send"];

const advice = "Somebody has broken this on purpose.";
const bodyOf = (request: RawRequest) => new TextDecoder().decode(request.body);

/** Sends, and gives another code in place of `instead` or of any. */
const miscoding =
  (code: SendErrorCode, instead?: SendErrorCode): Breaking =>
  ({ send }) => ({
    send: (outgoing, key, signal) =>
      send(outgoing, key, signal).catch((error: unknown) => {
        if (!(error instanceof SendError) || (instead && error.code !== instead)) throw error;
        throw new SendError({ ...error.facts, code });
      }),
  });

/** Sends, and makes another error of each. */
const failingWith =
  (make: (outgoing: Outgoing, error: SendError) => Error): Breaking =>
  ({ send }) => ({
    send: (outgoing, key, signal) =>
      send(outgoing, key, signal).catch((error: unknown) => {
        throw error instanceof SendError ? make(outgoing, error) : error;
      }),
  });

const sending =
  (make: (send: Sends, ...given: Parameters<Sends>) => ReturnType<Sends>): Breaking =>
  ({ send }) => ({ send: (...given) => make(send, ...given) });

const packing =
  (make: (groups: readonly (readonly Content[])[]) => readonly (readonly Content[])[]): Breaking =>
  ({ pack }) => ({ pack: (contents) => make(pack(contents)) });

const parsing =
  (make: (request: RawRequest, parse: Channel["parse"]) => ReturnType<Channel["parse"]>): Breaking =>
  ({ parse }) => ({ parse: (request) => make(request, parse) });

const withIds = (idOf: (request: RawRequest) => string): Breaking =>
  parsing((request, parse) => parse(request).map((event) => ({ ...event, eventId: idOf(request) })));

/** Where it cannot be parsed, what happens instead. */
const unreadable = (instead: (request: RawRequest) => never[]): Breaking =>
  parsing((request, parse) => {
    try {
      return parse(request);
    } catch {
      return instead(request);
    }
  });

const verifying =
  (verify: Channel["verify"]): Breaking =>
  () => ({ verify });

const BREAKINGS: readonly [clause: string, how: string, breaking: Breaking][] = [
  [
    "believes what the platform sent",
    "believes nobody",
    verifying(() => ({ genuine: false, reason: "wrong" })),
  ],
  ["refuses missing", "believes everybody", verifying(() => ({ genuine: true }))],
  [
    "refuses missing",
    "calls a missing signature wrong",
    ({ verify }) => ({
      verify: (request) =>
        verify(request).genuine ? { genuine: true } : { genuine: false, reason: "wrong" },
    }),
  ],
  [
    "refuses missing",
    "believes whoever signed something",
    ({ verify }) => ({
      verify: (request) =>
        request.headers["x-buu-signature"]?.length === 64 ? { genuine: true } : verify(request),
    }),
  ],
  [
    "judges any bytes",
    "parses before it judges",
    ({ verify }) => ({
      verify: (request) => (JSON.parse(bodyOf(request)), verify(request)),
    }),
  ],
  [
    "reads who said what",
    "shouts",
    parsing((request, parse) =>
      parse({ ...request, body: new TextEncoder().encode(bodyOf(request).replace("Xin chào", "XIN CHÀO")) }),
    ),
  ],
  [
    "reads who said what",
    "knows nobody",
    parsing((request, parse) => parse(request).map(({ identity: _, ...event }) => event)),
  ],
  ["same event ids", "makes new ids", withIds(() => randomUUID())],
  ["same event ids", "takes the hour for an id", withIds(({ receivedAt }) => String(receivedAt))],
  ["same event ids", "gives no id", withIds(() => "")],
  ["same event ids", "gives ids that no column holds", withIds(() => "x".repeat(201))],
  [
    "throws UnreadableBody",
    "breaks on them",
    unreadable(() => {
      throw new TypeError("cannot read properties of undefined");
    }),
  ],
  ["throws UnreadableBody", "takes them for nothing", unreadable(() => [])],
  [
    "throws UnreadableBody",
    "repeats them",
    unreadable((request) => {
      throw new UnreadableBody(bodyOf(request));
    }),
  ],
  [
    "admits visitors",
    "admits them to no page",
    () => ({
      visitors: { admit: () => ({ address: "khach", token: "1" }), recognise: () => null },
    }),
  ],
  [
    "tells many at once",
    "tells many though it cannot",
    () => ({
      sendToMany: () => Promise.resolve({ messageIds: [] }),
    }),
  ],
  ["keeps the order", "turns the order round", packing((groups) => groups.toReversed())],
  ["keeps the order", "puts all into one call", packing((groups) => [groups.flat()])],
  [
    "keeps the order",
    "forgets the choices",
    packing((groups) => groups.map((group) => group.map(({ choices: _, ...content }) => content))),
  ],
  ["keeps the order", "forgets the last words", packing((groups) => groups.slice(0, -1))],
  ["parts long texts", "cuts them off", packing((groups) => groups.slice(0, 1))],
  [
    "parts long texts",
    "cuts letters in two",
    () => ({
      pack: (contents) =>
        contents.flatMap((content) =>
          content.type === "text"
            ? (content.text.match(/[^]{1,999}/g) ?? []).map((piece) => [text(piece)])
            : [],
        ),
    }),
  ],
  [
    "packs every kind",
    "makes calls of blank texts",
    packing((groups) => (groups.length > 0 ? groups : [[]])),
  ],
  ["makes no call of nothing", "makes one", packing((groups) => (groups.length > 0 ? groups : [[]]))],
  [
    "keeps the neighbours",
    "drops what it cannot read",
    parsing((request, parse) => parse(request).filter(({ happening }) => happening.type !== "unsupported")),
  ],
  [
    "keeps the neighbours",
    "stops at what it cannot read",
    parsing((request, parse) => {
      const events = parse(request);
      return events.slice(
        0,
        events.findIndex(({ happening }) => happening.type === "unsupported"),
      );
    }),
  ],
  [
    "shows the contact",
    "sends nothing",
    () => ({ send: (_, key) => Promise.resolve({ messageIds: [key] }) }),
  ],
  [
    "shows the contact",
    "sends twice",
    sending(async (send, outgoing, key, signal) => {
      await send(outgoing, randomUUID(), signal);
      return send(outgoing, key, signal);
    }),
  ],
  [
    "renders every kind",
    "does not part long texts",
    () => ({ pack: (contents) => contents.map((one) => [one]) }),
  ],
  ["shows groups in order", "turns the order round", packing((groups) => groups.toReversed())],
  ["calls a platform that cannot be reached", "says that it may have been sent", miscoding("timed-out")],
  [
    "calls a platform that cannot be reached",
    "lets the driver's error through",
    sending((send, outgoing, key, signal) =>
      send(outgoing, key, signal).catch(() => {
        throw new Error("connect ECONNREFUSED");
      }),
    ),
  ],
  ["maps droppedBefore", "says that it was not sent", miscoding("unreachable", "timed-out")],
  ["maps slow", "says that it was not sent", miscoding("unreachable", "timed-out")],
  ["maps broken", "blames us", miscoding("bad-content", "platform-fault")],
  [
    "maps nonsense",
    "believes any 200",
    sending((send, outgoing, key, signal) =>
      send(outgoing, key, signal).catch((error: unknown) => {
        if (error instanceof SendError && error.code === "nonsense") return { messageIds: [] };
        throw error;
      }),
    ),
  ],
  ["maps unauthorised", "tries for ever", miscoding("platform-fault", "bad-credentials")],
  ["maps tooFast", "gives up", miscoding("bad-content", "rate-limited")],
  ["maps every recorded refusal", "takes all for our fault", miscoding("bad-content")],
  [
    "maps every recorded refusal",
    "has no advice",
    failingWith((_, { facts }) => new SendError({ ...facts, advice: "" })),
  ],
  [
    "repeats as it promises",
    "takes a new key each time",
    sending((send, outgoing, _, signal) => send(outgoing, randomUUID(), signal)),
  ],
  ["repeats as it promises", "says that what was lost was not sent", miscoding("unreachable", "timed-out")],
  [
    "stops when it is told to",
    "goes on",
    sending((send, outgoing, key) => send(outgoing, key, new AbortController().signal)),
  ],
  [
    "tells no token",
    "names the recipient",
    failingWith(({ to }, { facts }) => new SendError({ ...facts, advice: `${advice} ${to}` })),
  ],
  [
    "tells no token",
    "repeats what was said",
    failingWith(
      ({ contents }, { facts }) => new SendError({ ...facts, platformCode: JSON.stringify(contents) }),
    ),
  ],
  [
    "tells no token",
    "hands on a cause that knows too much",
    failingWith(({ to }, error) =>
      Object.assign(new SendError(error.facts), { cause: new Error(`no such person: ${to}`) }),
    ),
  ],
  [
    "tells no token",
    "tells them in the check",
    () => ({
      check: () =>
        Promise.resolve({ name: "Bưu", findings: [{ ok: false, says: "Bearer khoa-cua-buu-123" }] }),
    }),
  ],
];

/** The whole harness, every channel of it broken. */
async function brokenHarness(breaking: Breaking) {
  const harness = await buuHarness();
  const broken = (channel: Channel): Channel => ({ ...channel, ...breaking(channel) });
  const { channel, platform } = harness;
  const { unreachable, open } = platform;
  return {
    ...harness,
    channel: broken(channel),
    platform: { ...platform, unreachable: broken(unreachable), open: (http) => broken(open(http)) },
  } satisfies typeof harness;
}

describe("the contract of channels", () => {
  it.each(BREAKINGS)("%s: a channel that %s breaks it", async (named, _how, breaking) => {
    const clause = CLAUSES.find(({ says }) => says.startsWith(named) || says.includes(named));
    if (!clause) throw new Error("there is no such clause");
    await expect(keeping(clause, () => brokenHarness(breaking))).rejects.toThrow();
  });

  it("is kept by the same channel unbroken", async () => {
    for (const clause of CLAUSES) await keeping(clause, () => brokenHarness(() => ({})));
  });

  it("has no clause that nothing breaks", () => {
    const unbroken = CLAUSES.filter(({ says }) => !BREAKINGS.some(([named]) => says.includes(named)));
    expect(unbroken.map(({ says }) => says)).toEqual([]);
  });
});
