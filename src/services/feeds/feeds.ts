/** Calendar feeds: made for a participant by staff or by themselves, read by phones, revoked. */
import { type Actor } from "../../core/audience/actor.ts";
import { AppError } from "../../core/errors.ts";
import { findKept, type DeskTools } from "../desk/desk.ts";
import type { Feed, FeedContent, FeedStore } from "../ports/feed-store.ts";

/** Below the public address: `/calendar/<secret>.ics`. */
export const FEED_PATH = "/calendar";
/** What is over stays in people's calendars for so long. */
const PAST_MS = 90 * 24 * 60 * 60_000;

/** A new address, and the hash under which it is kept: the address itself is told once. */
export interface NewFeed {
  readonly address: string;
  readonly hash: string;
}

/** How addresses are made. @param makeSecret 32 random bytes, base64url @param hash SHA-256, hexadecimal */
export function newFeeds(
  publicUrl: string,
  makeSecret: () => string,
  hash: (words: string) => string,
): () => NewFeed {
  return () => {
    const secret = makeSecret();
    return { address: `${publicUrl}${FEED_PATH}/${secret}.ics`, hash: hash(secret) };
  };
}

export interface FeedTools extends DeskTools {
  readonly feeds: FeedStore;
  /** Undefined where the world cannot reach us. */
  readonly newFeed: (() => NewFeed) | undefined;
}

/** Whom staff mean: somebody in a programme, by name, reference or id. */
export interface Whose {
  readonly programmeId: string;
  readonly named: string;
}

/** Makes one more address for somebody. @returns it, once. @throws AppError `not-ready` without PUBLIC_URL; as findKept */
export async function makeFeed(tools: FeedTools, actor: Actor, whose: Whose): Promise<string> {
  const { id } = await findKept(tools, actor, { noun: "participant", ...whose }, "coordinator");
  const made = tools.newFeed?.();
  if (!made)
    throw new AppError("not-ready", "Phones cannot reach us: set PUBLIC_URL (https, as the world does).");
  const note = { actor, programmeId: whose.programmeId, action: "calendarFeedMade", subjectId: id };
  await tools.feeds.add(id, made.hash, note, tools.system.now());
  return made.address;
}

/** All addresses of somebody stop working. @returns how many. @throws AppError as findKept */
export async function revokeFeeds(tools: FeedTools, actor: Actor, whose: Whose): Promise<number> {
  const { id } = await findKept(tools, actor, { noun: "participant", ...whose }, "coordinator");
  const note = { actor, programmeId: whose.programmeId, action: "calendarFeedsRevoked", subjectId: id };
  return tools.feeds.revoke(id, note, tools.system.now());
}

/** The feeds of one person. @throws AppError as findKept */
export async function listFeeds(tools: FeedTools, actor: Actor, whose: Whose): Promise<readonly Feed[]> {
  const { id } = await findKept(tools, actor, { noun: "participant", ...whose });
  return tools.feeds.list({ participantId: id });
}

/** What a phone reads; null where the address does not work. @param hash of its secret */
export function readFeed(
  { feeds, system }: Pick<FeedTools, "feeds" | "system">,
  hash: string,
): Promise<FeedContent | null> {
  const now = system.now();
  return feeds.read(hash, now - PAST_MS, now);
}
