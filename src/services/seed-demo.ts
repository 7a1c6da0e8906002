/** Puts the demo's programmes into the database, or moves them to today. */
import type { ProgrammeData } from "../core/programme/programme-data.ts";
import type { ProgrammeStore } from "./ports/programme-store.ts";

/** The demo as `demo/index.ts` makes it for a day. */
export interface SeedableDemo extends ProgrammeData {
  /** People whose invite codes are known to all. */
  readonly personas: readonly { readonly participant: string; readonly inviteCode: string }[];
}

export interface SeedDemoParts {
  readonly programmes: ProgrammeStore;
  /** A random code, as `services/invites` makes them. */
  readonly newInviteCode: () => string;
}

/** What the demo holds, and how many rows had to be written for it (0: it was all there). */
export interface SeededDemo {
  readonly programmes: number;
  readonly sessions: number;
  readonly participants: number;
  readonly rowsChanged: number;
}

/** Seeds, or moves what was seeded on an earlier day. Rejects only when the database cannot be reached. */
export async function seedDemo(parts: SeedDemoParts, demo: SeedableDemo): Promise<SeededDemo> {
  const known = new Map(demo.personas.map(({ participant, inviteCode }) => [participant, inviteCode]));
  const codes = demo.participants.map(({ slug }) => ({
    participant: slug,
    code: known.get(slug) ?? parts.newInviteCode(),
  }));
  return {
    programmes: demo.programmes.length,
    sessions: demo.programmes.flatMap(({ sessions }) => sessions).length,
    participants: demo.participants.length,
    rowsChanged: await parts.programmes.write(demo, codes),
  };
}

/**
 * Seeds unless there is a programme that is not the demo's: a house that somebody works in is left alone. Null then.
 */
export async function seedDemoUnlessInUse(
  parts: SeedDemoParts,
  demo: SeedableDemo,
): Promise<SeededDemo | null> {
  const slugs = await parts.programmes.programmeSlugs();
  const ours = demo.programmes.map(({ slug }) => slug);
  return slugs.every((slug) => ours.includes(slug)) ? seedDemo(parts, demo) : null;
}
