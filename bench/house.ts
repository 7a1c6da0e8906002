/**
 * One server in a process of its own. Orders come in the variable ORDERS; the port goes out as a message.
 * `floor`: express that checks LINE's signature. `insert`: the same with one INSERT for each event. `acknowledge`: our
 * house with a turn runner that finds nothing to do. `answer`: our house, whole, web and worker in one process.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import express from "express";
import pg from "pg";
import { compose } from "../src/compose.ts";
import { readConfig } from "../src/config.ts";

export type Variant = "floor" | "insert" | "acknowledge" | "answer";

export interface HouseOrders {
  readonly variant: Variant;
  readonly databaseUrl: string;
  readonly secretKey: string;
  /** Where the queue lives; missing: in the database. */
  readonly redisUrl?: string;
}

const SECRET = "line-secret";
const orders = JSON.parse(process.env["ORDERS"] ?? "") as HouseOrders;

interface Body {
  readonly events: readonly { readonly webhookEventId: string }[];
}

/** What anybody would write: the exact bytes, their signature, JSON, and the event kept before the answer. */
async function startFloor(store: (eventId: string, event: string) => Promise<unknown>): Promise<number> {
  const app = express();
  app.disable("x-powered-by");
  app.post("/webhooks/:id", express.raw({ type: () => true }), async (request, response) => {
    const bytes = request.body as Buffer;
    const expected = createHmac("sha256", SECRET).update(bytes).digest();
    const given = Buffer.from(request.get("x-line-signature") ?? "", "base64");
    if (given.length !== expected.length || !timingSafeEqual(given, expected))
      return void response.sendStatus(401);
    const body = JSON.parse(bytes.toString()) as Body;
    for (const event of body.events) await store(event.webhookEventId, JSON.stringify(event));
    response.status(200).json({});
  });
  return new Promise((resolve) => {
    const server = app.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
}

async function startInsert(): Promise<number> {
  const pool = new pg.Pool({ connectionString: orders.databaseUrl, max: 10 });
  await pool.query("CREATE TABLE event (id bigserial PRIMARY KEY, event_id text UNIQUE, event jsonb)");
  return startFloor((eventId, event) =>
    pool.query("INSERT INTO event (event_id, event) VALUES ($1, $2) ON CONFLICT DO NOTHING", [
      eventId,
      event,
    ]),
  );
}

async function startHouse(answers: boolean): Promise<number> {
  const { databaseUrl, secretKey } = orders;
  const config = readConfig({
    HOST: "127.0.0.1",
    PORT: "0",
    DATABASE_URL: databaseUrl,
    SECRET_KEY: secretKey,
    LOG_LEVEL: "warn",
    ...(orders.redisUrl === undefined ? {} : { REDIS_URL: orders.redisUrl }),
  });
  const idle = { pendingContacts: () => Promise.resolve([]), takeTurns: () => Promise.resolve([]) };
  const house = compose(config, databaseUrl, Buffer.from(secretKey, "base64"), {
    turnStore: (store) => (answers ? store : { ...store, ...idle }),
  });
  const { port } = await house.startWeb();
  if (answers) await house.startWorker();
  process.once("SIGTERM", () => void house.stop().then(() => process.exit()));
  return port;
}

const start: Record<Variant, () => Promise<number>> = {
  floor: () => startFloor(() => Promise.resolve()),
  insert: startInsert,
  acknowledge: () => startHouse(false),
  answer: () => startHouse(true),
};
process.send?.(await start[orders.variant]());
