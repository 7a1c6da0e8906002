/** What the command `rehearse` does, and how a rehearsal reads in the terminal. */
import { prismaReminderRules } from "../adapters/prisma/reminder-rules.ts";
import { composeRehearsal } from "../compose-rehearsal.ts";
import { demand } from "../core/audience/actor.ts";
import { reportOf, type Day, type Entry, type GroupMessage, type Report } from "../core/rehearsal/report.ts";
import { namedProgramme } from "../services/named-programme.ts";
import { acting, type ActingOptions } from "./acting.ts";
import { Refusal } from "./ground.ts";
import { printRow } from "./printed.ts";

/** As given on the command line. */
export interface RehearseOptions extends ActingOptions {
  readonly from?: string;
  readonly days?: number;
  readonly seed: number;
  readonly people?: boolean;
  readonly json?: boolean;
}

/** Names that stand with a flag; `--json` has all. */
const NAMES_SHOWN = 5;

/** Rehearses the programme of this slug and prints what came of it. @throws Refusal, AppError */
export async function rehearse(slug: string, options: RehearseOptions): Promise<void> {
  await acting(options, async ({ actor, db, ground, house }) => {
    const programme = namedProgramme(slug, await prismaReminderRules(db).programme(slug));
    demand(actor, programme.id, "coordinator");
    const accounts = await house.accounts.list();
    if (accounts.length === 0)
      throw new Refusal(
        "No account is connected, so nobody could be reached. The chat page needs no keys: " +
          'donghanh account add web-chat --name "chat page"',
      );
    const { from: fromDay, days, seed } = options;
    const order = { programmeId: programme.id, seed, fromDay, days };
    const ledger = await composeRehearsal({ databaseUrl: ground.databaseUrl, db, accounts }, order);
    const report = reportOf(ledger, seed);
    if (options.json) console.log(JSON.stringify(report, null, 2));
    else print(report, options.people === true);
  });
}

function print(report: Report, withPeople: boolean): void {
  const { programme, from, until, seed, people, days, flags } = report;
  console.log(
    `Rehearsal of ${programme}, ${from} to ${until}: ${String(people.length)} people, seed ${String(seed)}.`,
  );
  console.log("Nobody was written to.");
  for (const day of days) printDay(day);
  if (withPeople)
    for (const person of people) {
      const { name, cohorts, language, timezone, temper, entries } = person;
      console.log();
      printRow(name, cohorts.join(", "), language, timezone, temper);
      entries.forEach(printEntry);
      printRecords(person);
    }
  console.log(flags.length === 0 ? "\nNo flags." : "\nFlags:");
  for (const { code, day, says, advice, people: names } of flags) {
    const more = names.length > NAMES_SHOWN ? ` and ${String(names.length - NAMES_SHOWN)} more` : "";
    printRow(`  ${day ?? ""}`, code, says, `${names.slice(0, NAMES_SHOWN).join(", ")}${more}`);
    printRow("  ", "", advice);
  }
}

function printDay({ day, messages }: Day): void {
  console.log(`\n${day}`);
  messages.forEach(printMessage);
}

function printMessage({ first, last, timezone, rules, sessions, cohorts, texts }: GroupMessage): void {
  const times = first === last ? first : `${first}–${last}`;
  const groups = cohorts.map(({ cohort, people }) => `${cohort} ${String(people)}`).join(", ");
  printRow(`  ${times}`, timezone, rules.join(", "), sessions.join(" · "), groups);
  for (const { language, people, words } of texts) printRow(`    ${language} ${String(people)}`, words);
}

/** What the programme's books say of them in the end. */
function printRecords({ attendance, forms, places }: Report["people"][number]): void {
  for (const { session, said, seen } of attendance)
    printRow("  =", "attendance", `${said ?? "-"}/${seen ?? "-"}`, session);
  for (const { form, session, about, isSent, score } of forms)
    printRow(
      "  =",
      form,
      isSent ? "sent" : "begun",
      session ?? about ?? "",
      score === null ? "" : String(score),
    );
  for (const { session, status } of places) printRow("  =", "place", status, session);
}

function printEntry({ at, what, rules, words }: Entry): void {
  printRow(`  ${at}`, what, rules.join(", "), words);
}
