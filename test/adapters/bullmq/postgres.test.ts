import { randomUUID } from "node:crypto";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { migrateQueue, openDeliveryQueue } from "../../../src/adapters/bullmq/delivery-queue.ts";
import { deliveryQueueContract, eventually } from "../../contract/delivery-queue.ts";
import { freshDatabase } from "../../kit/database.ts";
import { RecordedLog } from "../../kit/recorders.ts";

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

  test("survives a database that goes away as it connects, and works when that is back", async () => {
    const door = await openDoor(url);
    const log = new RecordedLog();
    const queue = openDeliveryQueue({ kind: "postgres", url: door.url }, log);
    const brought: string[] = [];
    queue.consume(async (id) => void brought.push(id));
    await expect(queue.depth()).rejects.toThrow();
    await eventually(() => expect(log.events).toContain("queue-error"));

    door.letIn();
    const [first, second] = [randomUUID(), randomUUID()];
    await eventually(() => queue.add([first]));
    await eventually(() => expect(brought).toEqual([first]));

    door.throwOut();
    door.letIn();
    await eventually(() => queue.add([second]));
    await eventually(() => expect(brought).toEqual([first, second]));
    await queue.close();
    await door.close();
  });
});

/** A way to a database that breaks every connection until it is told to let them in. */
async function openDoor(url: string) {
  const { port, hostname } = new URL(url);
  const inside = new Set<Socket>();
  let isOpen = false;
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    if (!isOpen) return void socket.destroy();
    const database = connect(Number(port), hostname).on("error", () => socket.destroy());
    inside.add(socket.on("close", () => database.destroy()));
    database.on("close", () => socket.destroy());
    socket.pipe(database).pipe(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const door = new URL(url);
  door.hostname = "127.0.0.1";
  door.port = String((server.address() as AddressInfo).port);
  const throwOut = () => {
    isOpen = false;
    for (const socket of inside) socket.destroy();
    inside.clear();
  };
  return {
    url: door.href,
    letIn: () => void (isOpen = true),
    throwOut,
    async close() {
      throwOut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
