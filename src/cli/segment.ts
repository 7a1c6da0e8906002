/** `donghanh segment …`: saved choices of people. */
import { Command } from "commander";
import type { ActingOptions } from "./acting.ts";

interface SegmentOptions extends ActingOptions {
  readonly programme: string;
}

/** The command with those below it; what they do is loaded when one runs. */
export function segmentCommand(): Command {
  const command = new Command("segment").description("saved choices of people, for broadcasts").addHelpText(
    "after",
    `
A filter is JSON or YAML; each part names one thing, joined by all, any and not:
  cohort unit position language channel linked tag activeSince attendance answered guest segment

Examples:
  $ donghanh segment save hanoi-reform "chưa liên kết" '{ linked: false }'
  $ donghanh segment save hanoi-reform "sở, không phải Nội vụ" '{ all: [{ cohort: departments }, { not: { unit: home-affairs } }] }'
  $ donghanh segment count hanoi-reform '{ language: [ja, en] }'
  $ donghanh segment count hanoi-reform '{ answered: { form: end-of-day, is: false } }'`,
  );
  const staff = (name: string, description: string) =>
    command
      .command(name)
      .description(description)
      .argument("<programme>", "its slug")
      .option("--as <coordinator>", "who does it: a name or id");
  staff("list", "the segments of a programme, and how many people each means now").action(
    async (programme: string, options: SegmentOptions) => (await desk()).list(programme, options),
  );
  staff("save", "keep a filter under a name; again under the same name: change it")
    .argument("<name>")
    .argument("<filter>", "JSON or YAML")
    .action(async (programme: string, name: string, filter: string, options: SegmentOptions) =>
      (await desk()).save(programme, name, filter, options),
    );
  staff("count", "how many people a filter means, without keeping it")
    .argument("<filter>", "JSON or YAML")
    .action(async (programme: string, filter: string, options: SegmentOptions) =>
      (await desk()).count(programme, filter, options),
    );
  staff("remove", "forget a segment; approved broadcasts keep what they had")
    .argument("<name>")
    .action(async (programme: string, name: string, options: SegmentOptions) =>
      (await desk()).remove(programme, name, options),
    );
  return command;
}

const desk = () => import("./segment-desk.ts");
