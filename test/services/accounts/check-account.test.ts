import { expect, test } from "vitest";
import { SendError } from "../../../src/core/delivery/send-error.ts";
import { sealWith } from "../../../src/adapters/system/secrets.ts";
import { addAccount } from "../../../src/services/accounts/add-account.ts";
import { checkAccount } from "../../../src/services/accounts/check-account.ts";
import type { AccountHealth } from "../../../src/services/ports/account-health.ts";
import type { AccountRow } from "../../../src/services/ports/account-store.ts";
import { channelKinds } from "../../../webhooks/index.ts";
import { noTokens } from "../../kit/no-tokens.ts";

const HOUR_MS = 3_600_000;

test("what the platform's refusal and our own record say alike is said once", async () => {
  const rows: AccountRow[] = [];
  const store = {
    list: () => Promise.resolve(rows),
    insert: (row: AccountRow) => Promise.resolve(void rows.push(row)),
    update: () => Promise.resolve(),
    remove: () => Promise.resolve(true),
  };
  const tools = { kinds: channelKinds, store, secrets: sealWith(new Uint8Array(32)) };
  const given = { type: "zalo-oa", name: "OA Hà Nội", appId: "3608001234567890123", appSecret: "bi-mat" };
  const { id } = await addAccount({ ...tools, system: { uuid: () => "account-1" } }, given);

  const advice = "Somebody must agree once more.";
  const refusal = new SendError({ code: "bad-credentials", advice });
  const health: AccountHealth = {
    accountId: id,
    name: "OA Hà Nội",
    channel: "zalo-oa",
    token: { issuedAt: 0, expiresAt: 25 * HOUR_MS, failure: advice },
    lastEventAt: null,
    lastSuccessAt: null,
    quotas: [],
    errors: {},
  };
  const checking = {
    ...tools,
    toolsOf: () => ({
      http: { request: () => Promise.reject(new Error("no network")) },
      wakeVisitor: () => Promise.resolve(),
      tokens: {
        ...noTokens,
        current: () => Promise.reject(refusal),
        age: () => Promise.resolve(health.token),
      },
    }),
    health: { read: () => Promise.resolve([health]), countQuotas: () => Promise.resolve() },
    system: { now: () => HOUR_MS },
  };
  const { findings } = await checkAccount(checking, "OA Hà Nội", AbortSignal.timeout(5_000));
  expect(findings.filter(({ ok }) => !ok)).toEqual([
    { ok: false, says: `${advice} Until then the access token works, for 24 hours.` },
  ]);
});
