/** `donghanh reminder …`: rules that say when to remind. */
import { Command } from "commander";
import type { ActingOptions } from "./acting.ts";

const EXAMPLE = `
A rule is written in a file (YAML or JSON):

  programme: hanoi-reform
  name: the evening before
  when: 1 day before start at 18:00
  cohort: departments             # all of the programme if left out
  sessions: { kinds: [lecture] }  # all if left out
  asksAttendance: true            # offers "I will come" and "I cannot come"
  mayDigest: true                 # several on one day in one message
  texts:                          # our usual words if left out, before a session
    vi: "Mai có buổi {session.title}, {session.time}, tại {session.place}."
  urgentReason: Bus at 06:00      # only where quiet hours must not count

"when" is relative to a session's start or end, to an enrolment, to the first (opening) or last day of the course, to
when a form is due, or a date:
  2 hours before start · 30 minutes after end · 1 week after enrolment at 09:00 · 3 days before opening at 18:00 ·
  3 months after course at 09:00 · 1 day before due at 09:00 · 2026-12-01 09:00

A rule may ask for a form: whoever has answered it is left alone, and so is everybody once it is closed.

  form: end-of-day                # the text then carries a choice that starts it; our usual words if left out
  asks: supervisor                # supervisors of each, without a form; with one, whoever the form asks

Examples:
  $ donghanh reminder preview evening.yaml
  $ donghanh reminder add evening.yaml --as "Trần Thu Hương"
  $ donghanh reminder stop "the evening before"`;

export function reminderCommand(): Command {
  const command = new Command("reminder")
    .description("rules that say when to remind: look through, add, list, show, who, change, stop")
    .addHelpText("after", EXAMPLE);
  const staff = (name: string, description: string) =>
    command.command(name).description(description).option("--as <coordinator>", "who does it: a name or id");
  staff("preview", "when a rule would remind whom, what quiet hours make of it; nothing is kept")
    .argument("<file>", "YAML or JSON")
    .action(async (file: string, options: ActingOptions) => (await desk()).preview(file, options));
  staff("add", "add a rule and plan its reminders")
    .argument("<file>", "YAML or JSON")
    .action(async (file: string, options: ActingOptions) => (await desk()).add(file, options));
  staff("list", "the rules, what they have told, and when they remind next").action(
    async (options: ActingOptions) => (await desk()).list(options),
  );
  staff("show", "a rule's words, and whom it will remind when")
    .argument("<rule>", "its name or id; <programme>/<name> where two are called the same")
    .action(async (named: string, options: ActingOptions) => (await desk()).show(named, options));
  staff("who", "everybody whom a rule concerns: who was told, who was not, and why")
    .argument("<rule>", "its name or id; <programme>/<name> where two are called the same")
    .action(async (named: string, options: ActingOptions) => (await desk()).who(named, options));
  staff("change", "change what the file says; without --yes it shows how many reminders that would move")
    .argument("<rule>", "its name or id; <programme>/<name> where two are called the same")
    .argument("<file>", "YAML or JSON: only what shall be different")
    .option("--yes", "do it")
    .action(async (named: string, file: string, options: ActingOptions & { yes?: true }) =>
      (await desk()).change(named, file, options),
    );
  staff("stop", "stop a rule: nothing more is told")
    .argument("<rule>", "its name or id; <programme>/<name> where two are called the same")
    .action(async (named: string, options: ActingOptions) => (await desk()).stop(named, options));
  return command;
}

const desk = () => import("./reminder-desk.ts");
