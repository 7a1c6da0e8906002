/** The connected accounts, as running processes need them: opened, with their channel ready to work. */
import type { Language } from "../../core/language/language.ts";
import type { Capabilities, ReplyWindow } from "../../core/message/capabilities.ts";
import type { Channel } from "./channel.ts";

export interface OpenAccount {
  readonly id: string;
  /** The channel's type, for metrics and logs. */
  readonly type: string;
  readonly name: string;
  /** By these, people in groups speak to the bot. */
  readonly calledBy: readonly string[];
  readonly can: Capabilities;
  readonly channel: Channel;
  /** For contacts who have not shown or chosen theirs. */
  readonly language: Language;
  /** IANA name; for contacts who are not linked to a participant. */
  readonly timezone: string;
}

/** An account that may be written from, and when its platform lets us. */
export interface SendingAccount {
  readonly id: string;
  readonly replyWindow?: ReplyWindow;
}

export interface AccountDirectory {
  /** Null for ids that are unknown or removed. A change is seen within about two seconds. */
  get(id: string): Promise<OpenAccount | null>;
  /** All accounts that are not removed. */
  list(): Promise<readonly OpenAccount[]>;
}
