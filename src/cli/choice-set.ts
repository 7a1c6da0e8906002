/** `donghanh choice-set …` and `donghanh place …`: what people choose among, and who has a place where. */
import { Command } from "commander";
import type { ActingOptions } from "./acting.ts";
import type { AddOptions, PlaceOptions, WhereOptions } from "./place-desk.ts";

const desk = () => import("./place-desk.ts");
const AS = ["--as <coordinator>", "who does it: a name or id"] as const;

export function choiceSetCommand(): Command {
  const command = new Command("choice-set")
    .description("sessions of which everybody chooses one, such as field visits, with places and a deadline")
    .addHelpText(
      "after",
      `
Examples:
  $ donghanh choice-set add hanoi-reform visits --title "Đi thực tế" --closes 2026-11-27T18:00 --session "Cầu Giấy=30" --session "Hoàn Kiếm=25"
  $ donghanh choice-set offer hanoi-reform visits
  $ donghanh place list hanoi-reform visits`,
    );
  command
    .command("add")
    .description("make one, or change the one of that slug; whoever waits moves up where there is room now")
    .argument("<programme>", "its slug")
    .argument("<slug>", "a short name, such as visits")
    .requiredOption("--title <title>", 'in Vietnamese, or per language: \'{ "vi": "…", "en": "…" }\'')
    .requiredOption(
      "--closes <moment>",
      "until when people choose and change, local, such as 2026-11-27T18:00",
    )
    .requiredOption(
      "--session <session=places...>",
      "each session, by a part of its title or its id, and how many places it has; without a number: no limit",
    )
    .option(...AS)
    .action(async (programme: string, slug: string, options: AddOptions) =>
      (await desk()).add(programme, slug, options),
    );
  command
    .command("list")
    .description("what people choose among, with the places taken and how many wait")
    .argument("<programme>", "its slug")
    .option(...AS)
    .action(async (programme: string, options: ActingOptions) => (await desk()).listSets(programme, options));
  const change = (name: "close" | "offer", description: string) =>
    command
      .command(name)
      .description(description)
      .argument("<programme>", "its slug")
      .argument("<slug>", "the choice set's")
      .option(...AS)
      .action(async (programme: string, slug: string, options: ActingOptions) =>
        (await desk())[name](programme, slug, options),
      );
  change("offer", "invite everybody who may choose and has not, in the chat");
  change("close", "nobody chooses or changes by themselves from now on");
  return command;
}

export function placeCommand(): Command {
  const command = new Command("place").description(
    "who has a place at a session of choice; give and take places",
  );
  command
    .command("list")
    .description("who has a place where, and who waits, in the order of asking")
    .argument("<programme>", "its slug")
    .argument("[choice set]", "its slug")
    .option("--session <session>", "of one session instead: its id, or a part of its title")
    .option(...AS)
    .action(async (programme: string, slug: string | undefined, options: WhereOptions) =>
      (await desk()).listPlaces(programme, slug, options),
    );
  const settle = (name: "move" | "remove", description: string) =>
    command
      .command(name)
      .description(description)
      .argument("<programme>", "its slug")
      .argument("<participant>", "a name or id")
      .requiredOption(
        "--session <session>",
        `${name === "move" ? "where to" : "where"}: its id, or a part of its title`,
      )
      .option(...AS)
      .action(async (programme: string, participant: string, options: PlaceOptions) =>
        (await desk())[name](programme, participant, options),
      );
  settle("move", "give somebody a place there, instead of the one they have; they are told");
  settle(
    "remove",
    "take somebody's place, or their place in the queue; they are told, and the next moves up",
  );
  return command;
}
