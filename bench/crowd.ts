/**
 * LINE and its crowd in a process of its own: takes pushes, multicasts and replies, and lets people ask questions while
 * a broadcast runs. Listens for orders as messages; the first message out is the address where it takes calls.
 */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Pool } from "undici";
import { lineBody, lineEvents, signLine } from "../test/kit/twins/line-events.ts";
import { personAt, questionAt } from "./questions.ts";

export interface CrowdOrder {
  /** Persons who are to be told; null: nobody, and questions are asked for `QUIET_MS`. */
  readonly expects: number | null;
  /** Where questions are asked meanwhile, one every `everyMs`. */
  readonly asks: { readonly port: number; readonly path: string; readonly everyMs: number };
}

export interface CrowdResult {
  /** Epoch milliseconds of the first and the last accepted call. */
  readonly firstAt: number;
  readonly lastAt: number;
  readonly calls: number;
  /** From a question to the call that answers it, in milliseconds, sorted. */
  readonly latenciesMs: readonly number[];
  readonly unanswered: number;
}

/** For how long questions are asked where nothing else happens. */
const QUIET_MS = 5_000;

/** More than anybody sends; answers the question for what is spent, too. */
const QUOTA = '{"type":"limited","value":1000000000,"totalUsage":0}';

let order: CrowdOrder | null = null;
let told = 0;
let calls = 0;
let firstAt = 0;
const asked = new Map<string, number>();
let latenciesMs: number[] = [];
let done: () => void = () => undefined;

const platform = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const call = JSON.parse(Buffer.concat(chunks).toString() || "{}") as {
      replyToken?: string;
      to?: string | string[];
    };
    const askedAt = asked.get(call.replyToken ?? "");
    if (askedAt !== undefined) {
      asked.delete(call.replyToken ?? "");
      latenciesMs.push(performance.now() - askedAt);
    } else if (call.to !== undefined) {
      if (calls++ === 0) firstAt = Date.now();
      told += Array.isArray(call.to) ? call.to.length : 1;
      if (order && order.expects !== null && told >= order.expects) done();
    }
    response
      .writeHead(200, { "content-type": "application/json", "x-line-request-id": "r" })
      .end(request.url?.includes("/quota") ? QUOTA : '{"sentMessages":[{"id":"7","quoteToken":"q"}]}');
  });
});

async function run(given: CrowdOrder): Promise<CrowdResult> {
  order = given;
  [told, calls, latenciesMs] = [0, 0, []];
  asked.clear();
  const ended = new Promise<number>((resolve) => (done = () => resolve(Date.now())));
  if (given.expects === null) setTimeout(done, QUIET_MS);
  const asking = ask(given.asks);
  const lastAt = await ended;
  clearInterval(asking);
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  latenciesMs.sort((one, other) => one - other);
  return { firstAt, lastAt, calls, latenciesMs, unanswered: asked.size };
}

function ask({ port, path, everyMs }: CrowdOrder["asks"]): NodeJS.Timeout {
  const pool = new Pool(`http://127.0.0.1:${String(port)}`, { connections: 16 });
  const build = lineEvents(Date.now);
  let n = 0;
  return setInterval(() => {
    const event = build.textEvent(personAt(n), questionAt(n));
    n += 1;
    const body = lineBody([event]);
    const headers = { "content-type": "application/json", "x-line-signature": signLine(body, "line-secret") };
    asked.set(String(event["replyToken"]), performance.now());
    void pool.request({ path, method: "POST", headers, body }).then((answer) => answer.body.dump());
  }, everyMs);
}

platform.listen(0, "127.0.0.1");
await once(platform, "listening");
process.send?.(`http://127.0.0.1:${String((platform.address() as AddressInfo).port)}`);
process.on("message", (given: CrowdOrder) => {
  void run(given).then((result) => process.send?.(result));
});
