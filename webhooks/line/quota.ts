/** How much of the month's plan is used. Replies are not counted; each recipient of a push is. */
import type { Plan } from "../../src/core/delivery/quota.ts";
import type { HttpClient } from "../../src/services/ports/http-client.ts";
import { ask } from "./client.ts";
import { Consumption, Quota } from "./payload.ts";
import type { LineSettings } from "./settings.ts";

/**
 * LINE calls its count approximate; what the Official Account Manager sends is in it.
 * https://developers.line.biz/en/reference/messaging-api/#get-quota @throws SendError
 */
export async function readQuota(
  signal: AbortSignal,
  settings: LineSettings,
  http: HttpClient,
): Promise<Plan> {
  const quota = await ask(Quota, { path: "/v2/bot/message/quota" }, signal, settings, http);
  const path = "/v2/bot/message/quota/consumption";
  const consumption = await ask(Consumption, { path }, signal, settings, http);
  return { used: consumption?.totalUsage ?? 0, allowance: quota?.value ?? null };
}
