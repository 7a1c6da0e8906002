/** What stands in a transcript. */
import type { Answers } from "../../src/core/form/answer.ts";
import type { Language } from "../../src/core/language/language.ts";
import type { ReceivedMessage } from "../../src/core/message/inbound-event.ts";
import type { OrderAnswer } from "../../src/core/staff/order.ts";
import type { FormName } from "./forms.ts";

/** One line of a transcript: something that the contact does, time that passes, or a message of the bot. */
export type Line =
  | { readonly me: string }
  /** Takes the choice with this label from the last ones offered. */
  | { readonly tap: string }
  /** Picks this moment with the last choice that has a picker. */
  | { readonly pick: string }
  /** Takes a choice of long ago, by its value. */
  | { readonly tapOld: string }
  | { readonly follow: string }
  /** On the platform, takes back that we may have their data. */
  | { readonly withdraw: true }
  /** Something that staff are told unasked. */
  | { readonly told: OrderAnswer }
  /** Shares these details by the platform's form. */
  | { readonly share: { readonly phone?: string; readonly name?: string } }
  | { readonly send: Exclude<ReceivedMessage["type"], "text"> }
  | { readonly laterMinutes: number }
  /** Meanwhile they answer this of their form on another device, and perhaps send it. */
  | { readonly elsewhere: Answers; readonly sent?: true }
  | { readonly bot: readonly string[] };

export interface Transcript {
  readonly label: string;
  /** A person of the cast, linked; or any other name: a stranger. */
  readonly who: string;
  /** The contact's language, if not the participant's; null: not known yet. */
  readonly language?: Language | null;
  /** The account shows buttons; else choices are numbered lists. Default true. */
  readonly buttons?: boolean;
  /** The account has pickers for dates. */
  readonly pickers?: boolean;
  /** The account has the platform's form for contact details. */
  readonly detailsForm?: boolean;
  /** The account's platform shows people's names when asked. */
  readonly profiles?: boolean;
  /** There is a page of ours for entering the invite code. */
  readonly linkPage?: string;
  /** They are this coordinator (test/kit/staff-world.ts). */
  readonly staff?: string;
  /** They said stop before. */
  readonly optedOut?: boolean;
  /** Phones can reach us: a new address of the participant's calendar. */
  readonly calendarAddress?: string;
  /** Phones can reach us: where pictures of results are drawn. */
  readonly pictureAddress?: string;
  /** In a group. */
  readonly group?: boolean;
  readonly now?: string;
  /** What was stored before: a conversation that began under older flows. */
  readonly before?: unknown;
  /** Names of the forms that wait for them (test/kit/forms.ts). */
  readonly forms?: readonly FormName[];
  /** Wrong codes of everybody on this account in the last hour, before this conversation. */
  readonly wrongOnAccount?: number;
  readonly lines: readonly Line[];
  /** What was stored in the end, one line each. */
  readonly stored: readonly string[];
  /** Where the contact stands in the end: the frames, the waiting one last. */
  readonly standing: readonly string[];
}
