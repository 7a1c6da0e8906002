import { expect, test } from "vitest";
import { countQuotas } from "../../../src/services/accounts/count-quotas.ts";
import type { PlanToCount } from "../../../src/services/ports/account-health.ts";
import { FakeAccount, NEITHER } from "../../kit/fake-account.ts";
import { FrozenSystem } from "../../kit/frozen-system.ts";

const PLAN = { messagesPerMonth: 3_000, persons: 50, timezone: "Asia/Ho_Chi_Minh" };

async function counted(...accounts: FakeAccount[]): Promise<readonly PlanToCount[]> {
  const asked: PlanToCount[] = [];
  const health = {
    countQuotas: (plans: readonly PlanToCount[]) => Promise.resolve(void asked.push(...plans)),
  };
  await countQuotas(
    { health, system: new FrozenSystem() },
    accounts.map(({ open }) => open),
  );
  return asked;
}

test("plans are counted from the first of the month where their people are", async () => {
  const bot = new FakeAccount("bot", { ...NEITHER, countedPlan: PLAN });
  expect(await counted(bot, new FakeAccount("line"))).toEqual([
    { accountId: "bot", since: Date.parse("2026-11-01T00:00:00+07:00"), ...PLAN },
  ]);
});

test("without a plan nothing is counted", async () => {
  expect(await counted(new FakeAccount("line"))).toEqual([]);
});
