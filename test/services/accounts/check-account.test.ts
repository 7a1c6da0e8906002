import { expect, test } from "vitest";
import { SendError } from "../../../src/core/delivery/send-error.ts";
import { sealWith } from "../../../src/adapters/system/secrets.ts";
import { addAccount } from "../../../src/services/accounts/add-account.ts";
import { checkAccount } from "../../../src/services/accounts/check-account.ts";
import type { AccountHealth, Quota } from "../../../src/services/ports/account-health.ts";
import type { AccountRow } from "../../../src/services/ports/account-store.ts";
import { channelKinds } from "../../../webhooks/index.ts";
import { noTokens } from "../../kit/no-tokens.ts";

const HOUR_MS = 3_600_000;

function storeOf(rows: AccountRow[]) {
  return {
    list: () => Promise.resolve(rows),
    insert: (row: AccountRow) => Promise.resolve(void rows.push(row)),
    update: () => Promise.resolve(),
    remove: () => Promise.resolve(true),
  };
}

/** Remembers what was asked of the platform. */
function healthOf(health: AccountHealth) {
  let quotas = health.quotas;
  return {
    read: () => Promise.resolve([{ ...health, quotas }]),
    countQuotas: () => Promise.resolve(),
    keepQuota: (_id: string, quota: Quota) => Promise.resolve(void (quotas = [quota])),
    setSpent: () => Promise.resolve(),
  };
}

test("what LINE says of its plan is asked for now, and said once", async () => {
  const store = storeOf([]);
  const tools = { kinds: channelKinds, store, secrets: sealWith(new Uint8Array(32)) };
  const given = { type: "line", name: "Lớp", channelSecret: "s", accessToken: "t" };
  const { id } = await addAccount({ ...tools, system: { uuid: () => "account-1" } }, given);
  const answers: Record<string, object> = {
    "/v2/bot/info": { displayName: "Đồng Hành", basicId: "@donghanh" },
    "/v2/bot/message/quota": { type: "limited", value: 200 },
    "/v2/bot/message/quota/consumption": { totalUsage: 190 },
  };
  const request = ({ url }: { url: string }) => {
    const answer = answers[new URL(url).pathname];
    const body = new TextEncoder().encode(JSON.stringify(answer ?? { message: "Not found" }));
    return Promise.resolve({ status: answer ? 200 : 404, headers: {}, body });
  };
  const old: Quota = { counted: "messages", used: 5, allowance: 200, knownAt: 0 };
  const seen = { lastEventAt: null, lastSuccessAt: null, errors: {} };
  const health = healthOf({
    accountId: id,
    name: "Lớp",
    channel: "line",
    token: null,
    ...seen,
    quotas: [old],
  });
  const toolsOf = () => ({ http: { request }, wakeVisitor: () => Promise.resolve(), tokens: noTokens });
  const system = { now: () => HOUR_MS };
  const { findings } = await checkAccount(
    { ...tools, toolsOf, health, system },
    "Lớp",
    AbortSignal.timeout(5_000),
  );
  expect(findings.map(({ says }) => says).filter((says) => /quota|plan|of 200/i.test(says))).toEqual([
    "190 of 200 messages used, 10 left (known just now). Think of a larger plan.",
  ]);
});

test("what the platform's refusal and our own record say alike is said once", async () => {
  const store = storeOf([]);
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
    health: healthOf(health),
    system: { now: () => HOUR_MS },
  };
  const { findings } = await checkAccount(checking, "OA Hà Nội", AbortSignal.timeout(5_000));
  expect(findings.filter(({ ok }) => !ok)).toEqual([
    { ok: false, says: `${advice} Until then the access token works, for 24 hours.` },
  ]);
});
