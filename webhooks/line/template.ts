/**
 * A text with few choices → LINE's templates, whose buttons stay when the chat goes on and are seen on PCs too.
 * https://developers.line.biz/en/reference/messaging-api/#template-messages
 */
import type { Content } from "../../src/core/message/content.ts";
import { graphemesIn } from "../kit/cut-label.ts";
import { cutText } from "../kit/split-text.ts";
import type { ConfirmTemplate, ButtonsTemplate, LineMessage } from "./payload.ts";
import { choiceActions } from "./quick-reply.ts";

const MAX_ALT_TEXT_UNITS = 1_500;
/** In graphemes, as LINE counts here. */
const MAX_CONFIRM_TEXT = 240;
const MAX_BUTTONS_TEXT = 160;
const MAX_BUTTONS = 4;

/** Two choices below up to 240 graphemes of text, one to four below up to 160; undefined for all that does not fit whole. */
export function templateMessage({ choices = [], ...content }: Content): LineMessage | undefined {
  if (content.type !== "text") return undefined;
  const template = templateFor(content.text, choiceActions(choices));
  return template && { type: "template", altText: cutText(content.text, MAX_ALT_TEXT_UNITS), template };
}

function templateFor(
  text: string,
  actions: ButtonsTemplate["actions"],
): ConfirmTemplate | ButtonsTemplate | undefined {
  const [first, second, ...more] = actions;
  const length = graphemesIn(text);
  if (first && second && more.length === 0 && length <= MAX_CONFIRM_TEXT)
    return { type: "confirm", text, actions: [first, second] };
  if (!first || actions.length > MAX_BUTTONS || length > MAX_BUTTONS_TEXT) return undefined;
  return { type: "buttons", text, actions };
}
