/** `donghanh form …`: what we ask, as data. */
import { Command } from "commander";
import type { ActingOptions } from "./acting.ts";
import type { ExportOptions } from "./lists-desk.ts";
import type { AttachOptions } from "./attach-desk.ts";
import type { ResultOptions, ShowOptions } from "./form-desk.ts";

/** The command with those below it; what they do is loaded when one runs. */
export function formCommand(): Command {
  const command = new Command("form")
    .description(
      "feedback, quizzes, surveys: add, check, publish, attach whole sets, look at what was answered",
    )
    .addHelpText(
      "after",
      `
docs/forms.md says what stands in a form's file.

Examples:
  $ donghanh form check end-of-day.yaml
  $ donghanh form add hanoi-reform end-of-day.yaml
  $ donghanh form publish hanoi-reform end-of-day
  $ donghanh form results hanoi-reform end-of-day
  $ donghanh form attach hanoi-reform kirkpatrick`,
    );
  const staff = (name: string, description: string) =>
    command
      .command(name)
      .description(description)
      .argument("<programme>", "its slug")
      .option("--as <coordinator>", "who does it: a name or id");
  command
    .command("check")
    .description("what stands against publishing the form of a file; nothing is kept")
    .argument("<file>", "YAML or JSON")
    .action(async (file: string) => (await desk()).check(file));
  staff("add", "keep the form of a file as a draft; again: change the draft, or begin the next version")
    .argument("<file>", "YAML or JSON")
    .action(async (programme: string, file: string, options: ActingOptions) =>
      (await desk()).add(programme, file, options),
    );
  staff("publish", "publish the draft: it is asked from now on and never changes again")
    .argument("<form>", "its slug")
    .action(async (programme: string, form: string, options: ActingOptions) =>
      (await desk()).publish(programme, form, options),
    );
  staff("list", "the forms of a programme, and how many have answered").action(
    async (programme: string, options: ActingOptions) => (await desk()).list(programme, options),
  );
  staff("show", "the questions of a form as people see them")
    .argument("<form>", "its slug")
    .option("--yaml", "as a file, to be changed and added again")
    .action(async (programme: string, form: string, options: ShowOptions) =>
      (await desk()).show(programme, form, options),
    );
  command
    .command("templates")
    .description("the sets of forms and reminder rules that can be attached")
    .action(async () => (await attaching()).templates());
  staff("attach", "a template's forms and the reminder rules that ask for them; shown first")
    .argument("<template>", "such as kirkpatrick: donghanh form templates")
    .option("--apply", "do it; else it is only shown what it would do")
    .action(async (programme: string, template: string, options: AttachOptions) =>
      (await attaching()).attach(programme, template, options),
    );
  staff("results", "what was answered; of an anonymous form from five answers up")
    .argument("<form>", "its slug")
    .option("--session <session>", "only of this one: its id, or a part of its title")
    .action(async (programme: string, form: string, options: ResultOptions) =>
      (await desk()).results(programme, form, options),
    );
  staff("export", "what was answered, set by set, as a list; of an anonymous form without people")
    .argument("<form>", "its slug")
    .requiredOption("--out <file>", "where to; its ending says how: .xlsx or .csv")
    .option("--language <language>", "of headers and options: vi, ja or en; without it that of the country")
    .action(async (programme: string, form: string, options: ExportOptions) =>
      (await import("./lists-desk.ts")).exportAnswers(programme, form, options),
    );
  staff("close", "take no more answers; what was sent stays")
    .argument("<form>", "its slug")
    .action(async (programme: string, form: string, options: ActingOptions) =>
      (await desk()).close(programme, form, options),
    );
  return command;
}

const attaching = () => import("./attach-desk.ts");
const desk = () => import("./form-desk.ts");
