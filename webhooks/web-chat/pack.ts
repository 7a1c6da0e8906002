/** Groups contents for the chat page. */
import type { Content } from "../../src/core/message/content.ts";
import { plainText } from "../kit/plain-text.ts";

/** One delivery holds this many; the page has no limit of its own. */
export const MAX_MESSAGES_PER_CALL = 5;
/** More than these would fill a phone's screen. */
export const MAX_CHOICES = 13;

/** Groups of at most five, in order. Nothing is cut but choices beyond the thirteenth. */
export function pack(contents: readonly Content[]): Content[][] {
  const groups: Content[][] = [];
  for (let start = 0; start < contents.length; start += MAX_MESSAGES_PER_CALL) {
    groups.push(contents.slice(start, start + MAX_MESSAGES_PER_CALL).map(shown));
  }
  return groups;
}

function shown(content: Content): Content {
  if (content.type === "detailsRequest" || content.type === "template")
    return { ...content, type: "text", text: plainText(content) };
  return content.choices && content.choices.length > MAX_CHOICES
    ? { ...content, choices: content.choices.slice(0, MAX_CHOICES) }
    : content;
}
