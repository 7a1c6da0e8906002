/** Our content → LINE's messages. Limits: https://developers.line.biz/en/reference/messaging-api/#message-objects */
import type { Choice, Content } from "../../src/core/message/content.ts";
import { cutLabel } from "../kit/cut-label.ts";
import { encodedUrl } from "../kit/encoded-url.ts";
import { plainText } from "../kit/plain-text.ts";
import { cutText } from "../kit/split-text.ts";
import { flexMessage } from "./flex.ts";
import type { LineMessage, QuickReply } from "./payload.ts";

export const MAX_CHOICES = 13;
const MAX_CHOICE_LABEL_GRAPHEMES = 20;
const MAX_DISPLAY_TEXT_GRAPHEMES = 300;
const MAX_PLACE_UNITS = 100;

/** One group made by `pack` as LINE's messages, one per content. */
export function render(contents: readonly Content[]): LineMessage[] {
  return contents.map((content) =>
    content.choices?.length
      ? { ...message(content), quickReply: quickReply(content.choices) }
      : message(content),
  );
}

function message(content: Content): LineMessage {
  switch (content.type) {
    case "text":
    case "file":
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

/** A tap sends the value silently and shows the whole label as the contact's own words. */
function quickReply(choices: readonly Choice[]): QuickReply {
  return {
    items: choices.slice(0, MAX_CHOICES).map(({ label, value }) => ({
      type: "action",
      action: {
        type: "postback",
        label: cutLabel(label, MAX_CHOICE_LABEL_GRAPHEMES) || "…",
        data: value,
        displayText: cutLabel(label, MAX_DISPLAY_TEXT_GRAPHEMES) || "…",
      },
    })),
  };
}
