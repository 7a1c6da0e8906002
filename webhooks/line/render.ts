/** Our content → LINE's messages. Limits: https://developers.line.biz/en/reference/messaging-api/#message-objects */
import type { Content } from "../../src/core/message/content.ts";
import { given } from "../kit/given.ts";
import { encodedUrl } from "../kit/encoded-url.ts";
import { plainText } from "../kit/plain-text.ts";
import { cutText } from "../kit/split-text.ts";
import { flexMessage } from "./flex.ts";
import type { LineMessage } from "./payload.ts";
import { quickReply } from "./quick-reply.ts";
import { templateMessage } from "./template.ts";

const MAX_PLACE_UNITS = 100;

/** LINE's send calls, as their paths name them. */
export type Sending = "reply" | "push" | "multicast";

/**
 * One group made by `pack` as LINE's messages, one per content. An answer's choices are quick replies: they leave when the
 * talk goes on. What we send unasked may be read days later, so its choices stay, as a template, where they fit.
 */
export function render(contents: readonly Content[], sending: Sending): LineMessage[] {
  return contents.map(
    (content) =>
      (sending === "reply" ? undefined : templateMessage(content)) ?? {
        ...message(content),
        ...given("quickReply", quickReply(content.choices ?? [])),
      },
  );
}

function message(content: Content): LineMessage {
  switch (content.type) {
    case "text":
    case "file":
    case "detailsRequest":
    case "template":
      return { type: "text", text: plainText(content) };
    case "cards":
      return flexMessage(content);
    case "picture":
      return {
        type: "image",
        originalContentUrl: encodedUrl(content.url) ?? content.url,
        previewImageUrl: encodedUrl(content.previewUrl ?? content.url) ?? content.url,
      };
    case "place":
      return {
        type: "location",
        title: cutText(content.title, MAX_PLACE_UNITS),
        address: cutText(content.address, MAX_PLACE_UNITS) || cutText(content.title, MAX_PLACE_UNITS),
        latitude: content.latitude,
        longitude: content.longitude,
      };
  }
}
