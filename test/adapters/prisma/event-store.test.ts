import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openDatabase } from "../../../src/adapters/prisma/client.ts";
import { prismaEventStore } from "../../../src/adapters/prisma/event-store.ts";
import { newAccount, openStores, outcomeOf, TEN, told, type Stores } from "../../kit/stores.ts";

let stores: Stores;
let account: string;
beforeAll(async () => {
  stores = await openStores();
});
beforeEach(async () => {
  account = await newAccount(stores);
});

const rows = async (query: string): Promise<Record<string, unknown>[]> =>
  (await stores.sql.query<Record<string, unknown>>(query, [account])).rows;
const events = () => rows("SELECT * FROM inbound_event WHERE account_id = $1 ORDER BY id");
const contacts = () => rows("SELECT * FROM contact WHERE account_id = $1 ORDER BY address");

describe("events that are new", () => {
  test("are stored as they are, with their contact and its conversation", async () => {
    const one = told(account, "e1", "lan", { replyToken: "r1", occurredAt: TEN - 5 });
    const [accepted] = await stores.events.accept([one]);
    expect(accepted).toEqual({ contactId: expect.any(String) as string, isNew: true });
    expect(await events()).toMatchObject([
      { event_id: "e1", status: "pending", event: one.event, contact_id: accepted?.contactId, attempts: 0 },
    ]);
    expect(
      await rows(
        "SELECT state, version FROM conversation JOIN contact ON id = contact_id AND account_id = $1",
      ),
    ).toEqual([{ state: {}, version: 0 }]);
  });

  test("keep the order of their arrival", async () => {
    const ids = ["e3", "e1", "e2"];
    await stores.events.accept(ids.map((id) => told(account, id, "lan")));
    expect((await events()).map((row) => row["event_id"])).toEqual(ids);
  });

  test("of nobody are kept as handled", async () => {
    expect(await stores.events.accept([told(account, "e1", null)])).toEqual([
      { contactId: null, isNew: true },
    ]);
    expect(await events()).toMatchObject([{ status: "handled", contact_id: null }]);
  });

  test("of the same person on two accounts are of two contacts", async () => {
    const other = await newAccount(stores);
    const [here, there] = await stores.events.accept([told(account, "e1", "lan"), told(other, "e1", "lan")]);
    expect(here?.isNew && there?.isNew).toBe(true);
    expect(here?.contactId).not.toBe(there?.contactId);
  });

  test("are taken in by the thousand", async () => {
    const many = Array.from({ length: 1_000 }, (_, n) =>
      told(account, `e${String(n)}`, `person ${String(n % 400)}`),
    );
    const accepted = await stores.events.accept(many);
    expect(accepted.filter(({ isNew }) => isNew)).toHaveLength(1_000);
    expect(new Set(accepted.map(({ contactId }) => contactId)).size).toBe(400);
    expect((await events()).map((row) => row["event_id"])).toEqual(many.map(({ event }) => event.eventId));
  });
});

describe("events that are told again", () => {
  test("change nothing", async () => {
    const [first] = await stores.events.accept([told(account, "e1", "lan")]);
    const again = { ...told(account, "e1", "lan"), receivedAt: TEN + 60_000 };
    expect(await stores.events.accept([again])).toEqual([{ contactId: first?.contactId, isNew: false }]);
    expect(await events()).toMatchObject([{ received_at: new Date(TEN) }]);
  });

  test("in the same moment count once", async () => {
    const twice = [told(account, "e1", "lan"), told(account, "e1", "lan"), told(account, "e2", "lan")];
    expect((await stores.events.accept(twice)).map(({ isNew }) => isNew)).toEqual([true, false, true]);
  });

  test("by two processes at once count once", async () => {
    const batch = Array.from({ length: 50 }, (_, n) => told(account, `e${String(n)}`, `person ${String(n)}`));
    const told_ = await Promise.all([
      stores.events.accept(batch),
      stores.events.accept(batch.toReversed()),
      stores.events.accept(batch),
    ]);
    expect(told_.flat().filter(({ isNew }) => isNew)).toHaveLength(50);
    expect(await events()).toHaveLength(50);
  });
});

describe("a contact", () => {
  const identity = (displayName?: string) => ({
    identity: { kind: "person", address: "lan", ...(displayName ? { displayName } : {}) } as const,
  });

  test("keeps the last name that the platform gave", async () => {
    await stores.events.accept([told(account, "e1", "lan", identity("Lan"))]);
    await stores.events.accept([told(account, "e2", "lan", identity())]);
    expect(await contacts()).toMatchObject([{ display_name: "Lan" }]);
    await stores.events.accept([told(account, "e3", "lan", identity("Nguyễn Lan"))]);
    expect(await contacts()).toMatchObject([{ display_name: "Nguyễn Lan" }]);
  });

  test("was last heard at the latest event, in whatever order they come", async () => {
    await stores.events.accept([told(account, "e1", "lan", { occurredAt: TEN })]);
    await stores.events.accept([told(account, "e2", "lan", { occurredAt: TEN - 60_000 })]);
    expect(await contacts()).toMatchObject([{ last_inbound_at: new Date(TEN) }]);
  });
});

describe("what the database refuses", () => {
  const nul = { happening: { type: "unsupported", platformType: "a\u0000b" } } as const;
  const loneSurrogate = { happening: { type: "unsupported", platformType: "a\ud800b" } } as const;
  test.each([
    ["a NUL in a text", () => told(account, "e1", "lan", nul)],
    ["half a character in a text", () => told(account, "e1", "lan", loneSurrogate)],
    ["an account that is not there", () => told(randomUUID(), "e1", "lan")],
    ["an account that is no id", () => told("line-1", "e1", "lan")],
    ["a moment that is none", () => told(account, "e1", "lan", { occurredAt: Number.NaN })],
    ["a moment beyond all calendars", () => told(account, "e1", "lan", { occurredAt: 1e20 })],
  ])("is told apart from a database that is away: %s", async (_, event) => {
    const error = await stores.events.accept([event()]).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(Error);
    expect(stores.events.isDataError(error)).toBe(true);
  });

  test("leaves nothing of the batch behind", async () => {
    await stores.events
      .accept([told(account, "e1", "lan"), told(account, "e2", "minh", nul)])
      .catch(() => undefined);
    expect(await events()).toEqual([]);
    expect(await contacts()).toEqual([]);
  });

  test("is nobody's fault while the database is away", async () => {
    const away = openDatabase("postgresql://nobody@127.0.0.1:1/none", 1);
    const error = await prismaEventStore(away)
      .accept([told(account, "e1", "lan")])
      .catch((caught: unknown) => caught);
    await away.$disconnect();
    expect(error).toBeInstanceOf(Error);
    expect(stores.events.isDataError(error)).toBe(false);
  });
});

test("accepting and saving turns for the same people, crosswise and at once, never block each other for good", async () => {
  const people = Array.from({ length: 60 }, (_, n) => `person ${String(n)}`);
  const first = await stores.events.accept(people.map((who) => told(account, `first ${who}`, who)));
  const ids = first.map(({ contactId }) => contactId ?? "");
  const accepts = Array.from({ length: 12 }, (_, round) => {
    const order = round % 2 === 0 ? people : people.toReversed();
    return stores.events.accept(order.map((who) => told(account, `${String(round)} ${who}`, who)));
  });
  const turns = Array.from({ length: 12 }, (_, round) =>
    stores.turns.takeTurns(round % 2 === 0 ? ids : ids.toReversed(), TEN, (conversations) => {
      const shuffled = round % 3 === 0 ? conversations.toReversed() : conversations;
      return Promise.resolve(
        shuffled.map((one) => outcomeOf(one, { contact: { language: "ja", blockedAt: null } })),
      );
    }),
  );
  await Promise.all([...accepts, ...turns]);
  expect(await events()).toHaveLength(13 * 60);
});
