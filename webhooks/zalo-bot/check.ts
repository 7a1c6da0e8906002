/** Who does Zalo say we are, and will messages reach us? */
import type { AccountCheck } from "../../src/services/ports/channel.ts";
import type { ZaloBotApi } from "./client.ts";
import { Me, WebhookInfo } from "./payload.ts";
import type { ZaloBotSettings } from "./settings.ts";

/** Asks for the bot and its webhook; changes nothing. @throws SendError, e.g. `bad-credentials`. */
export async function check(
  api: ZaloBotApi,
  settings: ZaloBotSettings,
  signal: AbortSignal,
): Promise<AccountCheck> {
  const me = Me.safeParse(await api("getMe", {}, { signal })).data;
  const webhook = WebhookInfo.safeParse(await api("getWebhookInfo", {}, { signal })).data;
  const name = me?.account_name ?? me?.display_name ?? me?.id ?? "a bot without a name";
  return {
    name,
    findings: [
      {
        ok: true,
        says: `Zalo accepts the token: ${name}${me?.account_type ? `, plan ${me.account_type}` : ""}.`,
      },
      reception(settings.mode, webhook?.url || undefined),
      {
        ok: true,
        says:
          "The Basic plan allows 50 users per bot and 3,000 messages a month (published 2026-09); " +
          "Zalo has no way to ask what is left.",
      },
    ],
  };
}

function reception(mode: ZaloBotSettings["mode"], url: string | undefined): AccountCheck["findings"][number] {
  if (mode === "polling") {
    return url
      ? {
          ok: false,
          says: `A webhook is set (${url}), so polling receives nothing: call deleteWebhook, or use mode webhook.`,
        }
      : { ok: true, says: "No webhook is set: polling receives the messages." };
  }
  return url
    ? {
        ok: true,
        says: `Zalo calls ${url}. It must end in this account's webhook path; behind Cloudflare, Browser Integrity Check must be off for it.`,
      }
    : {
        ok: false,
        says: "No webhook is set, so nothing arrives: call setWebhook with this account's address and secret token, or use mode polling.",
      };
}
