/** The page's own stream and outbox against the real router, with everything cut at seeded moments. */
import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { text } from "../../../src/core/message/content.ts";
import { ACCOUNT, startChatHouse, type ChatHouse } from "./chat-house.ts";
import { admit, type TestVisitor } from "./visitor.ts";

/** src/http/chat/page/stream.js */
interface StreamModule {
  follow(options: {
    open(cursor: number | null, signal: AbortSignal): Promise<Response>;
    on(event: string, data: unknown): void;
    firstWaitMs: number;
  }): { again(): void; stop(): void };
  eventParser(hear: (event: string, data: unknown) => void): (piece: string) => void;
}
/** src/http/chat/page/outbox.js */
interface Message {
  readonly messageId: string;
  readonly text?: string;
}
interface OutboxModule {
  outboxOf(options: {
    memory: { get(name: string): unknown; set(name: string, value: unknown): void };
    post(message: Message): Promise<number>;
    on(state: string, message: Message): void;
    renew(): Promise<void>;
    firstWaitMs: number;
  }): { add(message: Message): void; retry(): void };
}

const pageModule = (name: string): Promise<unknown> =>
  import(new URL(`../../../src/http/chat/page/${name}`, import.meta.url).href);
const { follow, eventParser } = (await pageModule("stream.js")) as StreamModule;
const { outboxOf } = (await pageModule("outbox.js")) as OutboxModule;

/** The same pseudo-random numbers in each run, evenly between 0 and 1. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Follows as the page does, and keeps the order in which new items came. */
function page(house: ChatHouse, visitor: TestVisitor, connect: typeof fetch = fetch) {
  const shown = new Set<string>();
  const words: string[] = [];
  const heard: string[] = [];
  const stream = follow({
    firstWaitMs: 1,
    open: (cursor, signal) =>
      connect(`${house.url}/chat/${ACCOUNT}/events${cursor === null ? "" : `?after=${String(cursor)}`}`, {
        headers: { authorization: `Bearer ${visitor.token}` },
        signal,
      }),
    on(event, data) {
      heard.push(event === "refused" ? `${event} ${String(data)}` : event);
      if (event !== "item") return;
      const item = data as { id: string; text?: string; contents?: { text: string }[] };
      if (shown.has(item.id)) return;
      shown.add(item.id);
      words.push(item.text ?? item.contents?.[0]?.text ?? "");
    },
  });
  return { words, heard, ...stream };
}

/** The answer breaks off after so many bytes, wherever that is. */
const breakingAfter =
  (bytesOf: () => number): typeof fetch =>
  async (url, options) => {
    const response = await fetch(url, options);
    let left = bytesOf();
    const cutting = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        controller.enqueue(chunk.subarray(0, left));
        left -= chunk.length;
        if (left <= 0) controller.error(new Error("the connection broke"));
      },
    });
    return new Response(response.body?.pipeThrough(cutting) ?? null, { status: response.status });
  };

describe("a page whose connection breaks", () => {
  it.each([1, 2, 3, 4, 5, 6])("loses and doubles nothing, and keeps the order (seed %i)", async (seed) => {
    const roll = dice(seed);
    const house = await startChatHouse();
    const lan = await admit(house);
    // Anywhere: inside a character, an event, the past or the present.
    const lanPage = page(
      house,
      lan,
      breakingAfter(() => Math.floor(roll() * 40_000)),
    );
    const expected: string[] = [];
    for (let n = 0; n < 100; n++) {
      expected.push(`Tin nhắn ${String(n)} 研修`);
      house.say(lan.address, text(expected.at(-1) ?? ""));
      if (roll() < 0.1) house.cut();
      if (roll() < 0.3) await sleep(roll() * 4);
      if (roll() < 0.2) lanPage.again();
    }
    const retry = setInterval(lanPage.again, 20);
    await expect.poll(() => lanPage.words.length, { timeout: 20_000 }).toBe(100);
    clearInterval(retry);
    expect(lanPage.words).toEqual(expected);
    expect(lanPage.heard.filter((event) => event === "lost").length).toBeGreaterThan(0);
    lanPage.stop();
    await house.stop();
  });

  it("rests when its token is refused or the account has gone, and goes on when told", async () => {
    const house = await startChatHouse();
    const lan = await admit(house);
    house.fault = (_method, path) => (path.endsWith("/events") ? 404 : null);
    const lanPage = page(house, lan);
    await expect.poll(() => lanPage.heard).toEqual(["refused 404"]);
    await sleep(50);
    expect(lanPage.heard).toEqual(["refused 404"]);
    house.fault = null;
    lanPage.again();
    await expect.poll(() => lanPage.heard).toEqual(["refused 404", "hello", "ready"]);
    lanPage.stop();
    await house.stop();
  });

  it("comes back by itself when the server is down for a while", async () => {
    const house = await startChatHouse();
    const lan = await admit(house);
    let answers = 0;
    house.fault = (_method, path) =>
      path.endsWith("/events") && answers++ < 4 ? ([0, 503, 500, 502][answers - 1] ?? 0) : null;
    const lanPage = page(house, lan);
    await expect.poll(() => lanPage.heard).toContain("ready");
    expect(answers).toBe(5);
    lanPage.stop();
    await house.stop();
  });
});

describe("the page's reading of the stream", () => {
  it("does not depend on where the pieces are cut", () => {
    const whole =
      'event: hello\ndata: {"name":"Hà Nội"}\n\n: beat\n\nevent: item\ndata: {"id":"1: 2"}\n\nevent: item\ndata: {';
    fc.assert(
      fc.property(fc.array(fc.nat(whole.length)), (cuts) => {
        const heard: unknown[] = [];
        const parse = eventParser((event, data) => void heard.push([event, data]));
        const borders = [0, ...cuts.sort((a, b) => a - b), whole.length];
        for (const [index, border] of borders.slice(1).entries()) parse(whole.slice(borders[index], border));
        expect(heard).toEqual([
          ["hello", { name: "Hà Nội" }],
          ["item", { id: "1: 2" }],
        ]);
      }),
      { seed: 20261123 },
    );
  });
});

describe("the page's outbox", () => {
  function outbox(house: ChatHouse, visitor: TestVisitor, kept = new Map<string, unknown>()) {
    const fates: string[] = [];
    let token = visitor.token;
    const made = outboxOf({
      memory: { get: (name) => kept.get(name) ?? null, set: (name, value) => void kept.set(name, value) },
      async post(message) {
        const response = await fetch(`${house.url}/webhooks/${ACCOUNT}`, {
          method: "POST",
          headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
          body: JSON.stringify(message),
        });
        return response.status;
      },
      on: (state, message) => void fates.push(`${state} ${message.text ?? "?"}`),
      async renew() {
        token = (await admit(house)).token;
      },
      firstWaitMs: 1,
    });
    return { ...made, fates, kept };
  }
  const message = (words: string) => ({ messageId: crypto.randomUUID(), text: words });

  it.each([1, 2, 3])("brings every message once and in order, whatever breaks (seed %i)", async (seed) => {
    const roll = dice(seed);
    const heard: string[] = [];
    const house = await startChatHouse(({ happening }) => {
      if (happening.type === "messageReceived" && happening.message.type === "text")
        heard.push(happening.message.text);
      // Taken, but the answer never arrives.
      if (roll() < 0.2) house.cut();
    });
    const lan = await admit(house);
    house.fault = () => (roll() < 0.3 ? ([0, 500, 503, 429][Math.floor(roll() * 4)] ?? 0) : null);
    const { add, retry, kept } = outbox(house, lan);
    const expected = Array.from({ length: 40 }, (_, n) => `Câu hỏi ${String(n)}`);
    for (const words of expected) add(message(words));
    const again = setInterval(retry, 20);
    await expect.poll(() => kept.get("outbox"), { timeout: 20_000 }).toEqual([]);
    clearInterval(again);
    expect(heard).toEqual(expected);
    await house.stop();
  });

  it("says so when a message does not go out, and sends it when asked again, even after a reload", async () => {
    const house = await startChatHouse();
    const lan = await admit(house);
    house.fault = () => 503;
    const before = outbox(house, lan);
    before.add(message("Lịch học ngày mai?"));
    await expect.poll(() => before.fates.at(-1)).toBe("failed Lịch học ngày mai?");
    house.fault = null;
    const after = outbox(house, lan, before.kept);
    after.retry();
    await expect.poll(() => after.fates).toEqual(["waiting Lịch học ngày mai?", "sent Lịch học ngày mai?"]);
    expect(house.accepted).toHaveLength(1);
    await house.stop();
  });

  it("gives up what is refused, and goes on with the next", async () => {
    const house = await startChatHouse();
    const { add, fates } = outbox(house, await admit(house));
    add(message("a".repeat(2_001)));
    add(message("Xin chào"));
    await expect
      .poll(() => fates.map((fate) => fate.slice(0, 12)))
      .toEqual(["waiting aaaa", "waiting Xin ", "refused aaaa", "sent Xin chà"]);
    await house.stop();
  });

  it("becomes a new visitor when the token is no longer good", async () => {
    const house = await startChatHouse();
    const { add, fates } = outbox(house, { token: "old", address: "old" });
    add(message("Xin chào"));
    await expect.poll(() => fates).toEqual(["waiting Xin chào", "sent Xin chào"]);
    await house.stop();
  });
});
