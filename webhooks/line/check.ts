/** Asks LINE about the account: who are we, does LINE reach our webhook? What may still be sent, quota.ts asks. */
import type { AccountCheck } from "../../src/services/ports/channel.ts";
import type { HttpClient } from "../../src/services/ports/http-client.ts";
import { ask, type Question } from "./client.ts";
import { BotInfo, WebhookEndpoint, WebhookTest } from "./payload.ts";
import type { LineSettings } from "./settings.ts";

type Finding = AccountCheck["findings"][number];

/** Name and findings. The webhook test makes LINE call us once (LINE allows 60 an hour). @throws SendError */
export async function check(
  signal: AbortSignal,
  settings: LineSettings,
  http: HttpClient,
): Promise<AccountCheck> {
  const get: Ask = (shape, path, question = {}) => ask(shape, { path, ...question }, signal, settings, http);
  const bot = await get(BotInfo, "/v2/bot/info");
  const name = bot ? `${bot.displayName} (${bot.basicId})` : "LINE account";
  return {
    name,
    findings: [
      { ok: bot !== undefined, says: bot ? `The access token works: this is ${name}.` : NO_BOT },
      ...(await webhookFindings(get)),
    ],
  };
}

type Ask = <Shape>(
  shape: Parameters<typeof ask<Shape>>[0],
  path: string,
  question?: Pick<Question, "method" | "json">,
) => Promise<Shape | undefined>;

const NO_BOT = "LINE knows no bot behind this token: use the token of a Messaging API channel.";
const NO_WEBHOOK =
  "LINE has no webhook address: set it in the Developers console, tab Messaging API (`account add` printed its path).";
const WEBHOOK_OFF =
  'LINE does not call our webhook: switch on "Use webhook" in the Developers console, tab Messaging API.';
const REDELIVERY =
  'LINE cannot be asked whether "Webhook redelivery" is on: please switch it on, so that nothing is lost while we are down.';

async function webhookFindings(get: Ask): Promise<Finding[]> {
  const webhook = await get(WebhookEndpoint, "/v2/bot/channel/webhook/endpoint");
  if (!webhook) return [{ ok: false, says: NO_WEBHOOK }];
  if (!webhook.active) return [{ ok: false, says: WEBHOOK_OFF }];
  const test = await get(WebhookTest, "/v2/bot/channel/webhook/test", { method: "POST", json: {} });
  return [
    test?.success
      ? { ok: true, says: `LINE reaches our webhook at ${webhook.endpoint}.` }
      : {
          ok: false,
          says: `LINE calls ${webhook.endpoint} and fails (${test?.reason ?? "no reason given"}, status ${String(test?.statusCode ?? "none")}): check the address, the certificate and the channel secret.`,
        },
    { ok: true, says: REDELIVERY },
  ];
}
