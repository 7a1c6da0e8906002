/** The metrics on prom-client, in Prometheus's text format. Durations are in seconds, as Prometheus wants them. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import { accountGauges } from "./account-gauges.ts";
import type { AccountHealth } from "../../services/ports/account-health.ts";
import type { Backlog, Metrics } from "../../services/ports/metrics.ts";

export interface MetricsPage {
  readonly metrics: Metrics;
  /** The page for Prometheus. Figures that cannot be read are left out; never rejects for that. */
  render(): Promise<{ readonly contentType: string; readonly body: string }>;
}

const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.02, 0.03, 0.06, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60];

/** What is asked once per look at the page. What rejects is left out of it. */
export interface MetricsSources {
  readonly backlog: () => Promise<Backlog>;
  readonly accounts: () => Promise<readonly AccountHealth[]>;
  readonly now: () => number;
}

export function openMetrics(sources: MetricsSources): MetricsPage {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: "donghanh_" });

  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Counter({ name: `donghanh_${name}`, help, labelNames, registers });
  const received = counter("events_received_total", "New inbound events, stored.", ["channel"]);
  const duplicate = counter("events_duplicate_total", "Inbound events told a second time.", ["channel"]);
  const refused = counter("webhooks_refused_total", "Webhook calls refused.", ["channel", "reason"]);
  const turns = counter("turns_total", "Turns by how they ended.", ["outcome"]);
  const deliveries = counter("deliveries_total", "Attempts of deliveries by how they ended.", [
    "channel",
    "route",
    "outcome",
  ]);

  const files = counter("files_total", "Received files by what became of them.", ["channel", "outcome"]);

  const histogram = (name: string, help: string) =>
    new Histogram({ name: `donghanh_${name}`, help, labelNames: ["channel"], buckets: BUCKETS, registers });
  const acknowledged = histogram("webhook_acknowledged_seconds", "From a webhook's arrival to our 200.");
  const answered = histogram(
    "webhook_answered_seconds",
    "From a webhook's arrival to the platform call that answers.",
  );

  const gauge = (name: string, help: string) => new Gauge({ name: `donghanh_${name}`, help, registers });
  const backlog: { gauge: Gauge; read: (backlog: Backlog) => number }[] = [
    { gauge: gauge("events_pending", "Inbound events not yet handled."), read: (is) => is.pendingEvents },
    { gauge: gauge("events_dead", "Inbound events given up."), read: (is) => is.deadEvents },
    {
      gauge: gauge("events_oldest_pending_seconds", "Age of the oldest event not yet handled."),
      read: (is) => is.oldestPendingEventAgeMs / 1000,
    },
    {
      gauge: gauge("deliveries_pending", "Deliveries due and not yet sent."),
      read: (is) => is.pendingDeliveries,
    },
    {
      gauge: gauge("deliveries_oldest_pending_seconds", "Age of the oldest delivery due and not yet sent."),
      read: (is) => is.oldestPendingDeliveryAgeMs / 1000,
    },
    { gauge: gauge("queue_depth", "Jobs waiting, delayed or running."), read: (is) => is.queueDepth },
  ];

  const showAccounts = accountGauges(registry);

  return {
    metrics: {
      eventsReceived: (channel, count) => received.inc({ channel }, count),
      eventsDuplicate: (channel, count) => duplicate.inc({ channel }, count),
      requestRefused: (channel, reason) => refused.inc({ channel, reason }),
      turnsEnded: (outcome, count) => turns.inc({ outcome }, count),
      deliveryEnded: (channel, route, outcome) => deliveries.inc({ channel, route, outcome }),
      fileEnded: (channel, outcome) => files.inc({ channel, outcome }),
      webhookAcknowledged: (channel, durationMs) => acknowledged.observe({ channel }, durationMs / 1000),
      webhookAnswered: (channel, durationMs) => answered.observe({ channel }, durationMs / 1000),
    },
    async render() {
      const [now, accounts] = await Promise.all([
        sources.backlog().catch(() => null),
        sources.accounts().catch(() => []),
      ]);
      for (const { gauge, read } of backlog) {
        gauge.reset();
        if (now) gauge.set(read(now));
        else gauge.remove();
      }
      showAccounts(accounts, sources.now());
      return { contentType: registry.contentType, body: await registry.metrics() };
    },
  };
}
