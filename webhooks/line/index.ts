/** LINE Official Accounts as a channel. Facts, limits and how to get keys: README.md. */
import type { Capabilities } from "../../src/core/message/capabilities.ts";
import type { ChannelKind } from "../../src/services/ports/channel.ts";
import { linkAddress } from "./account-link.ts";
import { check } from "./check.ts";
import { send, sendToMany, showWaiting } from "./client.ts";
import { MAX_MESSAGES_PER_CALL, pack } from "./pack.ts";
import { parse } from "./parse.ts";
import { MAX_CHOICES } from "./quick-reply.ts";
import { readProfile } from "./profile.ts";
import { readQuota } from "./quota.ts";
import { richMenus } from "./rich-menu.ts";
import { lineSettings } from "./settings.ts";
import { authorised, issuing, tokenOf } from "./token.ts";
import { verify } from "./verify.ts";

const can: Capabilities = {
  maxChoices: MAX_CHOICES,
  picksDates: true,
  maxMessagesPerCall: MAX_MESSAGES_PER_CALL,
  multicastSize: 500,
  // LINE promises one minute; what is left is for the way there.
  replyTokenLifetimeMs: 55_000,
  readsProfiles: true,
  // Not stated for the plan; LINE's other counts are by the days of Japan.
  planZone: "Asia/Tokyo",
  repeat: { reply: "once", push: "safe" },
  // Redelivery is off by default, and how often and when is not disclosed.
  redelivers: false,
};

export const line: ChannelKind<typeof lineSettings> = {
  type: "line",
  can,
  settings: lineSettings,
  secretFields: ["channelSecret", "previousChannelSecret", "accessToken"],
  open(settings, { http: plain, tokens }) {
    const http = authorised(plain, settings, tokens);
    const issue = issuing(plain, settings);
    return {
      verify: (request) => verify(request, settings),
      parse,
      pack,
      send: (outgoing, key, signal) => send(outgoing, key, signal, settings, http),
      sendToMany: (outgoing, key, signal) => sendToMany(outgoing, key, signal, settings, http),
      showWaiting: (to, signal) => showWaiting(to, signal, settings, http),
      // https://developers.line.biz/en/reference/messaging-api/#get-content
      fileRequest: async (messageId, signal) => ({
        url: `${settings.dataApiUrl}/v2/bot/message/${encodeURIComponent(messageId)}/content`,
        headers: { Authorization: `Bearer ${await tokenOf(plain, settings, tokens, signal)}` },
        from: "platform",
      }),
      // https://developers.line.biz/en/docs/messaging-api/using-line-url-scheme/ : the words stand right after "?".
      startLink: (words) =>
        settings.basicId === undefined
          ? undefined
          : `https://line.me/R/oaMessage/${encodeURIComponent(settings.basicId)}/?${encodeURIComponent(words)}`,
      linkAddress: (userId, nonce, signal) => linkAddress(userId, nonce, signal, settings, http),
      profile: (userId, signal) => readProfile(userId, signal, settings, http),
      quota: (signal) => readQuota(signal, settings, http),
      menus: richMenus(settings, http),
      check: (signal) => check(signal, settings, http),
      ...(issue && { renew: (signal: AbortSignal) => tokens.renewIfDue(issue, signal) }),
    };
  },
};
