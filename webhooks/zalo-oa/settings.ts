/** What a Zalo Official Account needs. See README.md for where to find the keys. */
import { z } from "zod";

const id = z
  .string()
  .trim()
  .regex(/^\d{5,30}$/, "must be a number, copied whole");
const key = z
  .string()
  .trim()
  .regex(/^[\x21-\x7e]+$/, "must be one word of plain letters, digits and signs, copied whole");
const baseUrl = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ""));

export const zaloOaSettings = z.object({
  appId: id.describe("App ID (developers.zalo.me, your app, Settings)"),
  appSecret: key.describe("App secret key (same page)"),
  oaSecretKey: key
    .optional()
    .describe("OA secret key, which signs webhooks (page Webhook); without it the app secret is taken"),
  oaId: id
    .optional()
    .describe(
      "The official account's own id; needed where several accounts share the app, or for the console's link",
    ),
  refreshToken: key
    .optional()
    .describe("A refresh token, e.g. of the API Explorer; used once. Without it open the consent link"),
  codeVerifier: key
    .length(43)
    .optional()
    .describe(
      "The PKCE verifier (43 characters) whose challenge is saved in the console; else one is made for each link",
    ),
  buttonTemplate: z
    .enum(["unnamed", "named"])
    .default("unnamed")
    .describe("named: buttons say template_type button, as some sources show"),
  cards: z
    .enum(["text", "list"])
    .default("text")
    .describe("list: short cards go as Zalo's list, which is not documented for this API version"),
  detailsImage: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe(
      "Address of a picture for Zalo's form of contact details; with it people may link by telephone number",
    ),
  files: z
    .enum(["upload", "link"])
    .default("upload")
    .describe("upload: PDF, DOC, DOCX and CSV up to 5 MB are sent as files; link: as addresses"),
  templateMode: z
    .enum(["live", "development"])
    .default("live")
    .describe("development: templates by telephone number reach administrators only, and cost nothing"),
  appSecretProof: z
    .enum(["omit", "send"])
    .default("omit")
    .describe("send: calls carry appsecret_proof, for apps that enforce it (error -242)"),
  apiUrl: baseUrl.default("https://openapi.zalo.me").describe("Base URL of the OA API"),
  businessUrl: baseUrl
    .default("https://business.openapi.zalo.me")
    .describe("Base URL of the API of templates"),
  oauthUrl: baseUrl
    .default("https://oauth.zaloapp.com")
    .describe("Base URL of the consent page and of tokens"),
});

export type ZaloOaSettings = z.infer<typeof zaloOaSettings>;
