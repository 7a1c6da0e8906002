/** What a LINE account needs. See README.md for where to find the keys. */
import { z } from "zod";

// LINE's keys are visible ASCII; anything else was copied wrongly and could not stand in a header.
const key = z
  .string()
  .trim()
  .regex(/^[\x21-\x7e]+$/, "must be one word of plain letters, digits and signs, copied whole");
const baseUrl = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ""));

const needsToken = "set the channel ID (recommended), or a long-lived access token";

export const lineSettings = z
  .object({
    channelId: z
      .string()
      .trim()
      .regex(/^\d{5,20}$/, "must be a number, copied whole")
      .optional()
      .describe(
        "Channel ID (tab Basic settings): we issue access tokens ourselves, each good for 15 minutes",
      ),
    channelSecret: key.describe("Channel secret (LINE Developers console, tab Basic settings)"),
    previousChannelSecret: key
      .optional()
      .describe("The secret before the last change; accepted as well, remove it when the change is done"),
    accessToken: key
      .optional()
      .describe("Long-lived channel access token (tab Messaging API); used where no channel ID is set"),
    basicId: z
      .string()
      .trim()
      .regex(/^@[\w.-]{1,40}$/, "must begin with @, copied whole")
      .optional()
      .describe(
        "Basic or premium ID such as @123abcde (tab Messaging API): for links and QR codes to the chat",
      ),
    apiUrl: baseUrl.default("https://api.line.me").describe("Base URL of the Messaging API"),
    dataApiUrl: baseUrl
      .default("https://api-data.line.me")
      .describe("Base URL for the content of received pictures and files"),
    loginUrl: baseUrl
      .default("https://access.line.me")
      .describe("Base URL of the page where LINE confirms who somebody is"),
  })
  .refine(({ channelId, accessToken }) => (channelId ?? accessToken) !== undefined, {
    path: ["channelId"],
    error: needsToken,
  });

export type LineSettings = z.infer<typeof lineSettings>;
