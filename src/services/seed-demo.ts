/** Puts the demo's programmes into the database, or moves them to today. */
import type { ProgrammeData } from "../core/programme/programme-data.ts";
import { draftForm, formDraftSchema, listForms, publishedOf, publishForm } from "./forms/forms.ts";
import type { FormStore } from "./ports/form-store.ts";
import type { ProgrammeStore } from "./ports/programme-store.ts";
import type { ReminderRuleStore } from "./ports/reminder-rules.ts";
import type { System } from "./ports/system.ts";
import { addRule, ruleDraftSchema } from "./reminders/reminder-rules.ts";
import { OPERATOR } from "../core/audience/actor.ts";

/** The demo as `demo/index.ts` makes it for a day. */
export interface SeedableDemo extends ProgrammeData {
  /** People whose invite codes are known to all. */
  readonly personas: readonly { readonly participant: string; readonly inviteCode: string }[];
  /** Rules as staff write them. */
  readonly rules: readonly { readonly programme: string; readonly name: string }[];
  /** Forms as staff write them. */
  readonly forms: readonly { readonly programme: string; readonly slug: string }[];
}

export interface SeedDemoParts {
  readonly programmes: ProgrammeStore;
  readonly rules: ReminderRuleStore;
  readonly forms: FormStore;
  readonly system: System;
  /** A random code, as `services/invites` makes them. */
  readonly newInviteCode: () => string;
}

/** What the demo holds, and how many rows, rules and forms had to be written for it (0: it was all there). */
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
  const rowsChanged = await parts.programmes.write(demo, codes);
  const rules = await addRules(parts, demo);
  const forms = await addForms(parts, demo);
  return {
    programmes: demo.programmes.length,
    sessions: demo.programmes.flatMap(({ sessions }) => sessions).length,
    participants: demo.participants.length,
    rowsChanged: rowsChanged + rules + forms,
  };
}

/** Those whose names are not taken: one that somebody stopped stays stopped. @returns how many */
async function addRules({ rules, system }: SeedDemoParts, demo: SeedableDemo): Promise<number> {
  const there = new Set((await rules.list()).map(({ programme, name }) => `${programme}/${name}`));
  const missing = demo.rules.filter(({ programme, name }) => !there.has(`${programme}/${name}`));
  for (const rule of missing) await addRule({ rules, system }, OPERATOR, ruleDraftSchema.parse(rule));
  return missing.length;
}

/** Publishes those that never were. @returns how many */
async function addForms({ forms: store, system }: SeedDemoParts, demo: SeedableDemo): Promise<number> {
  const there = new Set<string>();
  for (const slug of new Set(demo.forms.map(({ programme }) => programme)))
    for (const form of await listForms({ store, system }, OPERATOR, slug))
      if (publishedOf(form)) there.add(`${slug}/${form.slug}`);
  const missing = demo.forms.filter(({ programme, slug }) => !there.has(`${programme}/${slug}`));
  for (const { programme, ...written } of missing) {
    await draftForm({ store, system }, OPERATOR, programme, formDraftSchema.parse(written));
    await publishForm({ store, system }, OPERATOR, programme, written.slug);
  }
  return missing.length;
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
