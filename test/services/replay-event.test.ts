import { beforeAll, expect, test } from "vitest";
import { prismaReplayStore } from "../../src/adapters/prisma/replay-store.ts";
import { replayEvent } from "../../src/services/replay-event.ts";
import { directoryOf, FakeAccount } from "../kit/fake-account.ts";
import { FrozenSystem } from "../kit/frozen-system.ts";
import { newAccount, openStores, told, type Stores } from "../kit/stores.ts";
import { tinyScript } from "../kit/tiny-script.ts";
import { openSecrets } from "../kit/memory-tokens.ts";

let stores: Stores;
let accountId: string;

beforeAll(async () => {
  stores = await openStores();
  accountId = await newAccount(stores);
});

/** An event of Lan's in this state. @returns its number */
async function stored(eventId: string, status: string, address: string | null = "lan"): Promise<bigint> {
  await stores.events.accept([told(accountId, eventId, address)]);
  const { rows } = await stores.sql.query<{ id: string }>(
    "UPDATE inbound_event SET status = $1, attempts = 3, failure = 'FlowError' WHERE event_id = $2 RETURNING id",
    [status, eventId],
  );
  return BigInt(rows[0]?.id ?? 0);
}

function replay(eventId: bigint) {
  return replayEvent(
    {
      store: prismaReplayStore(stores.db, openSecrets),
      script: tinyScript(),
      system: new FrozenSystem(),
      accountOf: directoryOf(new FakeAccount(accountId)).get,
    },
    eventId,
  );
}

async function counts() {
  const { rows } = await stores.sql.query<{ deliveries: number; versions: number }>(
    "SELECT (SELECT count(*)::int FROM delivery) AS deliveries, (SELECT sum(version)::int FROM conversation) AS versions",
  );
  return rows[0];
}

test("a handled event is explained, and nothing is sent or stored", async () => {
  const id = await stored("help", "handled");
  const before = await counts();
  const replayed = await replay(id);
  expect(replayed).toMatchObject({ did: "think", failure: null });
  expect(replayed.did === "think" && replayed.trace.length).toBeGreaterThan(0);
  expect(replayed.did === "think" && replayed.contents.length).toBeGreaterThan(0);
  expect(await counts()).toEqual(before);
});

test("a dead event is pending again, with all its tries", async () => {
  const id = await stored("boom", "dead");
  expect(await replay(id)).toEqual({ did: "revive", failure: "FlowError" });
  const { rows } = await stores.sql.query(
    "SELECT status, attempts, retry_at FROM inbound_event WHERE id = $1",
    [String(id)],
  );
  expect(rows).toEqual([{ status: "pending", attempts: 0, retry_at: null }]);
});

test("a pending event is left alone", async () => {
  expect(await replay(await stored("later", "pending"))).toMatchObject({ did: "nothing" });
});

test("an event of nobody has nobody to answer", async () => {
  expect(await replay(await stored("nobody", "handled", null))).toMatchObject({ did: "nothing" });
});

test("a number that is not there is said so", async () => {
  await expect(replay(999_999n)).rejects.toMatchObject({ code: "not-found" });
});
