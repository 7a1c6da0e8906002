/** Our content → the messages of an official account: one per call. */
import { LANGUAGES, type Language } from "../../src/core/language/language.ts";
import { text, type Card, type Content, type DetailsRequestContent } from "../../src/core/message/content.ts";
import { encodedUrl } from "../kit/encoded-url.ts";
import { numberedChoices } from "../kit/numbered-choices.ts";
import { plainText } from "../kit/plain-text.ts";
import { cutText, splitText } from "../kit/split-text.ts";
import { kindOf } from "./files.ts";
import type { ZaloOaSettings } from "./settings.ts";
import { tapOf } from "./tap.ts";

/** UTF-16 units of composed text, the strictest reading of "2,000 characters". */
export const MAX_TEXT_UNITS = 2_000;
export const MAX_BUTTONS = 5;
const MAX_LABEL_UNITS = 100;
const MAX_LIST_CARDS = 5;
const MAX_TITLE_UNITS = 100;
const MAX_SUBTITLE_UNITS = 500;
/** Where a file goes as a link, both must fit one text. */
const MAX_NAME_UNITS = 200;

/** The `message` of a call. */
export interface OaMessage {
  readonly text?: string;
  readonly attachment?: { readonly type: "template" | "file"; readonly payload: object };
}

type Shape = Pick<ZaloOaSettings, "buttonTemplate" | "cards" | "detailsImage"> & {
  readonly files?: ZaloOaSettings["files"];
  /** Anonymous visitors are shown no buttons. */
  readonly hasButtons: boolean;
};

const INVITATION: Record<Language, string> = {
  vi: "Anh/Chị vui lòng chọn:",
  ja: "お選びください。",
  en: "Please choose:",
};

/** One packed content as one message; what is too long is cut, so `pack` comes first. A file is its link: see files.ts. */
export function render(content: Content, language: Language, shape: Shape): OaMessage {
  if (isShowable(content)) {
    const caption = cutText(nfc(content.description), MAX_TEXT_UNITS);
    return {
      ...(caption && { text: caption }),
      ...template({ template_type: "media", elements: [media(content.url)] }),
    };
  }
  const choices = content.choices ?? [];
  if (isForm(content) && shape.detailsImage !== undefined && shape.hasButtons)
    return template({ template_type: "request_user_info", elements: [form(content, shape.detailsImage)] });
  if (isList(content, shape))
    return template({ template_type: "list", elements: content.cards.map(element) });
  if (choices.length === 0 || !shape.hasButtons || choices.length > MAX_BUTTONS)
    return { text: inWords(content, language) };
  const buttons = choices.map(({ label, value }) => ({
    title: cutText(nfc(label).replace(/\s+/g, " "), MAX_LABEL_UNITS) || "…",
    type: "oa.query.hide",
    payload: tapOf(value),
  }));
  return {
    text: cutText(nfc(plainText(content)), MAX_TEXT_UNITS) || INVITATION[language],
    ...template(shape.buttonTemplate === "named" ? { template_type: "button", buttons } : { buttons }),
  };
}

/**
 * One content per call, in order. What is too long for one goes on in the next, the choices at its end; pictures and
 * lists take no buttons, so their choices follow. What has no words at all is left out: Zalo takes no empty text.
 */
export function pack(
  contents: readonly Content[],
  shape: Pick<Shape, "cards" | "detailsImage" | "files">,
): Content[][] {
  return contents.flatMap((content) => parts(content, shape)).map((part) => [part]);
}

function parts(content: Content, shape: Pick<Shape, "cards" | "detailsImage" | "files">): Content[] {
  const { choices = [], ...bare } = content;
  const asked = choices.length > 0 ? [text("", choices)] : [];
  if (bare.type === "template") return [bare, ...asked];
  if (bare.type === "file" && shape.files === "upload" && kindOf(bare) !== undefined)
    return [{ ...bare, name: cutText(nfc(bare.name), MAX_NAME_UNITS) }, ...asked];
  if (isForm(bare) && shape.detailsImage !== undefined) return [bare, ...asked];
  if (isShowable(bare)) {
    return [{ ...bare, description: cutText(nfc(bare.description), MAX_TEXT_UNITS) }, ...asked];
  }
  if (
    bare.type === "cards" &&
    bare.cards.length > 0 &&
    shape.cards === "list" &&
    bare.cards.every(fitsList)
  ) {
    const lists = Array.from({ length: Math.ceil(bare.cards.length / MAX_LIST_CARDS) }, (_, n) => ({
      ...bare,
      cards: bare.cards.slice(n * MAX_LIST_CARDS, (n + 1) * MAX_LIST_CARDS),
    }));
    return [...lists, ...asked];
  }
  if (bare.type === "cards" && fits(content)) return wordsOf(content, "vi").trim() ? [content] : [];
  const pieces = splitText(nfc(plainText(bare)), MAX_TEXT_UNITS).map((piece) => text(piece));
  const last = pieces.at(-1);
  if (asked.length === 0) return pieces;
  const lastAsking = { ...(last ?? text("")), choices };
  return fits(lastAsking) ? [...pieces.slice(0, -1), lastAsking] : [...pieces, ...asked];
}

/** The words are cut before the choices are. */
function inWords(content: Content, language: Language): string {
  const list = nfc(numberedChoices(content.choices ?? [], language));
  const room = list ? Math.max(1, MAX_TEXT_UNITS - list.length - 2) : MAX_TEXT_UNITS;
  const words = cutText(nfc(plainText(content)), room);
  return cutText([words, list].filter(Boolean).join("\n\n"), MAX_TEXT_UNITS);
}

/** In any language: what a numbered list begins with is not known before the language is. */
function fits(content: Content): boolean {
  return LANGUAGES.every((language) => wordsOf(content, language).length <= MAX_TEXT_UNITS);
}

/** All in words: with more choices than buttons these become a numbered list. */
function wordsOf(content: Content, language: Language): string {
  return nfc(
    [plainText(content), numberedChoices(content.choices ?? [], language)].filter(Boolean).join("\n\n"),
  );
}

/** Zalo fetches jpg and png itself; a gif would have to say its size, which we do not know. */
function isShowable(content: Content): content is Extract<Content, { type: "picture" }> {
  return (
    content.type === "picture" && /^https?:[^?#]*(?<!\.gif)([?#]|$)/i.test(encodedUrl(content.url) ?? "")
  );
}

function media(url: string): object {
  return { media_type: "image", url: encodedUrl(url) ?? url };
}

function isList(content: Content, shape: Shape): content is Extract<Content, { type: "cards" }> {
  return (
    content.type === "cards" &&
    shape.cards === "list" &&
    shape.hasButtons &&
    !content.choices &&
    content.cards.length > 0 &&
    content.cards.length <= MAX_LIST_CARDS &&
    content.cards.every(fitsList)
  );
}

/** A list's element has a title, a line and one address; a card with more is better said in words. */
function fitsList(card: Card): boolean {
  const { title, subtitle, links } = elementWords(card);
  return (
    title.length > 0 &&
    title.length <= MAX_TITLE_UNITS &&
    subtitle.length <= MAX_SUBTITLE_UNITS &&
    links.length <= 1 &&
    links.every(({ url }) => /^https?:/i.test(url))
  );
}

function elementWords({ title, lines, links }: Card) {
  const subtitle = lines.map(({ label, text: said }) => (label ? `${label}: ${said}` : said)).join("\n");
  return { title: nfc(title).trim(), subtitle: nfc(subtitle), links };
}

function element(card: Card): object {
  const { title, subtitle, links } = elementWords(card);
  const [link] = links;
  return {
    title,
    ...(subtitle && { subtitle }),
    ...(link && { default_action: { type: "oa.open.url", url: encodedUrl(link.url) ?? link.url } }),
  };
}

/** A form without words asks for nothing. */
function isForm(content: Content): content is DetailsRequestContent {
  return content.type === "detailsRequest" && content.title.trim() !== "" && content.text.trim() !== "";
}

function form({ title, text: why }: DetailsRequestContent, image: string): object {
  return {
    title: cutText(nfc(title), MAX_TITLE_UNITS),
    subtitle: cutText(nfc(why), MAX_SUBTITLE_UNITS),
    image_url: image,
  };
}

function template(payload: object): Required<Pick<OaMessage, "attachment">> {
  return { attachment: { type: "template", payload } };
}

/** Some keyboards send Vietnamese letters apart from their marks: then each would count two or three times. */
function nfc(words: string): string {
  return words.normalize("NFC");
}
