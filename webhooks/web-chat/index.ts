/** The chat page as a channel. There is no platform: what a page shows are our own rows. See README.md. */
import type { ChannelKind } from "../../src/services/ports/channel.ts";
import { MAX_CHOICES, MAX_MESSAGES_PER_CALL, pack } from "./pack.ts";
import { parse } from "./parse.ts";
import { Settings } from "./settings.ts";
import { verify } from "./verify.ts";
import { visitorsOf } from "./visitor-token.ts";

export const webChat: ChannelKind<typeof Settings> = {
  type: "web-chat",
  can: {
    maxChoices: MAX_CHOICES,
    maxMessagesPerCall: MAX_MESSAGES_PER_CALL,
    replyTokenLifetimeMs: null,
    repeat: { reply: "safe", push: "safe" },
    // The page sends again until it is told 200.
    redelivers: true,
    hasOwnPage: true,
  },
  settings: Settings,
  secretFields: ["visitorSecret"],
  open(settings, { wakeVisitor }) {
    const visitors = visitorsOf(settings.visitorSecret);
    return {
      visitors,
      verify: (request) => verify(request, visitors),
      parse: (request) => parse(request, visitors),
      pack,
      startLink: (words, { accountId, publicUrl }) =>
        `${publicUrl}/chat/${accountId}?${new URLSearchParams({ code: words }).toString()}`,
      // The delivery's row is what the page shows; a page that is not woken finds it when it looks by itself.
      async send(outgoing, key) {
        await wakeVisitor(outgoing.to).catch(() => undefined);
        return { messageIds: [key] };
      },
      check: () =>
        Promise.resolve({
          name: "web chat",
          findings: [
            {
              ok: true,
              says: "Nothing to ask: the chat page is our own. Open /chat/<account id> to try it.",
            },
          ],
        }),
    };
  },
};
