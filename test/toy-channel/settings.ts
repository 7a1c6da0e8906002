/** What a Bưu account needs. */
import { z } from "zod";

export const buuSettings = z.object({
  secret: z.string().min(8).describe("Signs webhooks (Bưu's console, page Webhook)"),
  token: z.string().min(8).describe("Lets us call Bưu (same console, page Keys)"),
  apiUrl: z
    .url({ protocol: /^https?$/ })
    .default("https://api.buu.example")
    .describe("Base URL of the API"),
});

export type BuuSettings = z.infer<typeof buuSettings>;
