/** What the commands of staff share: who acts, on which database, and how a written file is read. */
import { readFile } from "node:fs/promises";
import { parse, YAMLParseError } from "yaml";
import type { z } from "zod";
import { openDatabase, type Database } from "../adapters/prisma/client.ts";
import { readActor } from "../adapters/prisma/staff.ts";
import { compose, type House } from "../compose.ts";
import { OPERATOR, type Actor } from "../core/audience/actor.ts";
import { onGround, Refusal, type Ground } from "./ground.ts";

/** Every command of staff takes it: who says nothing acts as whoever holds the command line. */
export interface ActingOptions {
  readonly as?: string;
}

export interface Acting {
  readonly actor: Actor;
  readonly db: Database;
  readonly ground: Ground;
  /** Composed and not running: its accounts know what each channel can do. */
  readonly house: House;
}

/** @throws Refusal where nobody is called so */
export async function acting(options: ActingOptions, use: (desk: Acting) => Promise<void>): Promise<void> {
  await onGround(async (ground) => {
    const db = openDatabase(ground.databaseUrl, 3);
    const house = compose(ground.config, ground.databaseUrl, ground.secretKey);
    try {
      const actor = options.as === undefined ? OPERATOR : await readActor(db, options.as, "cli");
      if (!actor)
        throw new Refusal(`No coordinator is called "${options.as ?? ""}". See: donghanh coordinator list`);
      await use({ actor, db, ground, house });
    } finally {
      await house.stop();
      await db.$disconnect();
    }
  });
}

/** Reads a YAML or JSON file. @throws Refusal naming each wrong place and what is expected there */
export async function readWritten<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  const words = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(
      error.code === "ENOENT" ? `There is no file ${file}.` : `${file} cannot be read: ${error.code ?? ""}`,
    );
  });
  let given: unknown;
  try {
    given = parse(words);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw new Refusal(`${file} is not YAML: ${error.message}`);
  }
  return checked(given, schema, file);
}

/** @throws Refusal naming each wrong place and what is expected there */
export function checked<Schema extends z.ZodType>(
  given: unknown,
  schema: Schema,
  what: string,
): z.output<Schema> {
  const { success, data, error } = schema.safeParse(given);
  if (success) return data;
  const issues = error.issues.map(({ path, message }) => `  ${path.join(".") || "(the whole)"}: ${message}`);
  throw new Refusal(`${what} is not right:\n${issues.join("\n")}`);
}
