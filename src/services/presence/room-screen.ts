/** What the screen of a room shows: a code that changes every minute, and how many have checked in. No state. */
import { CHECK_IN_BEFORE_MS } from "../../core/programme/attendance.ts";
import { checkInCode, CODE_TURNS_MS } from "../../core/programme/check-in-code.ts";
import type { LocalText } from "../../core/language/language.ts";
import type { AccountDirectory } from "../ports/account-directory.ts";
import type { PresenceStore } from "../ports/presence-store.ts";
import type { Secrets } from "../ports/secrets.ts";
import type { System } from "../ports/system.ts";

export interface ScreenTools {
  readonly store: Pick<PresenceStore, "session" | "counts">;
  readonly accounts: Pick<AccountDirectory, "list">;
  readonly secrets: Pick<Secrets, "fingerprint">;
  readonly system: Pick<System, "now">;
  /** Draws a QR code as SVG. */
  readonly drawQr: (text: string) => string;
  /** Where the world reaches us; undefined where it does not: then there are no links. */
  readonly publicUrl: string | undefined;
}

/** What a screen shows now. Nothing of it is about a person. */
export interface RoomScreen {
  readonly title: LocalText;
  readonly programme: LocalText;
  /** Local times, `HH:mm`. */
  readonly startTime: string;
  readonly endTime: string;
  readonly state: "early" | "open" | "over" | "cancelled";
  /** Null where one cannot check in. */
  readonly code: string | null;
  /** How long all of this holds, in milliseconds: after it, it must not be shown any more. */
  readonly goodForMs: number;
  readonly present: number;
  readonly expected: number;
  /** A picture for each account that can be opened by an address. */
  readonly links: readonly { readonly name: string; readonly svg: string }[];
}

/** Opens the screen of one session: nobody can guess it. */
export function screenKey(sessionId: string, { fingerprint }: Pick<Secrets, "fingerprint">): string {
  return fingerprint(`screen/${sessionId}`);
}

/** Where the screen is, below the public address. The key stands where no server and no log sees it. */
export function screenPath(sessionId: string, secrets: Pick<Secrets, "fingerprint">): string {
  return `/${sessionId}/screen#${screenKey(sessionId, secrets)}`;
}

/** Whoever asks has shown the key. Null where there is no such session any more. */
export async function showScreen(tools: ScreenTools, sessionId: string): Promise<RoomScreen | null> {
  const session = await tools.store.session(sessionId);
  if (!session) return null;
  const now = tools.system.now();
  const { title, programme, startTime, endTime, startsAt, endsAt, isCancelled } = session;
  const opensAt = startsAt - CHECK_IN_BEFORE_MS;
  const state = isCancelled ? "cancelled" : now < opensAt ? "early" : now < endsAt ? "open" : "over";
  const code = state === "open" ? checkInCode(sessionId, now, tools.secrets.fingerprint) : null;
  return {
    ...{ title, programme, startTime, endTime, state, code },
    goodForMs: CODE_TURNS_MS - (now % CODE_TURNS_MS),
    ...(await tools.store.counts(sessionId)),
    links: code === null ? [] : await linksWith(code, tools),
  };
}

async function linksWith(
  code: string,
  { accounts, publicUrl, drawQr }: ScreenTools,
): Promise<RoomScreen["links"]> {
  if (publicUrl === undefined) return [];
  const open = await accounts.list();
  return open.flatMap(({ id, name, channel }) => {
    const link = channel.startLink?.(code, { accountId: id, publicUrl });
    return link === undefined ? [] : [{ name, svg: drawQr(link) }];
  });
}
