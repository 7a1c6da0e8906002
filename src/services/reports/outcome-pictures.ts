/**
 * Pictures of results for phones: each behind an address of its own that names what is to be seen, sealed, and ends after
 * a week. Nothing is stored: the picture is drawn when somebody opens it, as long as whoever asked may know.
 */
import { z } from "zod";
import { LANGUAGES, type Language } from "../../core/language/language.ts";
import { outcomeChart } from "../../core/report/outcome.ts";
import type { Charts } from "../ports/charts.ts";
import type { OutcomeStore } from "../ports/outcome-store.ts";
import type { Secrets } from "../ports/secrets.ts";
import type { System } from "../ports/system.ts";

/** Below the public address: `/picture/<sealed>.png`. */
export const PICTURE_PATH = "/picture";

const LIFETIME_MS = 7 * 24 * 60 * 60_000;

/** `["outcome", coordinator, session or form, language, end]` */
const Seen = z.tuple([z.literal("outcome"), z.uuid(), z.uuid(), z.enum(LANGUAGES), z.number()]);

export interface OutcomePictures {
  /** Where the picture is to be seen; each time another address. @param of id of the session or the form */
  addressOf(coordinatorId: string, of: string, language: Language): string;
}

export function outcomePictures(
  { secrets, system }: { readonly secrets: Secrets; readonly system: Pick<System, "now"> },
  publicUrl: string,
): OutcomePictures {
  return {
    addressOf(coordinatorId, of, language) {
      const words = ["outcome", coordinatorId, of, language, system.now() + LIFETIME_MS];
      return `${publicUrl}${PICTURE_PATH}/${secrets.seal(JSON.stringify(words))}.png`;
    },
  };
}

export interface DrawTools {
  readonly store: OutcomeStore;
  readonly charts: Pick<Charts, "paint">;
  readonly secrets: Pick<Secrets, "open">;
  readonly system: Pick<System, "now">;
}

/** A PNG; null where the address is not ours or too old, or there is nothing to be seen by whoever asked for it. */
export async function drawOutcome(
  { store, charts, secrets, system }: DrawTools,
  sealed: string,
): Promise<Uint8Array | null> {
  const seen = open(secrets, sealed);
  if (!seen) return null;
  const [, coordinatorId, of, language, end] = seen;
  if (end <= system.now()) return null;
  const outcome = await store.find(coordinatorId, of);
  const chart = outcome && outcomeChart(outcome, language);
  return chart && charts.paint(chart, language);
}

function open(secrets: Pick<Secrets, "open">, sealed: string): z.output<typeof Seen> | undefined {
  try {
    return Seen.safeParse(JSON.parse(secrets.open(sealed))).data;
  } catch {
    return undefined;
  }
}
