/** Bưu as a channel. */
import type { ChannelKind } from "../../src/services/ports/channel.ts";
import { nameOf, send } from "./client.ts";
import { parse } from "./parse.ts";
import { pack } from "./render.ts";
import { buuSettings } from "./settings.ts";
import { verify } from "./verify.ts";

export const buu: ChannelKind<typeof buuSettings> = {
  type: "buu",
  can: {
    maxChoices: 0, // no buttons: choices become a numbered list
    maxMessagesPerCall: 1,
    replyTokenLifetimeMs: null,
    repeat: { reply: "safe", push: "safe" }, // it takes an idempotency key
    redelivers: true, // it tells an event again until it is told 200
  },
  settings: buuSettings,
  secretFields: ["secret", "token"],
  open: (settings, { http }) => ({
    verify: (request) => verify(request, settings),
    parse,
    pack,
    send: (outgoing, key, signal) => send(outgoing, key, signal, settings, http),
    async check(signal) {
      const name = await nameOf(settings, http, signal);
      return { name, findings: [{ ok: true, says: `The token works: this is ${name}.` }] };
    },
  }),
};
