import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { migrateQueue } from "../../../src/adapters/bullmq/delivery-queue.ts";
import { deliveryQueueContract } from "../../contract/delivery-queue.ts";
import { freshDatabase } from "../../kit/database.ts";

let url: string;
let sql: pg.Client;
beforeAll(async () => {
  url = await freshDatabase();
  await migrateQueue({ kind: "postgres", url });
  sql = new pg.Client({ connectionString: url });
  await sql.connect();
});
afterAll(() => sql.end());

describe("the queue of deliveries on PostgreSQL", () => {
  deliveryQueueContract({
    place: () => ({ kind: "postgres", url }),
    wipe: async () => void (await sql.query("DELETE FROM bullmq.job")),
  });

  test("has its tables made once, whoever makes them and however often", async () => {
    const place = { kind: "postgres", url: await freshDatabase("template0") } as const;
    await Promise.all([migrateQueue(place), migrateQueue(place), migrateQueue(place)]);
    await migrateQueue(place);
    const client = new pg.Client({ connectionString: place.url });
    await client.connect();
    expect((await client.query("SELECT FROM bullmq.job")).rows).toEqual([]);
    await client.end();
  });
});
