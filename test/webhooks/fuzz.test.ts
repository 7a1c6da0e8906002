/**
 * A hundred thousand bodies per channel that nobody would send, signed as the platform signs: whatever comes, a channel
 * gives events that can be stored, or says that it cannot read them. A sample goes through the real door.
 * Each body is judged and read within `BODY_MS`: half of what LINE and Zalo wait for our 200. One that is slower is
 * tried twice more, for the machine may have been busy; so is each of the largest bodies that the door lets in (1 MB).
 * `FUZZ_SEED=<number>` tries others; what fails names its seed and the body.
 */
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { fileSpool } from "../../src/adapters/file-spool/spool.ts";
import { prismaEventStore } from "../../src/adapters/prisma/event-store.ts";
import type { InboundEvent } from "../../src/core/message/inbound-event.ts";
import { listen, makeApp } from "../../src/http/server.ts";
import { webhookRouter } from "../../src/http/webhooks.ts";
import { makeAcceptEvents } from "../../src/services/accept-events.ts";
import type { OpenAccount } from "../../src/services/ports/account-directory.ts";
import {
  UnreadableBody,
  type Channel,
  type ChannelKind,
  type RawRequest,
} from "../../src/services/ports/channel.ts";
import { line } from "../../webhooks/line/index.ts";
import { webChat } from "../../webhooks/web-chat/index.ts";
import { zaloBot } from "../../webhooks/zalo-bot/index.ts";
import { zaloOa } from "../../webhooks/zalo-oa/index.ts";
import { mutationsOf } from "../kit/mutate.ts";
import { noTokens } from "../kit/no-tokens.ts";
import { RecordedLog, RecordedMetrics } from "../kit/recorders.ts";
import { newAccount, openStores } from "../kit/stores.ts";
import { signLine } from "../kit/twins/line-events.ts";
import { macOf } from "../kit/twins/zalo-oa-events.ts";
import lineCases from "./line/cases/events.json" with { type: "json" };
import * as chat from "./web-chat/requests.ts";
import botCases from "./zalo-bot/cases/received.json" with { type: "json" };
import oaCases from "./zalo-oa/cases/received.json" with { type: "json" };

const BODIES = 100_000;
const BODY_MS = 1_000;
const SAMPLE = 240;
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_122);

const SECRET = "mot-bi-mat-dai";
const APP_ID = "3608001234567890123";
const TIMESTAMP = "1795000000001";
const tools = { ...chat.tools, tokens: noTokens };

interface Fuzzed {
  readonly kind: Pick<ChannelKind, "type" | "can">;
  readonly channel: Channel;
  readonly corpus: readonly unknown[];
  readonly sign: (body: Uint8Array) => Record<string, string>;
}

const FUZZED: readonly Fuzzed[] = [
  {
    kind: line,
    channel: line.open(line.settings.parse({ channelSecret: SECRET, accessToken: "t" }), tools),
    corpus: lineCases.map(({ request }) => request),
    sign: (body) => ({ "x-line-signature": signLine(body, SECRET) }),
  },
  {
    kind: zaloBot,
    channel: zaloBot.open(zaloBot.settings.parse({ token: "1:a", secretToken: SECRET }), tools),
    corpus: botCases.map(({ body }) => body),
    sign: () => ({ "x-bot-api-secret-token": SECRET }),
  },
  {
    kind: zaloOa,
    channel: zaloOa.open(zaloOa.settings.parse({ appId: APP_ID, appSecret: SECRET }), tools),
    corpus: oaCases.map(({ body }) => body),
    sign: (body) => ({
      "x-zevent-signature": `mac=${macOf(APP_ID, body, TIMESTAMP, SECRET)}`,
      "x-zevent-timestamp": TIMESTAMP,
    }),
  },
  {
    kind: webChat,
    channel: chat.channel,
    corpus: [{ text: "lịch học ngày mai?" }, { choice: "next" }, { start: "LAN2026A" }].map((said) => ({
      messageId: chat.MESSAGE_ID,
      ...said,
    })),
    sign: () => ({ authorization: `Bearer ${chat.lan.token}` }),
  },
];

const seedOf = (type: string) => SEED ^ createHash("sha256").update(type).digest().readInt32LE();

/** NUL and lone surrogates, as JSON writes them: PostgreSQL takes neither. */
const UNSTORABLE = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/;

function faultIn({ eventId, occurredAt, identity }: InboundEvent): string | null {
  if (eventId.length < 1 || eventId.length > 200) return "its id";
  if (!Number.isSafeInteger(occurredAt) || occurredAt < 0 || occurredAt >= 253_402_300_800_000)
    return "its time";
  if (identity && (identity.address.length < 1 || identity.address.length > 400)) return "its address";
  return null;
}

/** What is wrong with what the channel makes of this body; null where all is well. */
function faultWith({ channel, sign }: Fuzzed, body: Uint8Array, isReadTwice: boolean): string | null {
  const request: RawRequest = { headers: sign(body), body, receivedAt: chat.NOW };
  try {
    if (!channel.verify(request).genuine) return "it was signed and is not believed";
    const events = channel.parse(request);
    if (UNSTORABLE.test(JSON.stringify(events))) return "what PostgreSQL does not take";
    const fault = events.map(faultIn).find((found) => found !== null);
    if (fault !== undefined) return fault;
    if (isReadTwice && JSON.stringify(channel.parse(request)) !== JSON.stringify(events))
      return "read again, it says something else";
    return null;
  } catch (error) {
    return error instanceof UnreadableBody ? null : String(error);
  }
}

/** The same, and whether it took too long each of three times. */
function faultOrDelayWith(fuzzed: Fuzzed, body: Uint8Array, isReadTwice: boolean): string | null {
  for (let tries = 1; tries <= 3; tries += 1) {
    const began = performance.now();
    const fault = faultWith(fuzzed, body, isReadTwice);
    if (fault !== null) return fault;
    if (performance.now() - began < BODY_MS * (isReadTwice ? 2 : 1)) return null;
  }
  return `it takes more than ${String(BODY_MS)} ms`;
}

const MB = 1_000_000;
/** As much as the door lets in of what costs a careless reader most. */
const LARGE: Readonly<Record<string, (body: unknown) => string>> = {
  "a word of a million letters": (body) => JSON.stringify({ ...Object(body), text: "a".repeat(MB) }),
  "a million brackets": () => "[".repeat(MB),
  "a list of empty things": () => `[${"{},".repeat(MB / 3)}{}]`,
  "a million backslashes": () => `"${"\\".repeat(MB / 2)}`,
  "deep objects": () => '{"a":'.repeat(MB / 5),
  "many events": (body) => {
    const one = JSON.stringify(body);
    return `{"events":[${Array<string>(Math.floor(MB / (one.length + 1)))
      .fill(one)
      .join()}]}`;
  },
};

describe.each(FUZZED.map((fuzzed) => [fuzzed.kind.type, fuzzed] as const))("%s", (type, fuzzed) => {
  it(`makes storable events of ${String(BODIES)} odd bodies, or says that it cannot read them`, () => {
    const seed = seedOf(type);
    const next = mutationsOf(fuzzed.corpus, seed);
    for (let count = 0; count < BODIES; count += 1) {
      const body = next();
      const fault = faultOrDelayWith(fuzzed, body, count % 50 === 0);
      if (fault !== null) {
        const shown = Buffer.from(body).toString("base64").slice(0, 4_000);
        expect.fail(`FUZZ_SEED=${String(SEED)}, body ${String(count)}: ${fault}\n${shown}`);
      }
    }
  }, 120_000);

  it.each(Object.entries(LARGE))("reads %s in time, or says that it cannot", (_, made) => {
    const body = new TextEncoder().encode(made(fuzzed.corpus[0]));
    expect(faultOrDelayWith(fuzzed, body, false)).toBeNull();
  });
});

it(`the door answers ${String(SAMPLE)} odd bodies of each channel, and never with a 5xx; all that is read is stored`, async () => {
  const stores = await openStores();
  const log = new RecordedLog();
  const metrics = new RecordedMetrics();
  const accounts: OpenAccount[] = [];
  for (const { kind, channel } of FUZZED) {
    const id = await newAccount(stores);
    const { type, can } = kind;
    const place = { language: "vi", timezone: "Asia/Ho_Chi_Minh" } as const;
    accounts.push({ id, type, name: type, can, channel, calledBy: [], ...place });
  }
  const accept = makeAcceptEvents({
    store: prismaEventStore(stores.db),
    spool: fileSpool(path.join(tmpdir(), "donghanh-fuzz-spool"), log),
    metrics,
    log,
    nudge: () => undefined,
    waiting: { expect: () => undefined },
  });
  const directory = {
    get: (id: string) => Promise.resolve(accounts.find((account) => account.id === id) ?? null),
    list: () => Promise.resolve(accounts),
  };
  const system = { now: () => chat.NOW, random: Math.random, uuid: () => crypto.randomUUID() };
  const router = webhookRouter({ accounts: directory, accept, metrics, system, log });
  const door = await listen(makeApp({ "/webhooks": router }, log), 0, "127.0.0.1");

  const statuses = new Map<number, number>();
  for (const [index, { corpus, sign, kind }] of FUZZED.entries()) {
    const next = mutationsOf(corpus, seedOf(kind.type) + 1);
    const url = `http://127.0.0.1:${String(door.port)}/webhooks/${accounts[index]?.id ?? ""}`;
    for (let sent = 0; sent < SAMPLE; sent += 20) {
      const answers = Array.from({ length: 20 }, async () => {
        const body = next();
        const response = await fetch(url, { method: "POST", body, headers: sign(body) });
        await response.arrayBuffer();
        statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
      });
      await Promise.all(answers);
    }
  }
  await door.close();
  expect([...statuses.keys()].sort()).toEqual([200, 400]);
  // Bent or not, some say that they were told before.
  expect(log.events.filter((event) => event !== "events-told-again")).toEqual([]);
}, 120_000);
