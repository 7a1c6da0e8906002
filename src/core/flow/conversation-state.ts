/** What is remembered between the turns of a conversation, and how it survives a change of the flows. */
import { z } from "zod";
import type { Choice } from "../message/content.ts";
import type { AnyFlow, Standing } from "./flow.ts";

const standing = z.object({ step: z.string(), again: z.string(), state: z.unknown() });

const frame = z.object({
  flow: z.string(),
  version: z.number().int(),
  /** Where the contact's next message goes. */
  step: z.string(),
  /** The step that puts the question again. */
  again: z.string(),
  state: z.unknown(),
  /** `wait`: something was asked. `linger`: nothing was asked, a follow-up would be understood. */
  mode: z.enum(["wait", "linger"]),
  misses: z.number().int(),
  /** The step judges before stop, cancel and back are heard. */
  hearsFirst: z.enum(["all", "long", "skip"]).nullable().default(null),
  /** Epoch milliseconds; null: does not lapse. */
  expiresAt: z.number().nullable(),
  /** The questions of this flow so far, the present one last: for "back". */
  past: z.array(standing),
});

/** One flow that waits for the contact. */
export type Frame = z.infer<typeof frame>;

const conversationState = z.object({
  /** The flow that waits is the last one; those before it were interrupted. */
  frames: z.array(frame).default([]),
  /** The choices of our last message: a number or a word may mean one of them. */
  offered: z.array(z.object({ label: z.string(), value: z.string() })).default([]),
  /** We have answered at least once. */
  hasMet: z.boolean().default(false),
});
export type ConversationState = z.infer<typeof conversationState>;

/** The state of a conversation that has not begun. */
export const emptyState: ConversationState = { frames: [], offered: [], hasMet: false };

/** Reads a stored state. One that cannot be read any more begins anew, as someone we have met. */
export function readState(stored: unknown): { state: ConversationState; wasUnreadable: boolean } {
  const parsed = conversationState.safeParse(stored ?? {});
  return parsed.success
    ? { state: parsed.data, wasUnreadable: false }
    : { state: { ...emptyState, hasMet: true }, wasUnreadable: true };
}

/**
 * The stored state after we wrote first: the choices of that message take the place of those of our last answer, so
 * that a number means one of them where there are no buttons.
 */
export function offeredSince(stored: unknown, choices: readonly Choice[]): unknown {
  return { ...(stored as object | null), offered: choices.map(({ label, value }) => ({ label, value })) };
}

/**
 * Moves a frame to the present version of its flow, version by version.
 * Null when there is no way: the flow or its step is gone, the state does not fit, or an upgrade fails on it. A
 * failure is no reason to throw: the contact would stand there for ever.
 */
export function bringUpToDate(old: Frame, flow: AnyFlow | undefined): Frame | null {
  if (!flow || old.version > flow.version) return null;
  let now: Standing = { step: old.step, again: old.again, state: old.state };
  try {
    for (let version = old.version; version < flow.version; version++) {
      const upgrade = flow.upgrade?.[version];
      if (upgrade) now = upgrade(now);
    }
  } catch {
    return null;
  }
  const state = flow.state.safeParse(now.state);
  const hasStep = (step: string) => Object.hasOwn(flow.steps, step);
  if (!state.success || !hasStep(now.step) || !hasStep(now.again)) return null;
  const past = old.version === flow.version ? old.past : [];
  return { ...old, ...now, state: state.data, version: flow.version, past };
}

/** The frames that can go on: not lapsed, and brought up to date. */
export function whoStillStands(
  frames: readonly Frame[],
  flows: readonly AnyFlow[],
  now: number,
): {
  readonly kept: Frame[];
  /** A question was put too long ago. */
  readonly hasLapsed: boolean;
  /** The question that waits now, where its step is gone: an interrupted one is not worth a second interruption. */
  readonly gone: Frame | null;
} {
  const isFresh = ({ expiresAt }: Frame) => expiresAt === null || expiresAt > now;
  const upToDate = (frame: Frame) =>
    bringUpToDate(
      frame,
      flows.find(({ id }) => id === frame.flow),
    );
  const fresh = frames.filter(isFresh);
  const top = fresh.at(-1);
  return {
    kept: fresh.flatMap((frame) => upToDate(frame) ?? []),
    hasLapsed: frames.some((frame) => frame.mode === "wait" && !isFresh(frame)),
    gone: top?.mode === "wait" && upToDate(top) === null ? top : null,
  };
}
