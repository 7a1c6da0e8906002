/** `donghanh broadcast …`: one content for many, from the draft to the list of who got it. */
import { Command } from "commander";
import type { ActingOptions } from "./acting.ts";
import type { ExportOptions } from "./lists-desk.ts";

const EXAMPLE = `
A broadcast is written in a file (YAML or JSON):

  programme: hanoi-reform
  name: Đổi phòng chiều thứ Ba
  to: { all: [{ cohort: departments }, { not: { unit: home-affairs } }] }
  session: Chỉ số PAPI            # its id or title; for {session.…}
  texts:
    vi: "Kính gửi Anh/Chị {name}: buổi {session.title} chuyển sang {session.place}."
    en: "Dear {name}, {session.title} moves to {session.place}."
  at: 2026-11-24T07:30            # at each person's place; at once if left out
  until: 2026-11-24T13:00         # not sent later than this
  urgent: Phòng học bị ngập       # only where quiet hours must not count

Examples:
  $ donghanh broadcast draft move.yaml --as "Trần Thu Hương"
  $ donghanh broadcast preview "Đổi phòng chiều thứ Ba"
  $ donghanh broadcast test "Đổi phòng chiều thứ Ba" "Phạm Ngọc Lan"
  $ donghanh broadcast approve "Đổi phòng chiều thứ Ba" --as "Nguyễn Văn Bình"`;

/** The command with those below it; what they do is loaded when one runs. */
export function broadcastCommand(): Command {
  const command = new Command("broadcast")
    .description("one content for many people, once: from the draft to the list of who got it")
    .addHelpText("after", EXAMPLE);
  const staff = (name: string, description: string) =>
    command.command(name).description(description).option("--as <coordinator>", "who does it: a name or id");
  staff("draft", "take down what a file says; again under the same name: change the draft")
    .argument("<file>", "YAML or JSON")
    .action(async (file: string, options: ActingOptions) => (await desk()).draft(file, options));
  staff("preview", "whom it reaches, by which way, at what cost; what phones will show; what is wrong")
    .argument("<broadcast>", "its name or id")
    .action(async (named: string, options: ActingOptions) => (await desk()).preview(named, options));
  staff("test", "send it to a few named people; nobody else is touched")
    .argument("<broadcast>", "its name or id")
    .argument("<people...>", "names of participants or coordinators who have linked a chat")
    .action(async (named: string, people: string[], options: ActingOptions) =>
      (await desk()).test(named, people, options),
    );
  staff("approve", "freeze audience and texts, and send; many recipients need two people")
    .argument("<broadcast>", "its name or id")
    .action(async (named: string, options: ActingOptions) => (await desk()).approve(named, options));
  staff("ask", "ask those who may approve it, in their chats")
    .argument("<broadcast>", "its name or id")
    .action(async (named: string, options: ActingOptions) => (await desk()).ask(named, options));
  staff("decline", "say no to one that waits for approval; its author is told in their chat")
    .argument("<broadcast>", "its name or id")
    .action(async (named: string, options: ActingOptions) => (await desk()).decline(named, options));
  for (const [to, description] of [
    ["pause", "nothing more of it goes out until it is resumed"],
    ["resume", "let a paused one go on"],
    ["cancel", "what was not sent never is"],
  ] as const)
    staff(to, description)
      .argument("<broadcast>", "its name or id")
      .action(async (named: string, options: ActingOptions) => (await runDesk()).steer(named, to, options));
  staff("show", "how far it has come: counts by state and reason")
    .argument("<broadcast>", "its name or id")
    .option("--follow", "every second, until it is finished")
    .action(async (named: string, options: ActingOptions & { follow?: true }) =>
      (await runDesk()).show(named, options),
    );
  staff("who", "who got it, who did not, and why; columns with tabs between them")
    .argument("<broadcast>", "its name or id")
    .option("--status <status>", "pending, sending, sent, delivered, read, failed, skipped or unknown")
    .option("--reason <code>", "such as quota-spent")
    .action(async (named: string, options: ActingOptions & { status?: string; reason?: string }) =>
      (await runDesk()).who(named, options),
    );
  staff("export", "who got it, who did not, and why, as a list")
    .argument("<programme>", "its slug")
    .argument("<broadcast>", "its id")
    .requiredOption("--out <file>", "where to; its ending says how: .xlsx or .csv")
    .option("--language <language>", "of the headers: vi, ja or en; without it that of the country")
    .action(async (programme: string, id: string, options: ExportOptions) =>
      (await import("./lists-desk.ts")).exportRecipients(programme, id, options),
    );
  staff("retry", "try again what failed for a reason, or single ones whose fate nobody knows")
    .argument("<broadcast>", "its name or id")
    .option("--reason <code>", "all that failed for it, such as quota-spent")
    .option("--unknown <ids...>", "deliveries that `who --status unknown` lists, after a look in the chat")
    .action(async (named: string, options: ActingOptions & { reason?: string; unknown?: string[] }) =>
      (await runDesk()).retry(named, options),
    );
  return command;
}

const runDesk = () => import("./broadcast-run-desk.ts");
const desk = () => import("./broadcast-desk.ts");
