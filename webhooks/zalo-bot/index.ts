/** Zalo Bot as a channel: bots that anybody can make in the Zalo app. Not the Official Account. See README.md. */
import type { CountedPlan } from "../../src/core/message/capabilities.ts";
import type { ChannelKind } from "../../src/services/ports/channel.ts";
import { check } from "./check.ts";
import { connect, send } from "./client.ts";
import { parse } from "./parse.ts";
import { poller } from "./poll.ts";
import { pack } from "./render.ts";
import { zaloBotSettings } from "./settings.ts";
import { verify } from "./verify.ts";

/** Published 2026-09. When a month begins is not: that of Vietnam is taken. */
const BASIC: CountedPlan = { messagesPerMonth: 3_000, persons: 50, timezone: "Asia/Ho_Chi_Minh" };

export const zaloBot: ChannelKind<typeof zaloBotSettings> = {
  type: "zalo-bot",
  can: {
    maxChoices: 0,
    maxMessagesPerCall: 1,
    replyTokenLifetimeMs: null,
    repeat: { reply: "never", push: "never" },
    // No redelivery is documented, and a polled update is gone once it was handed over.
    redelivers: false,
  },
  settings: zaloBotSettings,
  secretFields: ["token", "secretToken"],
  open(settings, { http }) {
    const api = connect(settings, http);
    return {
      ...(settings.plan === "basic" && { can: { countedPlan: BASIC } }),
      verify: (request) => verify(request, settings),
      parse,
      pack,
      send: (outgoing, _key, signal) => send(api, outgoing, signal),
      showWaiting: async (to, signal) => {
        await api("sendChatAction", { chat_id: to, action: "typing" }, { signal });
      },
      check: (signal, options = {}) => check(api, settings, options, signal),
      ...(settings.mode === "polling" && { poll: poller(api) }),
    };
  },
};
