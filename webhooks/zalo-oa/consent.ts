/** Lets an administrator of the official account agree that our app acts for it. */
import { SendError } from "../../src/core/delivery/send-error.ts";
import type { Consent } from "../../src/services/ports/channel.ts";
import type { HttpClient } from "../../src/services/ports/http-client.ts";
import type { TokenKeeper } from "../../src/services/ports/token-keeper.ts";
import { callWith } from "./client.ts";
import { consentLink, exchange } from "./oauth.ts";
import { Account } from "./payload.ts";
import type { ZaloOaSettings } from "./settings.ts";

export function consentOf(settings: ZaloOaSettings, http: HttpClient, tokens: TokenKeeper): Consent {
  const { codeVerifier: fixedVerifier, oaId } = settings;
  return {
    ...(fixedVerifier !== undefined && oaId !== undefined && { platformLinkOf: oaId }),
    link: (asked) => consentLink(settings, asked),
    async complete(code, verifier, signal) {
      const codeVerifier = fixedVerifier ?? verifier;
      const grant = {
        grant_type: "authorization_code",
        code,
        ...(codeVerifier !== undefined && { code_verifier: codeVerifier }),
      } as const;
      const pair = await exchange(http, settings, grant, signal);
      // The callback's own `oa_id` could be anybody's word: Zalo is asked whose tokens these are.
      if (oaId !== undefined) {
        const ask = { method: "GET" } as const;
        const account = await callWith(pair.accessToken, settings, http, "/v2.0/oa/getoa", ask, signal);
        if (Account.safeParse(account).data?.oaid !== oaId) throw new SendError(OTHER_ACCOUNT);
      }
      await tokens.keep(pair);
    },
  };
}

const OTHER_ACCOUNT = {
  code: "not-allowed",
  advice:
    "Somebody agreed for another official account than this one: open the link as an administrator of this one.",
} as const;
