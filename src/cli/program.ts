/** The command `donghanh`: which commands there are. What each does is loaded when it is used. */
import { Command } from "commander";
import { accountCommand } from "./account.ts";
import { attendanceCommand } from "./attendance.ts";
import { broadcastCommand } from "./broadcast.ts";
import { choiceSetCommand, placeCommand } from "./choice-set.ts";
import { calendarCommand } from "./calendar.ts";
import { deskCommands } from "./desk.ts";
import { formCommand } from "./form.ts";
import { feedCommand } from "./feed.ts";
import { inviteCommand } from "./invite.ts";
import { rehearseCommand } from "./rehearse.ts";
import { rosterCommand, timetableCommand } from "./lists.ts";
import { reminderCommand } from "./reminder.ts";
import { richMenuCommand } from "./rich-menu.ts";
import { reportCommand } from "./report.ts";
import { segmentCommand } from "./segment.ts";
import { sessionCommand } from "./session.ts";
import { auditCommand, coordinatorCommand, tokenCommand } from "./staff.ts";

export const program = new Command("donghanh")
  .description("Đồng Hành: the chat companion of public training programmes, on Zalo, LINE and the web.")
  .helpCommand(true)
  .showHelpAfterError("(donghanh --help shows what there is)")
  .addHelpText(
    "after",
    `
Examples:
  $ donghanh start                             everything in one process, with its own database
  $ donghanh chat --as Lan                     talk with the bot here
  $ donghanh account add line --help           connect a LINE official account
  $ donghanh invite make --cohort departments  invite codes for everybody in a cohort
  $ donghanh doctor                            is everything well?

Settings are variables of the environment; .env.example lists them all.`,
  );

program
  .command("start")
  .description("start everything in this process: database, web server, worker; Ctrl-C stops it all")
  .action(async () => (await import("./start.ts")).start());
program
  .command("web")
  .description("start the web server only: webhooks, chat page, health (run as many as you like)")
  .action(async () => (await import("./serve.ts")).serve("web"));
program
  .command("worker")
  .description("start a worker only: retries, reminders, polling (run as many as you like)")
  .action(async () => (await import("./serve.ts")).serve("worker"));
program
  .command("migrate")
  .description("bring the database up to date")
  .action(async () => (await import("./migrate.ts")).migrateAll());
program
  .command("seed")
  .description("fill the database")
  .command("demo")
  .description(
    "the two programmes of the demo, with invented people; again on a later day: moves them to today",
  )
  .action(async () => (await import("./seed.ts")).seedDemoNow());
program.addCommand(accountCommand());
for (const command of deskCommands()) program.addCommand(command);
program.addCommand(inviteCommand());
program.addCommand(feedCommand());
program.addCommand(richMenuCommand());
program.addCommand(segmentCommand());
program.addCommand(broadcastCommand());
program.addCommand(reminderCommand());
program.addCommand(rehearseCommand());
program.addCommand(sessionCommand());
program.addCommand(rosterCommand());
program.addCommand(timetableCommand());
program.addCommand(formCommand());
program.addCommand(attendanceCommand());
program.addCommand(reportCommand());
program.addCommand(choiceSetCommand());
program.addCommand(placeCommand());
program.addCommand(calendarCommand());
program.addCommand(coordinatorCommand());
program.addCommand(tokenCommand());
program.addCommand(auditCommand());
program
  .command("chat")
  .description("talk with the bot in the terminal")
  .option("--as <who>", "a persona of the demo (Lan, Minh, …) or an invite code; else somebody unknown")
  .option("--language <language>", "speak to me in vi, ja or en until I choose another")
  .option("--anew", "begin as somebody whom the bot has not met")
  .addHelpText(
    "after",
    "\nExamples:\n  $ donghanh chat --as Lan\n  $ echo 'lịch học ngày mai?' | donghanh chat",
  )
  .action(async (options) => (await import("./chat.ts")).chat(options));
program
  .command("understand")
  .description("read JSON lines {id, text, lang?, reference, timezone}, print {id, lang, intent, start, end}")
  .addHelpText(
    "after",
    `\nExample:\n  $ echo '{"id":1,"text":"lịch học ngày mai?","reference":"2026-11-22T08:00:00+07:00","timezone":"Asia/Ho_Chi_Minh"}' | donghanh understand`,
  )
  .action(async () => (await import("./understand.ts")).understandLines());
program
  .command("misunderstood")
  .description("what people asked in vain, most frequent first; numbers and names are left out")
  .option("--days <number>", "how many days back", "30")
  .option("--limit <number>", "how many texts", "50")
  .action(async (options) => (await import("./misunderstood.ts")).misunderstood(options));
program
  .command("replay")
  .description("handle one inbound event again (its number is in the log and in the table inbound_event)")
  .argument("<event id>")
  .action(async (id: string) => (await import("./replay.ts")).replay(id));
program
  .command("doctor")
  .description("check settings, database, migrations, queue, accounts, clock and disk; says what to do")
  .action(async () => (await import("./doctor.ts")).doctor());
