/** `donghanh programme|cohort|unit|venue|participant …` and their verbs; sessions take some of them (./session.ts). */
import { Command } from "commander";
import type { z } from "zod";
import { NOUNS, type NounName } from "../core/programme/nouns.ts";
import type { ActingOptions } from "./acting.ts";

interface About {
  readonly description: string;
  /** What one is named by. */
  readonly argument: string;
  readonly examples: readonly string[];
}

const ABOUT: Readonly<Record<Exclude<NounName, "session">, About>> = {
  programme: {
    description: "training programmes",
    argument: "its slug",
    examples: [
      'programme add --slug hanoi-reform --name "Cải cách hành chính" --timezone Asia/Ho_Chi_Minh --starts-on 2026-11-02 --ends-on 2026-12-18',
      "programme change hanoi-reform --is-public true",
    ],
  },
  cohort: {
    description: "the intakes of a programme",
    argument: "its slug",
    examples: [
      'cohort add hanoi-reform --slug departments --name \'{ "vi": "22 sở, ngành", "en": "22 departments" }\'',
      "cohort remove hanoi-reform departments",
    ],
  },
  unit: {
    description: "departments, districts and offices that people come from, of the whole house",
    argument: "its slug",
    examples: ['unit add --slug so-noi-vu --name "Sở Nội vụ" --kind department'],
  },
  venue: {
    description: "places where sessions are held, of the whole house",
    argument: "its slug",
    examples: [
      'venue add --slug hvhc --name "Học viện Hành chính" --address "77 Nguyễn Chí Thanh" --map-url https://osm.org/go/x',
    ],
  },
  participant: {
    description: "people who are enrolled",
    argument: "a name, reference or id",
    examples: [
      'participant add hanoi-reform --name "Phạm Ngọc Lan" --cohort departments --unit so-noi-vu --phone "0912 345 678"',
      'participant change hanoi-reform "Phạm Ngọc Lan" --cohort districts --leaves departments',
    ],
  },
};

/** What belongs to a programme is named after it. */
const isOfProgramme = (noun: NounName): boolean => noun === "cohort" || noun === "participant";

/** The commands of all nouns but sessions. */
export function deskCommands(): Command[] {
  return (Object.keys(ABOUT) as (keyof typeof ABOUT)[]).map((noun) => {
    const { description, argument, examples } = ABOUT[noun];
    const command = new Command(noun)
      .description(`${description}: list, show, add, change, remove`)
      .addHelpText("after", `\nExamples:\n${examples.map((one) => `  $ donghanh ${one}`).join("\n")}`);
    const list = command.command("list").description("all of them, a line each");
    if (isOfProgramme(noun)) list.argument("<programme>", "its slug");
    withActor(list, "looks").action(async (...given) => {
      const [options, programme] = split(given);
      await (await desk()).list(noun, programme, options);
    });
    addVerbs(command, noun, argument);
    return command;
  });
}

/** `show`, `add`, `change`, `remove`, with an option for each thing that staff write. */
export function addVerbs(command: Command, noun: NounName, argument: string): void {
  const on = (verb: string, description: string, who: string) => {
    const made = command.command(verb).description(description);
    if (isOfProgramme(noun)) made.argument("<programme>", "its slug");
    return withActor(made.argument(`<${noun}>`, argument), who);
  };
  on("show", "all that is kept of it", "looks").action(async (...given) => {
    const [options, ...names] = split(given);
    await (await desk()).show(noun, names, options);
  });

  const add = command.command("add").description("add one");
  if (isOfProgramme(noun) || noun === "session") add.argument("<programme>", "its slug");
  for (const { flag, about, isOptional } of optionsOf(NOUNS[noun].given))
    if (isOptional) add.option(flag, about);
    else add.requiredOption(flag, about);
  withActor(add, "does it").action(async (...given) => {
    const [options, programme] = split(given);
    await (await desk()).add(noun, programme, options);
  });

  const change = on("change", "change what is given; `-` empties", "does it");
  for (const { flag, about } of optionsOf(NOUNS[noun].edit)) change.option(flag, about);
  change.action(async (...given) => {
    const [options, ...names] = split(given);
    await (await desk()).change(noun, names, options);
  });

  on("remove", "remove it; refused while something uses it", "does it").action(async (...given) => {
    const [options, ...names] = split(given);
    await (await desk()).remove(noun, names, options);
  });
}

const withActor = (command: Command, does: string) =>
  command.option("--as <coordinator>", `who ${does}: a name or id`);

/** `mapUrl` becomes `--map-url`. */
function optionsOf({ shape }: z.ZodObject<Record<string, z.ZodType>>) {
  return Object.entries(shape).map(([field, schema]) => ({
    flag: `--${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} <value>`,
    about: schema.description ?? "",
    isOptional: schema.safeParse(undefined).success,
  }));
}

/** Commander gives arguments, options, and the command itself. */
function split(given: readonly unknown[]): [ActingOptions & Record<string, string>, ...string[]] {
  const [options, ...names] = given.slice(0, -1).reverse();
  return [options as ActingOptions & Record<string, string>, ...(names.reverse() as string[])];
}

const desk = () => import("./desk-desk.ts");
