import { describe, expect, test } from "vitest";
import { openMetrics } from "../../../src/adapters/prom-client/metrics.ts";

const backlog = {
  pendingEvents: 3,
  deadEvents: 1,
  oldestPendingEventAgeMs: 1_500,
  pendingDeliveries: 0,
  oldestPendingDeliveryAgeMs: 0,
  queueDepth: 7,
};

describe("the metrics", () => {
  test("count what happened, by channel and outcome", async () => {
    const { metrics, render } = openMetrics(() => Promise.resolve(backlog));
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
    const { metrics, render } = openMetrics(() => Promise.resolve(backlog));
    metrics.webhookAcknowledged("line", 12);
    metrics.webhookAnswered("line", 55);
    const { body } = await render();
    expect(body).toContain('donghanh_webhook_acknowledged_seconds_sum{channel="line"} 0.012');
    expect(body).toContain('donghanh_webhook_answered_seconds_bucket{le="0.06",channel="line"} 1');
  });

  test("show what waits", async () => {
    const { body } = await openMetrics(() => Promise.resolve(backlog)).render();
    expect(body).toContain("donghanh_events_pending 3");
    expect(body).toContain("donghanh_events_oldest_pending_seconds 1.5");
    expect(body).toContain("donghanh_queue_depth 7");
  });

  test("leave out what waits when the database does not answer: no figure is better than a wrong one", async () => {
    const { metrics, render } = openMetrics(() => Promise.reject(new Error("away")));
    metrics.turnsEnded("dead", 1);
    const { body } = await render();
    expect(body).toContain('donghanh_turns_total{outcome="dead"} 1');
    expect(body).not.toMatch(/^donghanh_queue_depth /m);
  });
});
