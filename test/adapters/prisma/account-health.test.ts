import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { prismaAccountHealth } from "../../../src/adapters/prisma/account-health.ts";
import { prismaTokenStore } from "../../../src/adapters/prisma/token-store.ts";
import { hear, newAccount, openStores, TEN, type Stores } from "../../kit/stores.ts";

let stores: Stores;
beforeAll(async () => {
  stores = await openStores();
});

const HOUR_MS = 3_600_000;
const healthOf = async (accountId: string) =>
  (await prismaAccountHealth(stores.db).read(TEN)).find((health) => health.accountId === accountId);

/** A delivery that ended, with one try of this outcome. */
async function tried(accountId: string, at: number, code: string | null): Promise<void> {
  const [contactId] = await hear(stores, accountId, "Lan");
  const id = randomUUID();
  const when = new Date(at);
  const delivery = `INSERT INTO delivery
    (id, account_id, contact_id, language, contents, status, route, due_at, expires_at, sent_at)
    VALUES ($1, $2, $3, 'vi', '[]', $4, 'push', $5, $5, $6)`;
  const sentAt = code === null ? when : null;
  await stores.sql.query(delivery, [id, accountId, contactId, sentAt ? "sent" : "failed", when, sentAt]);
  const attempt = `INSERT INTO attempt (delivery_id, number, route, started_at, ended_at, outcome, code)
    VALUES ($1, 1, 'push', $2, $2, $3, $4)`;
  await stores.sql.query(attempt, [id, when, sentAt ? "sent" : "failed", code]);
}

test("of an account that nobody wrote to, nothing is known", async () => {
  const accountId = await newAccount(stores);
  expect(await healthOf(accountId)).toEqual({
    accountId,
    channel: "line",
    name: accountId,
    token: null,
    lastEventAt: null,
    lastSuccessAt: null,
    quotas: [],
    errors: {},
  });
});

test("tells of each account alone: token, last word, last success, failed tries of a day by code, quotas", async () => {
  const [office, neighbour] = [await newAccount(stores), await newAccount(stores)];
  const token = { issuedAt: TEN - HOUR_MS, expiresAt: TEN + HOUR_MS, failure: "Agree once more." };
  await prismaTokenStore(stores.db).save(office, { sealed: null, ...token });
  await tried(office, TEN - 30 * HOUR_MS, "timed-out");
  await tried(office, TEN - 2 * HOUR_MS, null);
  await tried(office, TEN - HOUR_MS, null);
  await tried(office, TEN - HOUR_MS, "rate-limited");
  await tried(office, TEN - HOUR_MS, "rate-limited");
  await tried(office, TEN - HOUR_MS, "quota-spent");
  await tried(neighbour, TEN, "unreachable");

  const store = prismaAccountHealth(stores.db);
  const persons = { counted: "persons", used: 12, allowance: 50, knownAt: TEN } as const;
  const messages = { counted: "messages", used: 1, allowance: null, knownAt: TEN - HOUR_MS } as const;
  await store.keepQuota(office, { ...messages, used: 0 });
  await store.keepQuota(office, persons);
  await store.keepQuota(office, messages);

  expect(await healthOf(office)).toMatchObject({
    token,
    lastEventAt: TEN,
    lastSuccessAt: TEN - HOUR_MS,
    quotas: [messages, persons],
    errors: { "rate-limited": 2, "quota-spent": 1 },
  });
  expect(await healthOf(neighbour)).toMatchObject({ lastSuccessAt: null, errors: { unreachable: 1 } });
});

test("says nothing of an account that was removed", async () => {
  const accountId = await newAccount(stores);
  await stores.sql.query("UPDATE channel_account SET removed_at = now() WHERE id = $1", [accountId]);
  expect(await healthOf(accountId)).toBeUndefined();
});

test("counts for a plan what the platform took or may have taken since the month began, and all persons", async () => {
  const accountId = await newAccount(stores);
  const since = TEN - 48 * HOUR_MS;
  await tried(accountId, since - 1, null);
  await tried(accountId, since, null);
  await tried(accountId, TEN - HOUR_MS, null);
  await tried(accountId, TEN - HOUR_MS, "rate-limited");
  await stores.sql.query("UPDATE attempt SET outcome = 'unknown' WHERE code = 'rate-limited'");
  await hear(stores, accountId, "Minh");
  const health = prismaAccountHealth(stores.db);
  await health.countQuotas([{ accountId, since, messagesPerMonth: 3_000, persons: 50 }], TEN);
  expect((await healthOf(accountId))?.quotas).toEqual([
    { counted: "messages", used: 3, allowance: 3_000, knownAt: TEN },
    { counted: "persons", used: 2, allowance: 50, knownAt: TEN },
  ]);
});
