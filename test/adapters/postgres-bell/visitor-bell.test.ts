import pg from "pg";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { postgresBell, type ClosableBell } from "../../../src/adapters/postgres-bell/visitor-bell.ts";
import { silentLog } from "../../http/chat/chat-house.ts";
import { freshDatabase } from "../../kit/database.ts";

let url: string;
const open: ClosableBell[] = [];

beforeAll(async () => {
  url = await freshDatabase("template0");
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((bell) => bell.close()));
});

function bellOf(): ClosableBell {
  const bell = postgresBell(url, silentLog);
  open.push(bell);
  return bell;
}

/** Counts rings; `heard()` waits for at least one and begins anew. */
function ear(bell: ClosableBell, address: string) {
  let count = 0;
  const leave = bell.listen(address, () => count++);
  return {
    leave,
    count: () => count,
    async heard(): Promise<void> {
      await expect.poll(() => count, { timeout: 10_000 }).toBeGreaterThan(0);
      count = 0;
    },
  };
}

/** Rings until the other process listens: connecting takes its time. */
async function ringUntilHeard(bell: ClosableBell, address: string, count: () => number): Promise<void> {
  await expect
    .poll(
      () => {
        bell.ring(address);
        return count();
      },
      { timeout: 20_000 },
    )
    .toBeGreaterThan(0);
}

describe("the bell between processes", () => {
  it("wakes its own process at once, without the database", () => {
    const bell = postgresBell("postgresql://nobody@127.0.0.1:1/nothing", silentLog);
    open.push(bell);
    const lan = ear(bell, "lan");
    bell.ring("lan");
    expect(lan.count()).toBe(1);
  });

  it("wakes the visitor's pages in another process, and nobody else's", async () => {
    const [web, worker] = [bellOf(), bellOf()];
    const [lan, minh] = [ear(web, "lan"), ear(web, "minh")];
    await lan.heard(); // connected
    await minh.heard();
    worker.ring("lan");
    await lan.heard();
    expect(minh.count()).toBe(0);
  });

  it("carries the rings that came before it was connected", async () => {
    const web = bellOf();
    const lan = ear(web, "lan");
    await lan.heard();
    const worker = bellOf();
    worker.ring("lan");
    await lan.heard();
  });

  it("rings its own process once, not a second time by way of the database", async () => {
    const [web, other] = [bellOf(), bellOf()];
    const lan = ear(web, "lan");
    const elsewhere = ear(other, "lan");
    await lan.heard();
    await elsewhere.heard();
    web.ring("lan");
    await elsewhere.heard(); // the detour is over by now
    expect(lan.count()).toBe(1);
  });

  it("comes back after the connection was killed, and wakes whoever may have missed something", async () => {
    const [web, worker] = [bellOf(), bellOf()];
    const lan = ear(web, "lan"); // nobody rings for her
    await lan.heard();
    const minh = ear(web, "minh");
    await ringUntilHeard(worker, "minh", minh.count);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
    );
    await client.end();
    await lan.heard();
    const tanaka = ear(web, "tanaka");
    await ringUntilHeard(worker, "tanaka", tanaka.count);
  });

  it("no longer calls whoever has left", async () => {
    const bell = bellOf();
    const lan = ear(bell, "lan");
    await lan.heard();
    lan.leave();
    bell.ring("lan");
    expect(lan.count()).toBe(0);
  });
});
