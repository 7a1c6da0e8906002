/** Zalo's official accounts as a channel. Not the bots of webhooks/zalo-bot. See README.md. */
import { SendError } from "../../src/core/delivery/send-error.ts";
import type { ChannelKind } from "../../src/services/ports/channel.ts";
import type { Exchange } from "../../src/services/ports/token-keeper.ts";
import { check } from "./check.ts";
import { connect } from "./client.ts";
import { consentOf } from "./consent.ts";
import { exchange, FIRST_CONSENT_ADVICE } from "./oauth.ts";
import { uploads } from "./files.ts";
import { parse } from "./parse.ts";
import { MAX_BUTTONS, pack } from "./render.ts";
import { send } from "./send.ts";
import { zaloOaSettings } from "./settings.ts";
import { templates } from "./templates.ts";
import { verify } from "./verify.ts";

const HOUR_MS = 3_600_000;

export const zaloOa: ChannelKind<typeof zaloOaSettings> = {
  type: "zalo-oa",
  can: {
    maxChoices: MAX_BUTTONS,
    maxMessagesPerCall: 1,
    replyTokenLifetimeMs: null,
    repeat: { reply: "never", push: "never" },
    // It does, five times within about an hour; then it cancels the webhook, and a person must set it again.
    redelivers: false,
    receipts: ["delivered", "read"],
    templates: true,
    // Free for 48 hours after the person's last word or tap, charged up to 7 days, then refused with -230.
    replyWindow: { freeMs: 48 * HOUR_MS, openMs: 7 * 24 * HOUR_MS },
  },
  settings: zaloOaSettings,
  secretFields: ["appSecret", "oaSecretKey", "refreshToken", "codeVerifier"],
  open(settings, { http, tokens, downloads }) {
    const renewal: Exchange = async (kept, signal) => {
      const refreshToken = kept ?? settings.refreshToken;
      if (refreshToken === undefined)
        throw new SendError({ code: "bad-credentials", advice: FIRST_CONSENT_ADVICE });
      const grant = { grant_type: "refresh_token", refresh_token: refreshToken } as const;
      return exchange(http, settings, grant, signal);
    };
    const api = connect(settings, http, tokens, renewal);
    const senders = { api, uploads: uploads(api, downloads), sendTemplate: templates(api, settings) };
    return {
      ...(settings.detailsImage !== undefined && { can: { requestsDetails: true } }),
      verify: (request) => verify(request, settings),
      parse: (request) => parse(request, settings.oaId),
      pack: (contents) => pack(contents, settings),
      send: (outgoing, key, signal) => send(senders, settings, outgoing, key, signal),
      check: (signal) => check(api, settings, tokens, signal),
      renew: (signal) => tokens.renewIfDue(renewal, signal),
      consent: consentOf(settings, http, tokens),
    };
  },
};
