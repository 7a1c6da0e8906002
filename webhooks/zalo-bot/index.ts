/** Zalo Bot as a channel: bots that anybody can make in the Zalo app. Not the Official Account. See README.md. */
import type { ChannelKind } from "../../src/services/ports/channel.ts";
import { check } from "./check.ts";
import { connect, send } from "./client.ts";
import { parse } from "./parse.ts";
import { poll } from "./poll.ts";
import { pack } from "./render.ts";
import { zaloBotSettings } from "./settings.ts";
import { verify } from "./verify.ts";

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
      verify: (request) => verify(request, settings),
      parse,
      pack,
      send: (outgoing, _key, signal) => send(api, outgoing, signal),
      check: (signal) => check(api, settings, signal),
      ...(settings.mode === "polling" && { poll: (signal: AbortSignal) => poll(api, signal) }),
    };
  },
};
