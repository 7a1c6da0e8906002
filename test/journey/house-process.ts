/**
 * The whole house in a process of its own, which kills itself where it was told to: with SIGKILL, so that nothing can
 * be tidied up. Orders come in the variable ORDERS; the port goes out in the first line.
 */
import { openLog } from "../../src/adapters/pino/log.ts";
import { compose } from "../../src/compose.ts";
import { readConfig } from "../../src/config.ts";
import type { ChildOrders, KillPoint } from "./kill-points.ts";

const orders = JSON.parse(process.env["ORDERS"] ?? "") as ChildOrders;
let killFrom = Infinity;

function at(point: KillPoint): void {
  if (orders.kill?.point === point && Date.now() >= killFrom) process.kill(process.pid, "SIGKILL");
}

async function around<T>(name: "accept" | "begin", work: () => Promise<T>): Promise<T> {
  at(`${name}:before`);
  return after(name, work);
}

async function after<T>(
  name: "accept" | "begin" | "turn" | "load" | "end" | "batch-end" | "queue" | "call",
  work: () => Promise<T>,
): Promise<T> {
  const result = await work();
  at(`${name}:after`);
  return result;
}

const config = readConfig({
  PORT: "0",
  DATABASE_URL: orders.databaseUrl,
  SECRET_KEY: orders.secretKey,
  LOG_LEVEL: "silent",
  ...(orders.dataDir === undefined ? {} : { DATA_DIR: orders.dataDir }),
  ...(orders.redisUrl ? { REDIS_URL: orders.redisUrl } : {}),
});

const house = compose(config, orders.databaseUrl, Buffer.from(orders.secretKey, "base64"), {
  patience: { sweepEveryMs: 150, freshMs: 300, sendingMs: orders.sendingMs ?? 2_000 },
  // The first line of standard output is the port.
  ...(orders.isLogged === true && { log: openLog("warn", process.stderr) }),
  eventStore: (store) => ({ ...store, accept: (events) => around("accept", () => store.accept(events)) }),
  turnStore: (store) => ({
    ...store,
    takeTurns(contactIds, now, decide) {
      at("turn:before");
      return after("turn", () =>
        store.takeTurns(contactIds, now, async (conversations, answer) => {
          at("turn:claimed");
          const outcomes = await decide(conversations, answer);
          at("turn:decided");
          return outcomes;
        }),
      );
    },
  }),
  deliveryStore: (store) => ({
    ...store,
    loadDue: (ids, now) => after("load", () => store.loadDue(ids, now)),
    begin: (starts, now) => around("begin", () => store.begin(starts, now)),
    end: (ends, now) => after("end", () => store.end(ends, now)),
    // Killed only when there was something to do: the sweep comes by all the time.
    async dueAccounts(now, graceMs) {
      const due = await store.dueAccounts(now, graceMs);
      if (due.length > 0) at("due:after");
      return due;
    },
    async take(look, decide) {
      const begun = await store.take(look, (due) => {
        if (due.length > 0) at("take:locked");
        return decide(due);
      });
      if (begun.length > 0) at("take:after");
      return begun;
    },
  }),
  batchStore: (store) => ({
    ...store,
    async take(accountId, now, decide) {
      const taken = await store.take(accountId, now, (batch) => {
        at("batch:locked");
        return decide(batch);
      });
      if (taken) at("batch:after");
      return taken;
    },
    end: (end, now) => after("batch-end", () => store.end(end, now)),
  }),
  queue: (queue) => ({ ...queue, add: (ids) => after("queue", () => queue.add(ids)) }),
  http: (http) => ({ request: (request) => after("call", () => http.request(request)) }),
});

const { port } = await house.startWeb();
await house.startWorker();
killFrom = Date.now() + (orders.kill?.afterMs ?? Infinity);
console.log(port);
