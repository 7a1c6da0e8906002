import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ClaimedConversation, ConversationOutcome } from "../../../src/services/ports/turn-store.ts";
import {
  hear,
  newAccount,
  newDelivery,
  openStores,
  outcomeOf,
  TEN,
  told,
  type Stores,
} from "../../kit/stores.ts";

let stores: Stores;
let account: string;
beforeAll(async () => {
  stores = await openStores();
});
beforeEach(async () => {
  await stores.sql.query("TRUNCATE contact, inbound_event, delivery CASCADE");
  account = await newAccount(stores);
});

async function table(query: string): Promise<Record<string, unknown>[]> {
  return (await stores.sql.query<Record<string, unknown>>(query)).rows;
}

/** Takes the turns of these contacts, each with an outcome that differs so. @returns what had been claimed */
async function take(
  contactIds: readonly string[],
  differing: (conversation: ClaimedConversation) => Partial<ConversationOutcome> = () => ({}),
  now = TEN,
): Promise<readonly ClaimedConversation[]> {
  let claimed: readonly ClaimedConversation[] = [];
  await stores.turns.takeTurns(contactIds, now, (conversations) => {
    claimed = conversations;
    return Promise.resolve(conversations.map((one) => outcomeOf(one, differing(one))));
  });
  return claimed;
}

describe("claiming", () => {
  test("gives all that the engine needs, the events in order", async () => {
    const identity = { identity: { kind: "person", address: "lan", displayName: "Lan" } as const };
    const [accepted] = await stores.events.accept([
      told(account, "late", "lan", { ...identity, occurredAt: TEN }),
      told(account, "early", "lan", { ...identity, occurredAt: TEN - 1_000 }),
      told(account, "later", "lan", { ...identity, occurredAt: TEN }),
    ]);
    const [lan] = await take([accepted?.contactId ?? ""]);
    expect(lan).toMatchObject({
      ...{
        contactId: accepted?.contactId,
        accountId: account,
        kind: "person",
        displayName: "Lan",
        language: null,
      },
      ...{ isOptedOut: false, participant: null, state: {}, version: 0 },
    });
    expect(lan?.events.map(({ event: { eventId } }) => eventId)).toEqual(["early", "late", "later"]);
    expect(lan?.events[0]).toMatchObject({
      receivedAt: TEN,
      attempts: 0,
      event: { occurredAt: TEN - 1_000 },
    });
  });

  test("gives nothing where nothing is pending, or nobody is there", async () => {
    const [lan = ""] = await hear(stores, account, "lan");
    await take([lan]);
    expect(await take([lan, "00000000-0000-4000-8000-000000000000"])).toEqual([]);
  });

  test("gives the choices of what we wrote first since the last turn, and of nothing older or not sent", async () => {
    const [lan = ""] = await hear(stores, account, "lan");
    await take([lan]);
    const wrote = async (label: string, priority: number, sentAt: number | null) => {
      const contents = [{ type: "text", text: "Mai có buổi học.", choices: [{ label, value: label }] }];
      await stores.db.delivery.create({
        data: {
          ...{
            id: crypto.randomUUID(),
            accountId: account,
            contactId: lan,
            priority,
            language: "vi",
            contents,
          },
          ...{ route: "push", status: sentAt === null ? "pending" : "sent", dueAt: new Date(TEN) },
          ...{ expiresAt: new Date(TEN + 1_000), sentAt: sentAt === null ? null : new Date(sentAt) },
        },
      });
    };
    const offered = async (now: number) => {
      await hear(stores, account, "lan");
      return (await take([lan], () => ({}), now))[0]?.offered;
    };
    await wrote("before the turn", 1, TEN - 1_000);
    await wrote("an answer", 0, TEN + 500);
    await wrote("not sent yet", 1, null);
    expect(await offered(TEN)).toBeUndefined();
    await wrote("first", 2, TEN + 1_000);
    await wrote("last", 1, TEN + 2_000);
    expect(await offered(TEN + 3_000)).toEqual([{ label: "last", value: "last" }]);
    expect(await offered(TEN + 4_000)).toBeUndefined();
  });

  test("gives fifty events at a time, the rest the next time", async () => {
    const [lan = ""] = await hear(stores, account, ...Array.from({ length: 70 }, () => "lan"));
    expect((await take([lan]))[0]?.events).toHaveLength(50);
    expect((await take([lan]))[0]?.events).toHaveLength(20);
  });

  test("passes over a conversation that another process holds", async () => {
    const [lan = "", minh = ""] = await hear(stores, account, "lan", "minh");
    await stores.sql.query("BEGIN");
    await stores.sql.query("SELECT FROM conversation WHERE contact_id = $1 FOR UPDATE", [lan]);
    expect((await take([lan, minh])).map(({ contactId }) => contactId)).toEqual([minh]);
    await stores.sql.query("ROLLBACK");
    expect((await take([lan, minh])).map(({ contactId }) => contactId)).toEqual([lan]);
  });

  test("by many at once gives each event to one of them", async () => {
    const people = Array.from({ length: 100 }, (_, n) => `person ${String(n)}`);
    const ids = await hear(stores, account, ...people);
    const seen: bigint[] = [];
    const takers = Array.from({ length: 6 }, () =>
      take(ids, ({ events }) => {
        seen.push(...events.map(({ id }) => id));
        return {};
      }),
    );
    await Promise.all(takers);
    await take(ids, ({ events }) => {
      seen.push(...events.map(({ id }) => id));
      return {};
    });
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(100);
    expect(await table("SELECT FROM conversation WHERE version = 1")).toHaveLength(100);
  });
});

describe("saving", () => {
  test("keeps all that follows in one commit", async () => {
    const [lan = ""] = await hear(stores, account, "lan");
    const evidence = { language: "vi", noticeShown: "…", answer: "có", eventId: "e1" };
    const first = newDelivery(0n);
    const second = newDelivery(0n, { route: "push", replyToken: null, replyTokenExpiresAt: null });
    await take([lan], ({ events }) => ({
      state: { hasMet: true, offered: [] },
      contact: { language: "ja", optedOutAt: TEN, blockedAt: null },
      deliveries: [first, second].map((one) => ({ ...one, inboundEventId: events[0]?.id ?? 0n })),
      consents: [{ purpose: "training", granted: true, noticeVersion: "2026-11", evidence }],
      wrongCodes: ["invite", "invite"],
      misunderstood: [{ inboundEventId: events[0]?.id ?? 0n, language: "vi", text: "xyz" }],
    }));
    expect(await table("SELECT status, handled_at FROM inbound_event")).toEqual([
      { status: "handled", handled_at: new Date(TEN) },
    ]);
    expect(await table("SELECT state, version FROM conversation")).toEqual([
      { state: { hasMet: true, offered: [] }, version: 1 },
    ]);
    expect(await table("SELECT language, opted_out_at, blocked_at FROM contact")).toEqual([
      { language: "ja", opted_out_at: new Date(TEN), blocked_at: null },
    ]);
    expect(await table("SELECT id, status, route, reply_token, due_at FROM delivery ORDER BY seq")).toEqual([
      { id: first.id, status: "pending", route: "reply", reply_token: "r1", due_at: new Date(TEN) },
      { id: second.id, status: "pending", route: "push", reply_token: null, due_at: new Date(TEN) },
    ]);
    expect(await table("SELECT purpose, granted, evidence FROM consent")).toEqual([
      { purpose: "training", granted: true, evidence },
    ]);
    expect(await table("SELECT FROM code_try")).toHaveLength(2);
    expect(await table("SELECT text FROM misunderstood")).toEqual([{ text: "xyz" }]);
  });

  test("leaves what is not spoken of as it was", async () => {
    const [lan = ""] = await hear(stores, account, "lan");
    await take([lan], () => ({ contact: { language: "en", optedOutAt: TEN } }));
    await hear(stores, account, "lan");
    await take([lan], () => ({ contact: { blockedAt: TEN } }));
    await hear(stores, account, "lan");
    await take([lan], () => ({ contact: { optedOutAt: null } }));
    expect(await table("SELECT language, opted_out_at, blocked_at FROM contact")).toEqual([
      { language: "en", opted_out_at: null, blocked_at: new Date(TEN) },
    ]);
  });

  describe("somebody who comes and leaves, told in whatever order", () => {
    const follows = (at: number) => ({ occurredAt: at, happening: { type: "contactFollowed" } }) as const;
    const leaves = (at: number) => ({ occurredAt: at, happening: { type: "contactUnfollowed" } }) as const;
    test.each([
      ["leaves", [follows(1), leaves(2)], true],
      ["leaves, and the coming is told late", [leaves(2), follows(1)], true],
      ["comes back", [follows(1), leaves(2), follows(3)], false],
      ["comes back, and the leaving is told late", [follows(3), leaves(2)], false],
      ["writes later, and the leaving is told late", [{ occurredAt: 3 }, leaves(2)], false],
      ["leaves again, and the first leaving is told late", [follows(2), leaves(3), leaves(1)], true],
    ])("%s", async (_, happened, isGone) => {
      for (const one of happened) {
        const at = TEN + one.occurredAt * 1_000;
        const [lan] = await stores.events.accept([
          told(account, crypto.randomUUID(), "lan", { ...one, occurredAt: at }),
        ]);
        const type = "happening" in one ? one.happening.type : undefined;
        const blockedAt = type === "contactUnfollowed" ? at : null;
        await take([lan?.contactId ?? ""], () => ({ contact: type === undefined ? {} : { blockedAt } }));
      }
      const gone = "SELECT coalesce(blocked_at >= last_inbound_at, false) AS is_gone FROM contact";
      expect(await table(gone)).toEqual([{ is_gone: isGone }]);
    });
  });

  test("keeps the order of deliveries, whosever they are", async () => {
    const ids = await hear(stores, account, ...Array.from({ length: 40 }, (_, n) => `person ${String(n)}`));
    const wanted: string[] = [];
    await take(ids, ({ events }) => {
      const deliveries = [1, 2, 3].map(() => newDelivery(events[0]?.id ?? 0n));
      wanted.push(...deliveries.map(({ id }) => id));
      return { deliveries };
    });
    expect((await table("SELECT id FROM delivery ORDER BY seq")).map(({ id }) => id)).toEqual(wanted);
  });

  test("keeps nothing when deciding fails", async () => {
    const [lan = ""] = await hear(stores, account, "lan");
    const failing = stores.turns.takeTurns([lan], TEN, () => Promise.reject(new Error("a bug")));
    await expect(failing).rejects.toThrow("a bug");
    expect(await table("SELECT status, attempts FROM inbound_event")).toEqual([
      { status: "pending", attempts: 0 },
    ]);
    expect(await take([lan])).toHaveLength(1);
  });

  test("keeps nothing of a conversation that has moved on, nor of its neighbours", async () => {
    const ids = await hear(stores, account, "lan", "minh");
    const failing = take(ids, ({ contactId }) => (contactId === ids[0] ? { version: 7 } : {}));
    await expect(failing).rejects.toThrow(/moved on/);
    expect(await table("SELECT FROM inbound_event WHERE status = 'pending'")).toHaveLength(2);
    expect(await table("SELECT FROM conversation WHERE version > 0")).toEqual([]);
  });

  test.each([
    [
      "a NUL in an answer",
      { deliveries: [newDelivery(1n, { contents: [{ type: "text", text: "a\u0000b" }] })] },
    ],
    ["half a character in the state", { state: { name: "a\ud800" } }],
    [
      "a participant who is not there",
      { contact: { participantId: "00000000-0000-4000-8000-000000000000" } },
    ],
    [
      "a NUL in what was misunderstood",
      { misunderstood: [{ inboundEventId: 1n, language: "vi" as const, text: "a\u0000" }] },
    ],
  ])("refuses %s as the data's own fault", async (_, differing) => {
    const [lan = ""] = await hear(stores, account, "lan");
    const error = await take([lan], () => differing).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(Error);
    expect(stores.events.isDataError(error)).toBe(true);
  });
});

describe("a turn that failed", () => {
  async function failsAt(retryAt: number | null): Promise<string> {
    const [lan = ""] = await hear(stores, account, "lan", "lan");
    await take([lan], ({ events }) => ({
      handled: [],
      failed: { id: events[0]?.id ?? 0n, failure: "RangeError at flows/a.ts:1", retryAt },
    }));
    return lan;
  }

  test("waits for its time, and what came after it waits too", async () => {
    const lan = await failsAt(TEN + 2_000);
    expect(await table("SELECT status, attempts, failure FROM inbound_event ORDER BY id")).toEqual([
      { status: "pending", attempts: 1, failure: "RangeError at flows/a.ts:1" },
      { status: "pending", attempts: 0, failure: null },
    ]);
    expect(await take([lan], undefined, TEN + 1_999)).toEqual([]);
    expect(await stores.turns.pendingContacts(TEN + 1_999, 10)).toEqual([]);
    expect(await stores.turns.pendingContacts(TEN + 2_000, 10)).toEqual([lan]);
    expect((await take([lan], undefined, TEN + 2_000))[0]?.events.map(({ attempts }) => attempts)).toEqual([
      1, 0,
    ]);
  });

  test("for the last time is dead, and holds nobody back", async () => {
    const lan = await failsAt(null);
    expect((await take([lan]))[0]?.events).toHaveLength(1);
    expect(await table("SELECT status FROM inbound_event ORDER BY id")).toEqual([
      { status: "dead" },
      { status: "handled" },
    ]);
  });

  test("to be saved at all counts the first pending event, and is dead after the last try", async () => {
    const [lan = ""] = await hear(stores, account, "lan", "lan");
    const apart = { failure: "Error", maxAttempts: 2, retryAt: TEN + 2_000 };
    await stores.turns.setApart(lan, apart);
    await stores.turns.setApart(lan, apart);
    expect(await table("SELECT status, attempts FROM inbound_event ORDER BY id")).toEqual([
      { status: "dead", attempts: 2 },
      { status: "pending", attempts: 0 },
    ]);
  });
});

describe("what is pending", () => {
  test("is listed by contact, the longest waiting first, no more than asked for", async () => {
    const [tanaka = ""] = await hear(stores, account, "tanaka");
    const [lan = ""] = await hear(stores, account, "lan", "tanaka");
    await hear(stores, account, "minh");
    expect(await stores.turns.pendingContacts(TEN, 2)).toEqual([tanaka, lan]);
  });

  test("is nothing of nobody", async () => {
    await stores.events.accept([told(account, "e1", null)]);
    expect(await stores.turns.pendingContacts(TEN, 10)).toEqual([]);
  });
});

test("a thousand conversations are claimed, answered and saved in one transaction", async () => {
  const ids = await hear(stores, account, ...Array.from({ length: 1_000 }, (_, n) => `person ${String(n)}`));
  const claimed = await take(ids, ({ events }) => ({
    contact: { language: "vi" },
    deliveries: [newDelivery(events[0]?.id ?? 0n)],
  }));
  expect(claimed).toHaveLength(1_000);
  expect(await table("SELECT FROM delivery")).toHaveLength(1_000);
  expect(await table("SELECT FROM contact WHERE language = 'vi'")).toHaveLength(1_000);
});

test("a telephone number that was shared is not kept once it is handled", async () => {
  const account = await newAccount(stores);
  const happening = {
    type: "messageReceived",
    message: { type: "details", phone: "84901234567", name: "Lan" },
  } as const;
  const [accepted] = await stores.events.accept([told(account, "shared", "lan", { happening })]);
  await stores.turns.takeTurns([accepted?.contactId ?? ""], TEN, (conversations) =>
    Promise.resolve(conversations.map((one) => outcomeOf(one))),
  );
  const query =
    "SELECT event -> 'happening' -> 'message' AS message FROM inbound_event WHERE account_id = $1";
  const { rows } = await stores.sql.query<{ message: unknown }>(query, [account]);
  expect(rows).toEqual([{ message: { type: "details", name: "Lan" } }]);
});
