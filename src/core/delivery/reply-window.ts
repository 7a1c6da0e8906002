/** Where a platform lets us write only after the person did: may we still, and what does it cost? */
import type { Capabilities, ReplyWindow } from "../message/capabilities.ts";
import type { Content } from "../message/content.ts";

/** What one message costs us at the platform. */
export const COSTS = ["free", "charged", "template"] as const;
export type Cost = (typeof COSTS)[number];

/** Templates have a price of their own, and no window. */
export function isTemplate(contents: readonly Content[]): boolean {
  return contents.length > 0 && contents.every(({ type }) => type === "template");
}

/** The window by which all of these are bound on an account: none, where they are templates that it takes. */
export function windowFor(
  all: readonly (readonly Content[])[],
  { replyWindow, templates }: Pick<Capabilities, "replyWindow" | "templates">,
): ReplyWindow | undefined {
  return templates === true && all.every(isTemplate) ? undefined : replyWindow;
}

/**
 * The cost of writing now; null where the window is closed. Pure.
 * @param lastInboundAt when the person last wrote, tapped or followed; epoch milliseconds, as `now`
 */
export function costOf(window: ReplyWindow, lastInboundAt: number, now: number): Cost | null {
  const silenceMs = now - lastInboundAt;
  if (silenceMs >= window.openMs) return null;
  return silenceMs < window.freeMs ? "free" : "charged";
}
