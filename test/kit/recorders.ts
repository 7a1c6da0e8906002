/** A log and metrics that remember what they were told. */
import type { Facts, Log } from "../../src/services/ports/log.ts";
import type { Metrics } from "../../src/services/ports/metrics.ts";

export class RecordedLog implements Log {
  readonly lines: { readonly event: string; readonly facts: Facts; readonly error?: unknown }[] = [];
  info = (event: string, facts: Facts = {}): void => void this.lines.push({ event, facts });
  warn = (event: string, facts: Facts = {}, error?: unknown): void =>
    void this.lines.push({ event, facts, error });
  error = this.warn;

  get events(): string[] {
    return this.lines.map(({ event }) => event);
  }
}

/** Counts under readable names: `deliveryEnded line reply sent`. */
export class RecordedMetrics implements Metrics {
  readonly counts: Record<string, number> = {};
  eventsReceived = (channel: string, count: number): void => this.add(`eventsReceived ${channel}`, count);
  eventsDuplicate = (channel: string, count: number): void => this.add(`eventsDuplicate ${channel}`, count);
  requestRefused = (channel: string, reason: string): void => this.add(`requestRefused ${channel} ${reason}`);
  turnsEnded = (outcome: string, count: number): void => this.add(`turnsEnded ${outcome}`, count);
  deliveryEnded = (channel: string, route: string, outcome: string): void =>
    this.add(`deliveryEnded ${channel} ${route} ${outcome}`);
  fileEnded = (channel: string, outcome: string): void => this.add(`fileEnded ${channel} ${outcome}`);
  webhookAcknowledged = (channel: string): void => this.add(`webhookAcknowledged ${channel}`);
  webhookAnswered = (channel: string): void => this.add(`webhookAnswered ${channel}`);

  private add(name: string, count = 1): void {
    this.counts[name] = (this.counts[name] ?? 0) + count;
  }
}
