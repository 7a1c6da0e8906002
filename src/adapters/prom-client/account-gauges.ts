/** How each account does, as gauges. The label `account` is the name that the operator gave it. */
import { Gauge, type Registry } from "prom-client";
import type { AccountHealth } from "../../services/ports/account-health.ts";

/** Makes the gauges; what it gives shows these accounts and no others. Figures that are not known are left out. */
export function accountGauges(registry: Registry): (accounts: readonly AccountHealth[], now: number) => void {
  const gauge = <Label extends string = never>(name: string, help: string, ...more: Label[]) =>
    new Gauge({
      name: `donghanh_account_${name}`,
      help,
      labelNames: ["account", "channel", ...more],
      registers: [registry],
    });
  const tokenAge = gauge("token_age_seconds", "Since the access token was issued.");
  const tokenLeft = gauge("token_left_seconds", "Until the access token ends; 0: it cannot be renewed.");
  const lastEvent = gauge("last_event_seconds", "Since somebody last wrote.");
  const lastSuccess = gauge("last_success_seconds", "Since the platform last took a message, within a day.");
  const quotaUsed = gauge("quota_used", "Used of the plan.", "counted");
  const quotaLeft = gauge("quota_left", "Left of the plan.", "counted");
  const errors = gauge("errors", "Failed tries of the last 24 hours.", "code");
  const all = [tokenAge, tokenLeft, lastEvent, lastSuccess, quotaUsed, quotaLeft, errors];

  return (accounts, now) => {
    for (const one of all) one.reset();
    for (const { name: account, channel, token, lastEventAt, lastSuccessAt, quotas, ...health } of accounts) {
      const who = { account, channel };
      if (token) {
        tokenAge.set(who, (now - token.issuedAt) / 1_000);
        tokenLeft.set(who, token.failure === null ? Math.max(0, token.expiresAt - now) / 1_000 : 0);
      }
      if (lastEventAt !== null) lastEvent.set(who, (now - lastEventAt) / 1_000);
      if (lastSuccessAt !== null) lastSuccess.set(who, (now - lastSuccessAt) / 1_000);
      for (const { counted, used, allowance } of quotas) {
        quotaUsed.set({ ...who, counted }, used);
        if (allowance !== null) quotaLeft.set({ ...who, counted }, Math.max(0, allowance - used));
      }
      for (const [code, count] of Object.entries(health.errors)) errors.set({ ...who, code }, count);
    }
  };
}
