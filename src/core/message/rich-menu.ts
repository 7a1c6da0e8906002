/** A menu of large buttons over a picture, which some platforms show below a chat. */
import type { Language } from "../language/language.ts";

export interface RichMenu {
  /** On the bar that opens and closes it. */
  readonly bar: string;
  /** Shown open at first. */
  readonly isOpen: boolean;
  readonly areas: readonly MenuArea[];
}

/** A part of the picture that can be tapped, in pixels from its upper left corner. */
export interface MenuArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Read to those who cannot see the picture; shown as the contact's words when a choice is tapped. */
  readonly label: string;
  readonly does: MenuAction;
}

export type MenuAction =
  /** Says these words for the contact, who sees them. */
  | { readonly type: "wish"; readonly words: string }
  /** Takes a choice: a value as flows know it. */
  | { readonly type: "choice"; readonly value: string }
  | { readonly type: "link"; readonly url: string };

/** A menu as an office gives it: for readers of one language, with its picture. */
export interface PicturedMenu {
  readonly language: Language;
  /** Also for everybody whose language is unknown or has no menu. */
  readonly isDefault: boolean;
  readonly menu: RichMenu;
  /** The file's bytes. */
  readonly picture: Uint8Array;
}
