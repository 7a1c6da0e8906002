/** What a Zalo Bot account needs. See README.md for where to find the keys. */
import { z } from "zod";

const baseUrl = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ""));

export const zaloBotSettings = z.object({
  token: z
    .string()
    .trim()
    .regex(/^[\w:-]+$/, "must look like 123456789:abc-xyz, copied whole")
    .describe("Bot token, sent by Zalo Bot Creator as a Zalo message"),
  secretToken: z
    .string()
    .min(8)
    .max(256)
    .regex(/^[!-~]+$/, "must be plain letters, digits and signs without spaces")
    .describe("Secret of 8 to 256 characters that you choose; the same goes into setWebhook"),
  apiUrl: baseUrl.default("https://bot-api.zaloplatforms.com").describe("Base URL of the Bot API"),
  mode: z
    .enum(["webhook", "polling"])
    .default("webhook")
    .describe("webhook: Zalo calls us; polling: we ask Zalo, and need no public address"),
  plan: z
    .enum(["basic", "unlimited"])
    .default("basic")
    .describe("basic: 50 users and 3,000 messages a month; we count, for Zalo cannot be asked"),
});

export type ZaloBotSettings = z.infer<typeof zaloBotSettings>;
