/** Who does Zalo say we are? */
import { SendError } from "../../src/core/delivery/send-error.ts";
import type { AccountCheck } from "../../src/services/ports/channel.ts";
import type { TokenKeeper } from "../../src/services/ports/token-keeper.ts";
import type { OaApi } from "./client.ts";
import { Account } from "./payload.ts";
import type { ZaloOaSettings } from "./settings.ts";

type Finding = AccountCheck["findings"][number];

/** Asks for the account; renews the tokens where it is time, and changes nothing else. @throws SendError */
export async function check(
  api: OaApi,
  settings: ZaloOaSettings,
  tokens: TokenKeeper,
  signal: AbortSignal,
): Promise<AccountCheck> {
  const account = Account.safeParse(await askForAccount(api, tokens, signal)).data;
  const name = account?.name ?? "an official account without a name";
  return {
    name,
    findings: [
      identityFinding(name, account?.oaid, settings),
      ...(account?.is_verified === false
        ? [
            {
              ok: false,
              says: "The account is not verified: Zalo allows most of its API to verified ones only.",
            },
          ]
        : []),
      {
        ok: true,
        says:
          "Zalo cannot be asked about the webhook: in the app's page Webhook enter this account's address, " +
          "and switch on at least user_send_*, follow and unfollow.",
      },
    ],
  };
}

/** Where the keys cannot be renewed any more, that is what a person must read. */
async function askForAccount(api: OaApi, tokens: TokenKeeper, signal: AbortSignal): Promise<unknown> {
  try {
    return await api("/v2.0/oa/getoa", { method: "GET" }, signal);
  } catch (error) {
    const failure = (await tokens.age())?.failure;
    if (!failure || !(error instanceof SendError)) throw error;
    throw new SendError({ ...error.facts, advice: failure });
  }
}

function identityFinding(name: string, oaId: string | undefined, settings: ZaloOaSettings): Finding {
  const is = `${name}${oaId ? ` (${oaId})` : ""}`;
  return settings.oaId !== undefined && oaId !== undefined && oaId !== settings.oaId
    ? {
        ok: false,
        says: `The access belongs to ${is}, not to the account ${settings.oaId}: let its administrator agree.`,
      }
    : { ok: true, says: `Zalo accepts the access token: this is ${is}.` };
}
