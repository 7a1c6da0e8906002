/** What the commands `reminder …` do, on the database. */
import { prismaReminderRules } from "../adapters/prisma/reminder-rules.ts";
import { inLanguage, type LocalText } from "../core/language/language.ts";
import { writeTiming } from "../core/programme/reminder-rule.ts";
import {
  addRule,
  changeRule,
  findRule,
  listRules,
  previewRule,
  ruleDraftSchema,
  ruleEditSchema,
  stopRule,
  type ReminderRuleTools,
} from "../services/reminders/reminder-rules.ts";
import { acting, type Acting, type ActingOptions } from "./acting.ts";
import { readWritten } from "./written-file.ts";
import { printRow } from "./printed.ts";

/** Moments that are shown of a preview. */
const SHOWN = 12;
/** Planned reminders that are read at once. */
const PAGE = 500;

/** Prints whom the rule of a file would remind, and when; nothing is kept. @throws Refusal, AppError */
export async function preview(file: string, options: ActingOptions): Promise<void> {
  const draft = await readWritten(file, ruleDraftSchema);
  await acting(options, async (at) => {
    const { groups, people, missing } = await previewRule(toolsAt(at), at.actor, draft);
    const all = people.reduce((sum, { count }) => sum + count, 0);
    console.log(`"${draft.name}" would remind ${String(all)} people.`);
    for (const { reason, count } of people)
      if (reason !== null) console.log(`  not reached today, ${reason}: ${String(count)}`);
    for (const { dueAt, expiresAt, heldUntil, timezone, session, people: some } of groups.slice(0, SHOWN)) {
      const local = (ms: number) => localTime(ms, timezone);
      const held =
        expiresAt <= dueAt
          ? "never told: the form is closed by then"
          : heldUntil === null
            ? ""
            : heldUntil >= expiresAt
              ? "never told: quiet hours until after its use"
              : `held until ${local(heldUntil)}`;
      const title = session ? inLanguage(session, "vi") : "";
      printRow(local(dueAt), timezone, some, title, held);
    }
    if (groups.length > SHOWN) console.log(`… and ${String(groups.length - SHOWN)} moments more.`);
    if (missing.length > 0)
      console.log(`No words in ${missing.join(", ")}: those who read it are told in another language.`);
    console.log(`Nothing was kept. Add it: donghanh reminder add ${file}`);
  });
}

/** Adds the rule of a file and plans its reminders. @throws Refusal, AppError */
export async function add(file: string, options: ActingOptions): Promise<void> {
  const draft = await readWritten(file, ruleDraftSchema);
  await acting(options, async (at) => {
    const tools = toolsAt(at);
    const id = await addRule(tools, at.actor, draft);
    const rule = (await tools.rules.list()).find((one) => one.id === id);
    console.log(`"${draft.name}" is added: ${String(rule?.planned ?? 0)} reminders are planned.`);
  });
}

/** Columns with tabs between them: programme, cohort, name, when, planned, told, dropped, next, form, whom it asks. */
export async function list(options: ActingOptions): Promise<void> {
  await acting(options, async (at) => {
    for (const rule of await listRules(toolsAt(at), at.actor)) {
      const { programme, cohort, name, timing, form, asks, planned, told, dropped, nextAt, isStopped } = rule;
      const next = isStopped ? "stopped" : nextAt === null ? "" : `next ${new Date(nextAt).toISOString()}`;
      const counts = `${String(planned)} planned, ${String(told)} told, ${String(dropped)} dropped`;
      const asked = asks === "participant" ? "" : `asks each ${asks === "unit" ? "unit's supervisor" : asks}`;
      printRow(programme, cohort ?? "all", name, writeTiming(timing), counts, next, form ?? "", asked);
    }
  });
}

/** A rule's texts, and whom it will tell when; columns with tabs between them. @throws Refusal, AppError */
export async function show(named: string, options: ActingOptions): Promise<void> {
  await acting(options, async (at) => {
    const tools = toolsAt(at);
    const { id, name, timing, texts, isStopped } = await findRule(tools, at.actor, named);
    console.log(`"${name}": ${writeTiming(timing)}${isStopped ? ", stopped" : ""}`);
    for (const [language, contents] of Object.entries(texts))
      console.log(`${language}: ${JSON.stringify(contents)}`);
    for await (const { name: person, timezone, dueAt, session, about } of pages((after) =>
      tools.rules.planned(id, after, PAGE),
    ))
      printRow(localTime(dueAt, timezone), timezone, person, of(session), of(about));
  });
}

/** Changes what the file says of a rule, or shows how many reminders that would move. @throws Refusal, AppError */
export async function change(
  named: string,
  file: string,
  options: ActingOptions & { readonly yes?: true },
): Promise<void> {
  const edit = await readWritten(file, ruleEditSchema);
  await acting(options, async (at) => {
    const tools = toolsAt(at);
    const rule = await findRule(tools, at.actor, named);
    const isTrial = options.yes !== true;
    const { moved, unmoved, added, dropped, told } = await changeRule(tools, at.actor, rule, {
      edit,
      isTrial,
    });
    console.log(`"${rule.name}" ${isTrial ? "would be" : "is"} changed:`);
    const counts = { moved, "at their old time": unmoved, added, dropped, "told already, and stay so": told };
    for (const [what, count] of Object.entries(counts)) console.log(`  ${String(count)} ${what}`);
    if (isTrial) console.log("Nothing was changed. Do it: the same with --yes.");
  });
}

/** Columns with tabs between them: when, whom, session, about whom, what became of it, why. @throws Refusal, AppError */
export async function who(named: string, options: ActingOptions): Promise<void> {
  await acting(options, async (at) => {
    const tools = toolsAt(at);
    const rule = await findRule(tools, at.actor, named);
    for await (const { dueAt, name, session, about, status, reason } of pages((after) =>
      tools.rules.who(rule, after, PAGE),
    )) {
      const when = dueAt === null ? "" : new Date(dueAt).toISOString();
      printRow(when, name ?? "", of(session), of(about), status, reason);
    }
  });
}

const of = (text: LocalText | null) => (text ? inLanguage(text, "vi") : "");

/** Stops the rule of this name or id. @throws Refusal, AppError */
export async function stop(named: string, options: ActingOptions): Promise<void> {
  await acting(options, async (at) => {
    const tools = toolsAt(at);
    const rule = await findRule(tools, at.actor, named);
    await stopRule(tools, at.actor, rule);
    const { name, planned } = rule;
    console.log(`"${name}" is stopped: ${String(planned)} planned reminders are dropped.`);
  });
}

const localTime = (ms: number, timezone: string) =>
  new Date(ms).toLocaleString("sv-SE", { timeZone: timezone }).slice(0, 16);

async function* pages<One extends { readonly id: string; readonly dueAt: number | null }>(
  read: (after: string | undefined) => Promise<readonly One[]>,
): AsyncGenerator<One> {
  let after: string | undefined;
  do {
    const page = await read(after);
    yield* page;
    const last = page.at(-1);
    after = last && page.length === PAGE ? `${String(last.dueAt ?? 0)} ${last.id}` : undefined;
  } while (after !== undefined);
}

function toolsAt({ db, house, hoursOf, system }: Acting): ReminderRuleTools {
  return { rules: prismaReminderRules(db), accounts: house.accounts, hoursOf, system };
}
