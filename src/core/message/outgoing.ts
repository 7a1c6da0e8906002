/** Content addressed to somebody: what a channel is asked to send, in one platform call. */
import type { Language } from "../language/language.ts";
import type { Content } from "./content.ts";

/** `reply` answers with the platform's reply token (free); `push` writes first (counted). */
export type Route = "reply" | "push";

export interface Outgoing {
  /** The platform's id of the person or group. */
  readonly to: string;
  readonly route: Route;
  /** Present when the route is `reply`. */
  readonly replyToken?: string;
  /** One group made by the channel's `pack`: fits one call. */
  readonly contents: readonly Content[];
  /** The platform's id of the message that this answers, where the answer comes late; shown where the platform can. */
  readonly quotes?: string;
  /** For the few words that a channel adds itself, such as "Choose a number". */
  readonly language: Language;
}

/** The same content for many, in one platform call. */
export interface OutgoingToMany extends Pick<Outgoing, "contents" | "language"> {
  /** The platform's ids of persons, each once; at most `can.multicastSize`. */
  readonly to: readonly string[];
}

/** The platform took it. This says nothing about anybody having seen it. */
export interface Sent {
  /** The platform's ids of the messages, where it gives them, in order. */
  readonly messageIds: readonly string[];
  /** The platform's id of the call, for its support desk. */
  readonly requestId?: string;
  /** Where the platform had taken an earlier call with the same key: that call's id. */
  readonly acceptedRequestId?: string;
}
