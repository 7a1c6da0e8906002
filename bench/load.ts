/**
 * LINE in a process of its own: sends signed webhooks on kept-alive connections, and takes the answers. Listens for
 * orders as messages; the first message out is the address where it takes answers.
 */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { Pool } from "undici";
import { lineBody, lineEvents, signLine } from "../test/kit/twins/line-events.ts";
import { personAt, questionAt } from "./questions.ts";

export interface LoadOrder {
  readonly port: number;
  readonly path: string;
  /** Webhooks of one event each, everyone from another person. */
  readonly count: number;
  /** Webhooks under way at once. */
  readonly concurrency: number;
  /** The pause before each. */
  readonly pauseMs: number;
  readonly awaitsAnswers: boolean;
}

export interface LoadResult {
  /** From the first webhook to the last 200, or to the last answer. */
  readonly seconds: number;
  /** From a webhook to its 200, or to the platform call that answers it; in milliseconds, sorted. */
  readonly latenciesMs: readonly number[];
}

const SECRET = "line-secret";
const TOKEN = "Bearer line-token";
const PATIENCE_MS = 60_000;

/** When a webhook was sent that is not yet answered, by person. */
const unanswered = new Map<string, number>();
const personOf = new Map<string | undefined, string>();
let latenciesMs: number[] = [];
let lastAnswerAt = 0;
/** Calls that answer nobody who waits: second answers, above all. */
let uninvited = 0;

const platform = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const arrivedAt = performance.now();
    // The plan is asked for now and then; everything else that is no message is as welcome.
    if (!/\/message\/(reply|push)$/.test(request.url ?? ""))
      return void response
        .writeHead(200, { "content-type": "application/json" })
        .end('{"type":"none","totalUsage":0}');
    const call = JSON.parse(Buffer.concat(chunks).toString()) as { replyToken?: string; to?: string };
    const person = call.to ?? personOf.get(call.replyToken) ?? "";
    const sentAt = unanswered.get(person);
    const isGood = request.headers.authorization === TOKEN && sentAt !== undefined;
    if (isGood) {
      unanswered.delete(person);
      latenciesMs.push(arrivedAt - sentAt);
      lastAnswerAt = arrivedAt;
    } else uninvited++;
    const body = isGood
      ? '{"sentMessages":[{"id":"7","quoteToken":"q"}]}'
      : '{"message":"Invalid reply token"}';
    response
      .writeHead(isGood ? 200 : 400, { "content-type": "application/json", "x-line-request-id": "r" })
      .end(body);
  });
});

async function run({
  port,
  path,
  count,
  concurrency,
  pauseMs,
  awaitsAnswers,
}: LoadOrder): Promise<LoadResult> {
  latenciesMs = [];
  unanswered.clear();
  uninvited = 0;
  personOf.clear();
  const build = lineEvents(Date.now);
  const prepared = Array.from({ length: count }, (_, index) => {
    const event = build.textEvent(personAt(index), questionAt(index));
    const body = lineBody([event]);
    const headers = { "content-type": "application/json", "x-line-signature": signLine(body, SECRET) };
    personOf.set(String(event["replyToken"]), personAt(index));
    return { body, headers, person: personAt(index) };
  });
  const pool = new Pool(`http://127.0.0.1:${String(port)}`, { connections: concurrency });
  const acknowledgedMs: number[] = [];
  const startedAt = performance.now();

  let next = 0;
  async function sendOneAfterTheOther(): Promise<void> {
    for (let one = prepared[next++]; one !== undefined; one = prepared[next++]) {
      if (pauseMs > 0) await sleep(pauseMs);
      const sentAt = performance.now();
      if (awaitsAnswers) unanswered.set(one.person, sentAt);
      const { statusCode, body } = await pool.request({
        path,
        method: "POST",
        headers: one.headers,
        body: one.body,
      });
      await body.dump();
      if (statusCode !== 200) throw new Error(`a webhook was answered with ${String(statusCode)}`);
      acknowledgedMs.push(performance.now() - sentAt);
    }
  }
  await Promise.all(Array.from({ length: concurrency }, sendOneAfterTheOther));
  let endedAt = performance.now();
  if (awaitsAnswers) {
    while (unanswered.size > 0 && performance.now() - endedAt < PATIENCE_MS) await sleep(5);
    if (unanswered.size > 0)
      throw new Error(`${String(unanswered.size)} of ${String(count)} were not answered`);
    if (uninvited > 0) throw new Error(`${String(uninvited)} calls answered nobody`);
    endedAt = lastAnswerAt;
  }
  await pool.close();
  const latencies = awaitsAnswers ? latenciesMs : acknowledgedMs;
  return { seconds: (endedAt - startedAt) / 1000, latenciesMs: latencies.sort((one, other) => one - other) };
}

platform.listen(0, "127.0.0.1");
await once(platform, "listening");
process.send?.(`http://127.0.0.1:${String((platform.address() as AddressInfo).port)}`);
process.on("message", (order: LoadOrder) => {
  void run(order).then((result) => process.send?.(result));
});
