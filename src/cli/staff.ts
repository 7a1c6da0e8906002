/** `donghanh coordinator|token|audit …`: who runs programmes, their keys to the API, and what was done. */
import { Command, InvalidArgumentError } from "commander";
import { ROLES, type Role } from "../core/audience/actor.ts";
import { LANGUAGES, type Language } from "../core/language/language.ts";
import type { ActingOptions } from "./acting.ts";

const desk = () => import("./staff-desk.ts");
const AS: [string, string] = ["--as <coordinator>", "who does it: a name or id"];

/** Adds people, gives roles and codes, lets people go. */
export function coordinatorCommand(): Command {
  const command = new Command("coordinator")
    .description("staff who run programmes, with a role in each")
    .addHelpText(
      "after",
      `
Roles: viewer (may look), coordinator (may draft, test, remind), approver (may approve broadcasts).

Examples:
  $ donghanh coordinator add "Trần Thu Hương" --language vi
  $ donghanh coordinator role "Trần Thu Hương" hanoi-reform coordinator
  $ donghanh coordinator code "Trần Thu Hương"    the code that links her chat`,
    );
  command
    .command("list")
    .description("who they are, and their roles")
    .action(async () => (await desk()).list());
  command
    .command("add")
    .description("add somebody")
    .argument("<name>")
    .option("--language <language>", LANGUAGES.join(", "), among(LANGUAGES), "vi" satisfies Language)
    .option("--timezone <zone>", "an IANA name", "Asia/Ho_Chi_Minh")
    .option(...AS)
    .action(async (name: string, options: ActingOptions & { language: Language; timezone: string }) =>
      (await desk()).add(name, options),
    );
  command
    .command("role")
    .description("give a role in a programme; none takes it away")
    .argument("<coordinator>")
    .argument("<programme>", "its slug")
    .argument("<role>", `${ROLES.join(", ")} or none`, among([...ROLES, "none"]))
    .option(...AS)
    .action(async (named: string, programme: string, role: Role | "none", options: ActingOptions) =>
      (await desk()).role(named, programme, role === "none" ? null : role, options),
    );
  command
    .command("code")
    .description("a new code by which they link their chat; the one before stops working")
    .argument("<coordinator>")
    .option(...AS)
    .action(async (named: string, options: ActingOptions) => (await desk()).code(named, options));
  command
    .command("remove")
    .description("somebody left: tokens, codes and chat stop working, what they did stays")
    .argument("<coordinator>")
    .option(...AS)
    .action(async (named: string, options: ActingOptions) => (await desk()).remove(named, options));
  return command;
}

/** Makes, lists and revokes keys to the HTTP API. */
export function tokenCommand(): Command {
  const command = new Command("token").description("keys to the HTTP API (/api/docs)");
  command
    .command("create")
    .description("make a token and print it, once")
    .argument("<coordinator>", "for whom it speaks")
    .argument("<programme>", "its slug")
    .requiredOption("--name <name>", "what it is used for")
    .option("--role <role>", ROLES.join(", "), among(ROLES), "viewer" satisfies Role)
    .option("--days <days>", "for how long it works; else until it is revoked", days)
    .option(...AS)
    .action(
      async (
        coordinator: string,
        programme: string,
        options: ActingOptions & { name: string; role: Role; days?: number },
      ) => (await desk()).createKey(coordinator, programme, options),
    );
  command
    .command("list")
    .description("those that work, and when last")
    .action(async () => (await desk()).listKeys());
  command
    .command("revoke")
    .description("a token that must not work any more")
    .argument("<id>")
    .option(...AS)
    .action(async (id: string, options: ActingOptions) => (await desk()).revokeKey(id, options));
  return command;
}

/** Lists what staff did. */
export function auditCommand(): Command {
  return new Command("audit")
    .description("what staff did, the newest first: when, by which door, who, what, to what, why")
    .option("--programme <slug>", "only in this one")
    .option("--limit <entries>", "at most so many", days, 50)
    .action(async (options: { programme?: string; limit: number }) => (await desk()).audit(options));
}

function among<Word extends string>(words: readonly Word[]) {
  return (given: string): Word => {
    const found = words.find((word) => word === given);
    if (found === undefined) throw new InvalidArgumentError(`Choose one of: ${words.join(", ")}.`);
    return found;
  };
}

function days(given: string): number {
  if (/^[1-9]\d{0,3}$/.test(given)) return Number(given);
  throw new InvalidArgumentError("A whole number from 1 to 9999.");
}
