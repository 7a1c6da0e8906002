/** `donghanh misunderstood`: what people asked in vain, so that somebody can do something about it. */
import { openDatabase } from "../adapters/prisma/client.ts";
import { readMisunderstood } from "../adapters/prisma/misunderstood.ts";
import { onGround, Refusal } from "./ground.ts";
import { printRow } from "./printed.ts";

const DAY_MS = 24 * 60 * 60_000;

export interface MisunderstoodOptions {
  /** Days back from now. */
  readonly days: string;
  /** Texts at most. */
  readonly limit: string;
}

/** Columns with tabs between them: how often, when last, language, text. @throws Refusal for what is no number */
export async function misunderstood(options: MisunderstoodOptions): Promise<void> {
  const days = wholeNumber("--days", options.days);
  const limit = wholeNumber("--limit", options.limit);
  await onGround(async ({ databaseUrl }) => {
    const db = openDatabase(databaseUrl, 1);
    try {
      const { total, texts } = await readMisunderstood(db, Date.now() - days * DAY_MS, limit);
      console.log(
        `In the last ${String(days)} days, ${String(total)} messages were not understood. ` +
          "Numbers (#) and names (…) are left out.",
      );
      for (const { times, lastHeardAt, language, text } of texts)
        printRow(times, lastHeardAt.toISOString().slice(0, 10), language, text);
    } finally {
      await db.$disconnect();
    }
  });
}

function wholeNumber(option: string, given: string): number {
  if (/^[1-9]\d{0,3}$/.test(given)) return Number(given);
  throw new Refusal(`${option} is a whole number from 1 to 9999.`);
}
