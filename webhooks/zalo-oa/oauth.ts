/** Zalo's OAuth v4 for official accounts: the consent link, and pairs of tokens. */
import { createHash } from "node:crypto";
import { SendError, type SendErrorFacts } from "../../src/core/delivery/send-error.ts";
import type { HttpClient } from "../../src/services/ports/http-client.ts";
import type { TokenPair } from "../../src/services/ports/token-keeper.ts";
import { call } from "../kit/call.ts";
import { foreignAnswer } from "../kit/foreign-answer.ts";
import { IssuedTokens, OauthRefusal } from "./payload.ts";
import type { ZaloOaSettings } from "./settings.ts";

const TIMEOUT_MS = 10_000;

/** What a person must do before Zalo gives the first tokens. */
export const FIRST_CONSENT_ADVICE =
  "Nobody has agreed yet that we act for the official account: " +
  "run `donghanh account consent <account>` and open the link that it prints as its administrator.";

/** What a person must do when Zalo gives no tokens any more. */
export const CONSENT_ADVICE =
  "Zalo renews the access no more: somebody who administers the official account must agree once more. " +
  "Run `donghanh account consent <account>` and open the link that it prints.";

/** What an exchange is made of, besides the app's id. */
type Grant =
  | { readonly grant_type: "refresh_token"; readonly refresh_token: string }
  | { readonly grant_type: "authorization_code"; readonly code: string; readonly code_verifier?: string };

/**
 * One exchange: a refresh token (which is dead afterwards) or a code for a new pair.
 * @throws SendError: `bad-credentials` where Zalo refuses the token or code, `not-allowed` where it refuses the app
 */
export async function exchange(
  http: HttpClient,
  settings: ZaloOaSettings,
  grant: Grant,
  signal: AbortSignal,
): Promise<TokenPair> {
  const { status, json } = await call(http, {
    method: "POST",
    url: `${settings.oauthUrl}/v4/oa/access_token`,
    headers: { secret_key: settings.appSecret },
    form: { app_id: settings.appId, ...grant },
    timeoutMs: TIMEOUT_MS,
    signal,
  });
  // Tokens count only where both are there: an error's body must never be kept as a token.
  const issued = IssuedTokens.safeParse(json).data;
  if (issued) {
    return {
      accessToken: issued.access_token,
      refreshToken: issued.refresh_token,
      lifetimeMs: issued.expires_in * 1_000,
    };
  }
  throw new SendError({ ...refusal(status, OauthRefusal.safeParse(json).data), httpStatus: status });
}

/** The page where an administrator of the account agrees. No scope, response_type or challenge method: Zalo knows none. */
export function consentLink(
  settings: ZaloOaSettings,
  { redirectUrl, state, verifier }: { redirectUrl: string; state: string; verifier: string },
): string {
  const query = new URLSearchParams({
    app_id: settings.appId,
    redirect_uri: redirectUrl,
    code_challenge: createHash("sha256")
      .update(settings.codeVerifier ?? verifier)
      .digest("base64url"),
    state,
  });
  return `${settings.oauthUrl}/v4/oa/permission?${query.toString()}`;
}

/** Codes seen in public code, not on Zalo's pages; any other refusal with a name is final too, so that nothing loops. */
function refusal(
  status: number,
  refused: { error?: number | undefined; error_name?: string | undefined } = {},
): SendErrorFacts {
  const { error, error_name: name } = refused;
  if ((error === undefined || error === 0) && name === undefined) {
    const { code, advice } = foreignAnswer(status);
    // A proxy's word is no reason to give the account up.
    return { code: code === "bad-credentials" ? "not-allowed" : code, advice };
  }
  const platformCode = String(error ?? name?.slice(0, 60));
  if (status >= 500) return { ...foreignAnswer(status), platformCode };
  if (error === -14_002) {
    const advice = "Zalo says that the app is not active: activate it at developers.zalo.me.";
    return { code: "not-allowed", advice, platformCode };
  }
  if (error === -14_003) {
    const advice =
      "Zalo refuses the callback address: enter it in the app's Official Account settings, as printed.";
    return { code: "not-allowed", advice, platformCode };
  }
  return { code: "bad-credentials", advice: CONSENT_ADVICE, platformCode };
}
