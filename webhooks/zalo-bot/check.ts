/** Who does Zalo say we are, and will messages reach us? Sets, tests and removes the webhook. */
import { SendError } from "../../src/core/delivery/send-error.ts";
import type { AccountCheck, CheckOptions } from "../../src/services/ports/channel.ts";
import type { ZaloBotApi } from "./client.ts";
import type { WebhookTest } from "./payload.ts";
import { BLIND_ADVICE } from "./poll.ts";
import type { ZaloBotSettings } from "./settings.ts";

type Finding = AccountCheck["findings"][number];

/**
 * Asks for the bot and its webhook. One that is set to our address is tested; where none is set, ours is; one that is
 * set elsewhere, or in the way of polling, is only touched when told to repair. @throws SendError, e.g. `bad-credentials`.
 */
export async function check(
  api: ZaloBotApi,
  settings: ZaloBotSettings,
  options: CheckOptions,
  signal: AbortSignal,
): Promise<AccountCheck> {
  const me = await api("getMe", {}, { signal });
  const webhook = await api("getWebhookInfo", {}, { signal });
  const name = me?.account_name ?? me?.display_name ?? me?.id ?? "a bot without a name";
  const reception = settings.mode === "polling" ? byPolling : byWebhook;
  return {
    name,
    findings: [
      {
        ok: true,
        says: `Zalo accepts the token: ${name}${me?.account_type ? `, plan ${me.account_type}` : ""}.`,
      },
      await reception(api, settings, webhook?.url || undefined, options, signal),
    ],
  };
}

async function byPolling(
  api: ZaloBotApi,
  _settings: ZaloBotSettings,
  url: string | undefined,
  { repair }: CheckOptions,
  signal: AbortSignal,
): Promise<Finding> {
  if (!url) return { ok: true, says: "No webhook is set: polling receives the messages." };
  if (!repair) return { ok: false, says: `${BLIND_ADVICE} It is set to ${url}.` };
  await api("deleteWebhook", {}, { signal });
  return { ok: true, says: `The webhook (${url}) was removed: polling receives the messages from now on.` };
}

async function byWebhook(
  api: ZaloBotApi,
  { secretToken }: ZaloBotSettings,
  url: string | undefined,
  { webhookUrl, repair }: CheckOptions,
  signal: AbortSignal,
): Promise<Finding> {
  const isOurs = url !== undefined && (webhookUrl === undefined || url === webhookUrl);
  if (isOurs && !repair) return described(url, await tested(api, signal));
  if (webhookUrl === undefined)
    return { ok: false, says: "No webhook is set, so nothing arrives: set PUBLIC_URL and check again." };
  if (!webhookUrl.startsWith("https://"))
    return {
      ok: false,
      says: "Zalo calls public https addresses only: set PUBLIC_URL to one, or use --mode polling.",
    };
  if (url !== undefined && !repair) {
    return {
      ok: false,
      says: `Zalo calls another address, ${url}: run \`donghanh account check <account> --repair\` to be called here.`,
    };
  }
  const set = await api("setWebhook", { url: webhookUrl, secret_token: secretToken }, { signal });
  return described(webhookUrl, set?.verification ?? (await tested(api, signal)));
}

/** Null where Zalo would not test: it does so only a few times a day, and not everybody has the method. */
async function tested(api: ZaloBotApi, signal: AbortSignal): Promise<WebhookTest | null> {
  try {
    return (await api("testWebhook", {}, { signal })) ?? null;
  } catch (error) {
    if (error instanceof SendError && ["404", "426"].includes(error.facts.platformCode ?? "")) return null;
    throw error;
  }
}

/** What to do about an outcome. The set is open: what is not here is named as Zalo names it. */
const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [
    /^webhook\.http\.403$/,
    'Something before us refuses Zalo (403). Behind Cloudflare switch "Browser Integrity Check" off for /webhooks/*, with a configuration rule; a WAF skip rule was not enough for others.',
  ],
  [
    /^webhook\.http\.404$/,
    "The address leads nowhere (404): is it this account's, and does the bot run there?",
  ],
  [/^webhook\.http\.5xx$/, "Our server, or the proxy before it, has a fault: see /readyz and its log."],
  [/^webhook\.err\.tls$/, "The certificate is not good: renew it, with its whole chain."],
  [/^webhook\.err\.dns$/, "The name of the host is not known to the world: check the DNS and PUBLIC_URL."],
  [
    /^webhook\.err\.(timeout|conn|unreachable|proxy)$/,
    "Zalo gets no answer: does the bot run, and is it open to the world (firewall, proxy)?",
  ],
  [
    /^webhook\.err\.blocked$/,
    "Zalo does not call such addresses (localhost, private networks): use a public one.",
  ],
];

function described(url: string, test: WebhookTest | null): Finding {
  if (test === null) return { ok: true, says: `Zalo calls ${url}. It does not test it any more today.` };
  const outcome = test.outcome ?? "no outcome";
  if (test.ok === true || outcome === "webhook.ok")
    return { ok: true, says: `Zalo calls ${url}, and reached it just now.` };
  const remedy =
    test.status_code === 401
      ? "We refused it (401): the secret token is another one. Run `donghanh account check <account> --repair` to set it anew."
      : (REMEDIES.find(([pattern]) => pattern.test(outcome))?.[1] ?? "See what stands before the bot.");
  const status = test.status_code === undefined ? "" : `, status ${String(test.status_code)}`;
  return { ok: false, says: `Zalo calls ${url} and fails (${outcome.slice(0, 60)}${status}). ${remedy}` };
}
