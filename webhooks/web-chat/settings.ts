/** What a web chat account needs. */
import { randomBytes } from "node:crypto";
import { z } from "zod";

export const Settings = z.object({
  visitorSecret: z
    .string()
    .min(32)
    .default(() => randomBytes(32).toString("base64url"))
    .describe("signs the visitors' tokens, at least 32 characters; made when not given"),
});

export type Settings = z.infer<typeof Settings>;
