/**
 * The contract of a channel: a kind of platform, and one connected account of it.
 * A channel knows nothing of database, queue or web server.
 */
import type { z } from "zod";
import type { Plan } from "../../core/delivery/quota.ts";
import type { Capabilities } from "../../core/message/capabilities.ts";
import type { Content } from "../../core/message/content.ts";
import type { InboundEvent } from "../../core/message/inbound-event.ts";
import type { Outgoing, OutgoingToMany, Sent } from "../../core/message/outgoing.ts";
import type { FileRequest } from "./downloads.ts";
import type { RichMenu } from "../../core/message/rich-menu.ts";
import type { Downloads } from "./downloads.ts";
import type { HttpClient } from "./http-client.ts";
import type { Profile } from "./profile-store.ts";
import type { TokenKeeper } from "./token-keeper.ts";

/** One webhook call, untouched. Header names are lower-case. */
export interface RawRequest {
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The exact bytes: signatures are computed over these. */
  readonly body: Uint8Array;
  /** When it reached us, in epoch milliseconds. */
  readonly receivedAt: number;
}

export type Verification =
  { readonly genuine: true } | { readonly genuine: false; readonly reason: "missing" | "wrong" };

/** What the platform says about the account, for `account check`. */
export interface AccountCheck {
  readonly name: string;
  /** Each finding in plain English, with what to do when it is not well. */
  readonly findings: readonly { readonly ok: boolean; readonly says: string }[];
}

/** What a check may do beside asking. */
export interface CheckOptions {
  /** Where the platform reaches this account; undefined where PUBLIC_URL is not set. */
  readonly webhookUrl?: string;
  /** May set the webhook to this address although it is set elsewhere, or remove one that is in the way. */
  readonly repair?: boolean;
}

/** One connected account. Made by its kind; holds its settings. */
export interface Channel {
  /** Where this account can more, or less, than its kind. */
  readonly can?: Partial<Capabilities>;
  /** Does the request truly come from the platform? Constant time; never throws. */
  verify(request: RawRequest): Verification;
  /**
   * One request holds any number of events. One unreadable event becomes `unsupported`, its neighbours go on.
   * @throws UnreadableBody when the body as a whole is not what the platform sends.
   */
  parse(request: RawRequest): readonly InboundEvent[];
  /** Groups contents, in order, so that each group fits one call; cuts what is too long. Pure. */
  pack(contents: readonly Content[]): readonly (readonly Content[])[];
  /**
   * One platform call. `key` is a UUID that stays the same over repeats of the same delivery.
   * @throws SendError and nothing else.
   */
  send(outgoing: Outgoing, key: string, signal: AbortSignal): Promise<Sent>;
  /**
   * Present where `can.multicastSize` is: one call that tells many persons the same, all of them or none. `key` as above.
   * @throws SendError; `recipient-unreachable` says that one of them may have spoilt it for all: tell each alone.
   */
  sendToMany?(outgoing: OutgoingToMany, key: string, signal: AbortSignal): Promise<Sent>;
  /** Present where the platform can show a person (not a group) that an answer is being prepared. @throws SendError */
  showWaiting?(to: string, signal: AbortSignal): Promise<void>;
  /** Present where received files are kept by the platform under the message's id: where to get one. @throws SendError */
  fileRequest?(messageId: string, signal: AbortSignal): Promise<FileRequest>;
  /** Present where the platform shows menus below its chats. */
  readonly menus?: Menus;
  /** What a person shows of themselves on the platform; null where it shows nothing. @throws SendError */
  profile?(address: string, signal: AbortSignal): Promise<Profile | null>;
  /**
   * Present where the platform confirms who is at a page of ours: where the browser goes on. The nonce comes back in an
   * event. @throws SendError
   */
  linkAddress?(address: string, nonce: string, signal: AbortSignal): Promise<string>;
  /**
   * Present where an address can open the chat with these words brought along or ready to be sent, for links and QR
   * codes; undefined where the account's settings lack what it needs. Pure.
   * @param here the account's id, and where the world reaches us, without a slash at its end
   */
  startLink?(
    words: string,
    here: { readonly accountId: string; readonly publicUrl: string },
  ): string | undefined;
  /** Present where a plan limits us by the month: how much of it is used. @throws SendError */
  quota?(signal: AbortSignal): Promise<Plan>;
  /** Asks the platform who we are; sets the webhook where none is set and the platform lets us. @throws SendError */
  check(signal: AbortSignal, options?: CheckOptions): Promise<AccountCheck>;
  /** Present on accounts that fetch instead of being called: waits for the next events (long poll). @throws SendError */
  poll?(signal: AbortSignal): Promise<readonly InboundEvent[]>;
  /** Present where `can.hasOwnPage` is: admits visitors and knows them again. */
  readonly visitors?: Visitors;
  /** Present on channels whose keys run out: renews them where it is time. @throws SendError */
  renew?(signal: AbortSignal): Promise<void>;
  /** Present on channels where a person must agree, in a browser, that we act for the account. */
  readonly consent?: Consent;
}

/** Menus of large buttons below a chat. All calls may be repeated; all but `problemsOf` throw SendError and nothing else. */
export interface Menus {
  /** What the platform would refuse, in English sentences for whoever made the menu. Pure. */
  problemsOf(menu: RichMenu, picture: Uint8Array): readonly string[];
  /** The menus that were made through the platform's API, and the one shown to all who have none of their own. */
  state(signal: AbortSignal): Promise<{
    readonly made: readonly { readonly id: string; readonly name: string }[];
    readonly shownToAll: string | null;
  }>;
  /** @param name by which `state` gives it back; seen by nobody. @returns the platform's id */
  make(menu: RichMenu, picture: Uint8Array, name: string, signal: AbortSignal): Promise<string>;
  /** @param id null: none */
  showToAll(id: string | null, signal: AbortSignal): Promise<void>;
  /** To at most 500 persons. @param id null: the one that all are shown */
  showTo(id: string | null, to: readonly string[], signal: AbortSignal): Promise<void>;
  /** One that is gone already is no failure. */
  remove(id: string, signal: AbortSignal): Promise<void>;
}

/** OAuth with PKCE: a person opens a link, agrees, and the platform sends their browser to our callback with a code. */
export interface Consent {
  /** The platform's id of the account, where its own console makes the link: that one comes back without a `state`. */
  readonly platformLinkOf?: string;
  /** The page to open. `verifier` is 43 characters long; `state` comes back unchanged. */
  link(asked: { readonly redirectUrl: string; readonly state: string; readonly verifier: string }): string;
  /**
   * Exchanges the code for keys and keeps them.
   * @param verifier as given to `link`; undefined where the link was not made by us
   * @throws SendError, `not-allowed` where somebody agreed for another account than this one
   */
  complete(code: string, verifier: string | undefined, signal: AbortSignal): Promise<void>;
}

/** The visitors of our own chat page. A visitor's address is known to nobody but the holder of their token. */
export interface Visitors {
  /** A new visitor, and the token by which they are known from now on. `now` in epoch milliseconds. */
  admit(now: number): { readonly address: string; readonly token: string };
  /** The address of the visitor who sent this `Authorization` header; null when it is missing, forged or too old. */
  recognise(authorization: string | undefined, now: number): string | null;
}

/** The body is not JSON or not an envelope of this platform. The webhook answers 400. */
export class UnreadableBody extends Error {
  constructor(why: string) {
    super(why);
    this.name = "UnreadableBody";
  }
}

/** What a channel is given to work with. */
export interface ChannelTools {
  readonly http: HttpClient;
  /** Tells open chat pages of this visitor, in every process, that there is something to read. Web chat only. */
  readonly wakeVisitor: (address: string) => Promise<void>;
  /** Fetches documents that are sent as files and not as links; absent where everything goes as links. */
  readonly downloads?: Downloads;
  /** Keeps this account's keys, on platforms that replace them from time to time. */
  readonly tokens: TokenKeeper;
}

/** A kind of channel: one line in `webhooks/index.ts`. */
export interface ChannelKind<Settings extends z.ZodObject = z.ZodObject> {
  /** As written on the command line and in the database: `line`, `zalo-bot`, `zalo-oa`, `web-chat`. */
  readonly type: string;
  readonly can: Capabilities;
  /** All that an account needs, secrets included; each field described for the command line's help. */
  readonly settings: Settings;
  /** Fields that are stored encrypted and never printed again. */
  readonly secretFields: readonly (keyof z.infer<Settings> & string)[];
  open(settings: z.infer<Settings>, tools: ChannelTools): Channel;
}
