import { expect, test } from "vitest";
import { recordStatus } from "../../src/services/record-status.ts";
import type { ReceiptStore } from "../../src/services/ports/receipt-store.ts";
import { FakeAccount, NEITHER } from "../kit/fake-account.ts";
import { FrozenSystem } from "../kit/frozen-system.ts";

/** A store that still has receipts for so many looks. */
function storeWith(looks: number) {
  const believed: (readonly string[])[] = [];
  const record: ReceiptStore["record"] = (ids, { limit }) => {
    believed.push(ids);
    return Promise.resolve(believed.length < looks ? limit : 3);
  };
  return { believed, receipts: { record } };
}
const tools = (receipts: ReceiptStore) => {
  const accounts = [
    new FakeAccount("silent", NEITHER),
    new FakeAccount("telling", { ...NEITHER, receipts: ["read"] }),
  ];
  return {
    receipts,
    system: new FrozenSystem(),
    accounts: { list: () => Promise.resolve(accounts.map(({ open }) => open)) },
  };
};

test("receipts are believed of accounts whose channel has them, and of no others", async () => {
  const { receipts, believed } = storeWith(1);
  await recordStatus(tools(receipts));
  expect(believed).toEqual([["telling"]]);
});

test("receipts are taken in until none is left", async () => {
  const { receipts, believed } = storeWith(3);
  await recordStatus(tools(receipts));
  expect(believed).toHaveLength(3);
});
