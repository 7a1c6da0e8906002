import { describe, expect, test } from "vitest";
import { openMetrics, type MetricsSources } from "../../../src/adapters/prom-client/metrics.ts";
import type { AccountHealth } from "../../../src/services/ports/account-health.ts";
import { TEN } from "../../kit/stores.ts";

const backlog = {
  pendingEvents: 3,
  deadEvents: 1,
  oldestPendingEventAgeMs: 1_500,
  pendingDeliveries: 0,
  oldestPendingDeliveryAgeMs: 0,
  queueDepth: 7,
};

const office: AccountHealth = {
  accountId: "0d3ba4e6-64b9-4f49-a5a3-43f2ab5e8f2c",
  channel: "zalo-oa",
  name: 'Sở "Nội vụ"',
  token: { issuedAt: TEN - 3_600_000, expiresAt: TEN + 7_200_000, failure: null },
  lastEventAt: TEN - 60_000,
  lastSuccessAt: TEN - 30_000,
  quotas: [{ counted: "messages", used: 120, allowance: 500, knownAt: TEN }],
  errors: { "rate-limited": 3 },
};
const sources: MetricsSources = {
  backlog: () => Promise.resolve(backlog),
  accounts: () => Promise.resolve([office]),
  now: () => TEN,
};

describe("the metrics", () => {
  test("count what happened, by channel and outcome", async () => {
    const { metrics, render } = openMetrics(sources);
    metrics.eventsReceived("line", 5);
    metrics.eventsDuplicate("line", 2);
    metrics.requestRefused("", "unknown-account");
    metrics.turnsEnded("handled", 4);
    metrics.deliveryEnded("zalo-bot", "push", "sent");
    const { body, contentType } = await render();
    expect(contentType).toContain("text/plain");
    expect(body).toContain('donghanh_events_received_total{channel="line"} 5');
    expect(body).toContain('donghanh_events_duplicate_total{channel="line"} 2');
    expect(body).toContain('donghanh_webhooks_refused_total{channel="",reason="unknown-account"} 1');
    expect(body).toContain('donghanh_turns_total{outcome="handled"} 4');
    expect(body).toContain('donghanh_deliveries_total{channel="zalo-bot",route="push",outcome="sent"} 1');
  });

  test("measure in seconds", async () => {
    const { metrics, render } = openMetrics(sources);
    metrics.webhookAcknowledged("line", 12);
    metrics.webhookAnswered("line", 55);
    const { body } = await render();
    expect(body).toContain('donghanh_webhook_acknowledged_seconds_sum{channel="line"} 0.012');
    expect(body).toContain('donghanh_webhook_answered_seconds_bucket{le="0.06",channel="line"} 1');
  });

  test("show what waits", async () => {
    const { body } = await openMetrics(sources).render();
    expect(body).toContain("donghanh_events_pending 3");
    expect(body).toContain("donghanh_events_oldest_pending_seconds 1.5");
    expect(body).toContain("donghanh_queue_depth 7");
  });

  test("leave out what waits when the database does not answer: no figure is better than a wrong one", async () => {
    const away = () => Promise.reject(new Error("away"));
    const { metrics, render } = openMetrics({ ...sources, backlog: away, accounts: away });
    metrics.turnsEnded("dead", 1);
    const { body } = await render();
    expect(body).toContain('donghanh_turns_total{outcome="dead"} 1');
    expect(body).not.toMatch(/^donghanh_(queue_depth|account_\w+)[ {]/m);
  });

  test("show how each account does, under the name that the operator gave it", async () => {
    const { body } = await openMetrics(sources).render();
    const who = String.raw`account="Sở \"Nội vụ\"",channel="zalo-oa"`;
    for (const line of [
      `token_age_seconds{${who}} 3600`,
      `token_left_seconds{${who}} 7200`,
      `last_event_seconds{${who}} 60`,
      `last_success_seconds{${who}} 30`,
      `quota_used{${who},counted="messages"} 120`,
      `quota_left{${who},counted="messages"} 380`,
      `errors{${who},code="rate-limited"} 3`,
    ])
      expect(body).toContain(`donghanh_account_${line}\n`);
  });

  test("forget an account that is gone, and leave out what is not known of one", async () => {
    let accounts = [office];
    const { render } = openMetrics({ ...sources, accounts: () => Promise.resolve(accounts) });
    await render();
    const quotas = [{ counted: "messages", used: 7, allowance: null, knownAt: TEN }] as const;
    const bare = {
      ...office,
      name: "Bot",
      token: null,
      lastEventAt: null,
      lastSuccessAt: null,
      quotas,
      errors: {},
    };
    accounts = [bare];
    const lines = (await render()).body.split("\n").filter((line) => line.startsWith("donghanh_account_"));
    expect(lines).toEqual([
      'donghanh_account_quota_used{account="Bot",channel="zalo-oa",counted="messages"} 7',
    ]);
  });

  test("say that a token which cannot be renewed has no time left", async () => {
    const token = { issuedAt: TEN, expiresAt: TEN + 7_200_000, failure: "Agree once more." };
    const { body } = await openMetrics({
      ...sources,
      accounts: () => Promise.resolve([{ ...office, token }]),
    }).render();
    expect(body).toMatch(/^donghanh_account_token_left_seconds\{.*\} 0$/m);
  });
});
