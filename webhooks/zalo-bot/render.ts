/** Our content → what Zalo Bot can show: plain texts and pictures, 2,000 characters each. */
import { LANGUAGES, type Language } from "../../src/core/language/language.ts";
import { text, type Content } from "../../src/core/message/content.ts";
import { encodedUrl } from "../kit/encoded-url.ts";
import { numberedChoices } from "../kit/numbered-choices.ts";
import { plainText } from "../kit/plain-text.ts";
import { cutText, splitText } from "../kit/split-text.ts";

/** Of a text and of a caption. The unit is not published; UTF-16 units are what Zalo's `text_styles` count in. */
export const MAX_TEXT_UNITS = 2_000;

/** One call: the API's method and its parameters besides the chat. */
export type ZaloBotMessage =
  | { readonly method: "sendMessage"; readonly text: string }
  | { readonly method: "sendPhoto"; readonly photo: string; readonly caption?: string };

/**
 * One content as one message. Choices become a numbered list. There is never a `parse_mode`: no rule for escaping
 * is published, and our texts hold words of strangers. What is too long is cut: `pack` comes first.
 */
export function render(content: Content, language: Language): ZaloBotMessage {
  const words = cutText(wordsOf(content, language), MAX_TEXT_UNITS);
  if (!isShowable(content)) return { method: "sendMessage", text: words };
  return {
    method: "sendPhoto",
    photo: encodedUrl(content.url) ?? content.url,
    ...(words && { caption: words }),
  };
}

/**
 * One content per call, in order; what is too long for one goes on in the next, with the choices at its end.
 * What has no words at all is left out: Zalo takes no empty text.
 */
export function pack(contents: readonly Content[]): Content[][] {
  return contents.flatMap(fitting).map((content) => [content]);
}

function fitting(content: Content): Content[] {
  if (!isShowable(content) && wordsOf(content, "vi").trim() === "") return [];
  if (fits(content)) return [content];
  const { choices, ...bare } = content;
  const parts: Content[] = isShowable(bare)
    ? [{ ...bare, description: cutText(nfc(bare.description), MAX_TEXT_UNITS) }]
    : splitText(nfc(plainText(bare)), MAX_TEXT_UNITS).map((part) => text(part));
  const last = parts.at(-1);
  if (!choices || !last) return parts;
  const lastWithChoices = { ...last, choices };
  return fits(lastWithChoices) ? [...parts.slice(0, -1), lastWithChoices] : [...parts, text("", choices)];
}

/** Zalo fetches a picture itself: one behind no web address is told in words. */
function isShowable(content: Content): content is Extract<Content, { type: "picture" }> {
  return content.type === "picture" && /^https?:/.test(encodedUrl(content.url) ?? "");
}

/** In any language: what the list of choices begins with is not known before the language is. */
function fits(content: Content): boolean {
  return LANGUAGES.every((language) => wordsOf(content, language).length <= MAX_TEXT_UNITS);
}

function wordsOf(content: Content, language: Language): string {
  const said = isShowable(content) ? content.description : plainText(content);
  return nfc([said, numberedChoices(content.choices ?? [], language)].filter(Boolean).join("\n\n"));
}

/** Some keyboards send Vietnamese letters apart from their marks: then each would count two or three times. */
function nfc(words: string): string {
  return words.normalize("NFC");
}
