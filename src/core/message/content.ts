/**
 * What we say, free of any platform. A channel shows what it can and degrades the rest:
 * choices become a numbered list, a card becomes text, a picture becomes a link.
 */

/** An answer offered to the contact. */
export interface Choice {
  /** What the contact reads; short (20 characters fit everywhere). */
  readonly label: string;
  /** What comes back when it is taken; at most 300 UTF-16 units. Never trusted: flows check it. */
  readonly value: string;
  /**
   * Lets the contact pick a moment where the channel can (`can.picksDates`): the answer then brings what was picked, and
   * the step reads it as if it had been typed. Elsewhere a plain choice: the step asks for the words.
   */
  readonly pick?: Picker;
}

/** Begins the value of a choice that stands for words: whoever takes it has said them. Made by staff, not by flows. */
export const SAYS = "say:";

/** What may be picked. Local and without a zone, by mode: `2026-11-27`, `14:30`, `2026-11-27T14:30`. */
export interface Picker {
  readonly mode: "date" | "time" | "datetime";
  readonly initial?: string;
  readonly earliest?: string;
  readonly latest?: string;
}

/** A web address offered to the contact. Only http, https and tel. */
export interface Link {
  readonly label: string;
  readonly url: string;
}

/** One fact on a card. The label may be missing where the text speaks for itself. */
export interface CardLine {
  readonly label?: string;
  readonly text: string;
}

/** A block of facts about one thing, such as a session. */
export interface Card {
  readonly title: string;
  readonly lines: readonly CardLine[];
  readonly links: readonly Link[];
}

interface WithChoices {
  /** Offered below the message. The channel shows them as buttons or as a numbered list. */
  readonly choices?: readonly Choice[];
}

/** Plain text. Never parsed as markup by any channel. */
export interface TextContent extends WithChoices {
  readonly type: "text";
  readonly text: string;
}

/** One or several cards. `summary` says it all in a line where cards cannot be shown (notifications). */
export interface CardsContent extends WithChoices {
  readonly type: "cards";
  readonly summary: string;
  readonly cards: readonly Card[];
}

/** A picture behind a public https address. */
export interface PictureContent extends WithChoices {
  readonly type: "picture";
  readonly url: string;
  readonly previewUrl?: string;
  /** What is to be seen, for those who cannot see it. */
  readonly description: string;
}

/** A document behind a public https address. */
export interface FileContent extends WithChoices {
  readonly type: "file";
  readonly url: string;
  readonly name: string;
}

/** A place on the map, in degrees (WGS 84). */
export interface PlaceContent extends WithChoices {
  readonly type: "place";
  readonly title: string;
  readonly address: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** Asks for name and telephone number by the platform's own form (`can.requestsDetails`); elsewhere a text. */
export interface DetailsRequestContent extends WithChoices {
  readonly type: "detailsRequest";
  readonly title: string;
  /** What for. */
  readonly text: string;
}

/** A text that the platform approved, with its blanks filled in; it may go outside the reply window (`can.templates`). */
export interface TemplateContent extends WithChoices {
  readonly type: "template";
  /** The platform's id of the template, which belongs to one account. */
  readonly templateId: string;
  readonly params: Readonly<Record<string, string>>;
  /** The same in words, for channels without templates. */
  readonly text: string;
}

export type Content =
  | TextContent
  | CardsContent
  | PictureContent
  | FileContent
  | PlaceContent
  | DetailsRequestContent
  | TemplateContent;

/** A text, with choices if there are any. */
export function text(words: string, choices: readonly Choice[] = []): TextContent {
  return choices.length > 0 ? { type: "text", text: words, choices } : { type: "text", text: words };
}
