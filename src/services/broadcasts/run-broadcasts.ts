/** Gives approved broadcasts their rows and notes when they have ended. What sends the rows is services/deliver. */
import type { Content } from "../../core/message/content.ts";
import type { WritingHoursOf } from "../calendar/writing-hours.ts";
import { pause } from "../pause.ts";
import type { AccountDirectory } from "../ports/account-directory.ts";
import type { BroadcastRuns } from "../ports/broadcast-runs.ts";
import type { Log } from "../ports/log.ts";
import type { System } from "../ports/system.ts";
import { usualLifeMs, wantedAt } from "./send-time.ts";

export interface RunBroadcastTools {
  readonly runs: BroadcastRuns;
  readonly accounts: AccountDirectory;
  readonly hoursOf: WritingHoursOf;
  readonly system: System;
  readonly log: Log;
  /** Something may be due on this account. */
  readonly look: (accountId: string) => void;
}

/** One round: whatever was approved is expanded, whatever has ended is noted. */
export async function runBroadcasts(tools: RunBroadcastTools): Promise<void> {
  const { runs, hoursOf, system, log, look } = tools;
  for (const { id, programmeId, timezone, sendAt, isUrgent } of await runs.unexpanded()) {
    const open = await tools.accounts.list();
    const accounts = open.map(({ id: accountId, language, timezone, can, channel }) => ({
      ...{
        id: accountId,
        language,
        timezone,
        pack: (contents: readonly Content[]) => channel.pack(contents),
      },
      multicastSize: channel.sendToMany ? (can.multicastSize ?? null) : null,
      ...(can.replyWindow && { replyWindow: can.replyWindow }),
      templates: can.templates === true,
    }));
    const now = system.now();
    const hours = isUrgent ? undefined : (await hoursOf([programmeId])).get(programmeId);
    const lifeMs = usualLifeMs(wantedAt(sendAt, timezone, now), timezone, hours);
    const recipients = await runs.expand(id, accounts, now, lifeMs);
    if (recipients === null) continue;
    log.info("broadcast-expanded", { broadcastId: id, recipients });
    for (const account of accounts) look(account.id);
  }
  await runs.finish(system.now());
}

/** Rounds until the signal aborts. A round that fails is logged, and the next one tries again. */
export async function runBroadcastsUntil(
  signal: AbortSignal,
  tools: RunBroadcastTools,
  everyMs: number,
): Promise<void> {
  while (!signal.aborted) {
    await runBroadcasts(tools).catch((error: unknown) => tools.log.warn("broadcasts-not-run", {}, error));
    await pause(everyMs * (0.75 + tools.system.random() / 2), signal);
  }
}
