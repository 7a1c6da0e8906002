/** Our content → LINE's messages. Limits: https://developers.line.biz/en/reference/messaging-api/#message-objects */
import type { Content } from "../../src/core/message/content.ts";
import { given } from "../kit/given.ts";
import { encodedUrl } from "../kit/encoded-url.ts";
import { plainText } from "../kit/plain-text.ts";
import { cutText } from "../kit/split-text.ts";
import { flexMessage } from "./flex.ts";
import type { LineMessage } from "./payload.ts";
import { quickReply } from "./quick-reply.ts";

const MAX_PLACE_UNITS = 100;

/** One group made by `pack` as LINE's messages, one per content. */
export function render(contents: readonly Content[]): LineMessage[] {
  return contents.map((content) => ({
    ...message(content),
    ...given("quickReply", quickReply(content.choices ?? [])),
  }));
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
