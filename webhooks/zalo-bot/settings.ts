/** What a Zalo Bot account needs. */
import { z } from "zod";

export const Settings = z.object({
  token: z
    .string()
    .regex(/^[^\s/?#%]+$/, "a bot token looks like 123456789:abc-xyz")
    .describe("the bot token that Zalo Bot Creator sent as a Zalo message, like 123456789:abc-xyz"),
  secretToken: z
    .string()
    .min(8)
    .max(256)
    .regex(/^[!-~]+$/, "letters, digits and signs of ASCII only, no spaces")
    .describe("a secret of 8 to 256 characters that you choose; the same goes into setWebhook"),
  apiUrl: z
    .url({ protocol: /^https?$/ })
    .default("https://bot-api.zaloplatforms.com")
    .describe("the address of Zalo's Bot API; older bots may need https://bot-api.zapps.me"),
  mode: z
    .enum(["webhook", "polling"])
    .default("webhook")
    .describe("webhook: Zalo calls us; polling: we ask Zalo, no public address needed"),
});

export type Settings = z.infer<typeof Settings>;
