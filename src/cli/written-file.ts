/** Files that somebody wrote and names in a command: read, parsed, checked. */
import { readFile } from "node:fs/promises";
import { parse, YAMLParseError } from "yaml";
import type { z } from "zod";
import { Refusal } from "./ground.ts";

/** @throws Refusal that names the file and why it cannot be read */
export async function readBytes(file: string): Promise<Buffer> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === "ENOENT" ? "there is no such file" : (error.code ?? "");
    throw new Refusal(`${file} cannot be read: ${why}`);
  });
}

/** What a file of YAML, which JSON is too, holds; unchecked. @throws Refusal */
export async function readYaml(file: string): Promise<unknown> {
  const words = (await readBytes(file)).toString("utf8");
  try {
    return parse(words);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw new Refusal(`${file} is not YAML: ${error.message}`);
  }
}

/** What a file of YAML or JSON holds. @throws Refusal naming each wrong place and what is expected there */
export async function readWritten<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  return checked(await readYaml(file), schema, file);
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
