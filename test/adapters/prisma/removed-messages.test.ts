/** Nothing of a message stays that its writer took back, whichever of the two the platform told us first. */
import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { decideTurns } from "../../../src/services/decide-turns.ts";
import type { Happening } from "../../../src/core/message/inbound-event.ts";
import { FakeAccount } from "../../kit/fake-account.ts";
import { FrozenSystem } from "../../kit/frozen-system.ts";
import { newAccount, openStores, TEN, told, type Stores } from "../../kit/stores.ts";
import { tinyScript } from "../../kit/tiny-script.ts";

let stores: Stores;
let account: string;
const system = new FrozenSystem();
beforeAll(async () => {
  stores = await openStores();
});
beforeEach(async () => {
  await stores.sql.query("TRUNCATE contact, inbound_event, delivery, misunderstood CASCADE");
  account = await newAccount(stores);
});

const said = (text: string, messageId: string, mentionsUs = true): Happening => ({
  type: "messageReceived",
  messageId,
  message: { type: "text", text },
  mentionsUs,
});
const unsent = (messageId: string): Happening => ({ type: "messageUnsent", messageId });
const edited = (text: string, messageId: string): Happening => ({
  type: "messageEdited",
  messageId,
  text,
  mentionsUs: true,
});

/** Tells these in this order, the first of them the newest on the platform's clock, and runs the turns. @returns the answers' number */
async function tell(happenings: readonly Happening[], address = "class"): Promise<number> {
  const accepted = await stores.events.accept(
    happenings.map((happening, n) =>
      told(account, randomUUID(), address, {
        happening,
        occurredAt: TEN - n,
        identity: { kind: "group", address },
      }),
    ),
  );
  const ids = [...new Set(accepted.map(({ contactId }) => contactId ?? ""))];
  const { open } = new FakeAccount(account);
  const tools = { script: tinyScript(), system, accountOf: () => Promise.resolve(open) };
  const outcomes = await stores.turns.takeTurns(ids, TEN, (conversations, answer) =>
    decideTurns(conversations, answer, tools),
  );
  return outcomes.flatMap(({ deliveries }) => deliveries).length;
}

async function everythingKept(): Promise<string> {
  const { rows } = await stores.sql.query<{ event: object }>("SELECT event FROM inbound_event");
  const noted = await stores.sql.query("SELECT text FROM misunderstood");
  return JSON.stringify([rows, noted.rows]);
}

test("a message that is taken back after it was answered", async () => {
  expect(await tell([said("the secret", "5")])).toBe(1);
  await tell([said("something else", "6")]);
  expect(await everythingKept()).toContain("the secret");
  await tell([unsent("5")]);
  await tell([unsent("5")]);
  expect(await everythingKept()).not.toContain("the secret");
  expect(await everythingKept()).toContain("something else");
});

test("a message whose taking back is told first is not answered", async () => {
  await tell([unsent("5")]);
  expect(await tell([said("the secret", "5")])).toBe(0);
  expect(await everythingKept()).not.toContain("the secret");
});

test("a message that is told together with its taking back is not answered", async () => {
  expect(await tell([unsent("5"), said("the secret", "5")])).toBe(0);
  expect(await everythingKept()).not.toContain("the secret");
});

test("its edits go with it, early and late", async () => {
  await tell([edited("the secret, edited", "5"), said("the secret", "5")]);
  expect(await everythingKept()).toContain("the secret, edited");
  await tell([unsent("5")]);
  await tell([edited("the secret, late", "5")]);
  expect(await everythingKept()).not.toContain("the secret");
});

test("what somebody else said under the same id stays", async () => {
  await tell([said("the secret", "5")], "another class");
  await tell([unsent("5")]);
  expect(await everythingKept()).toContain("the secret");
});

test("what people in a group say to each other is not kept", async () => {
  await tell([said("the secret", "5", false)]);
  expect(await everythingKept()).not.toContain("the secret");
});
