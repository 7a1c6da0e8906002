/** Turns any failure of a command into a sentence that says what to do. */
import { SendError } from "../core/delivery/send-error.ts";
import { AppError } from "../core/errors.ts";
import { WrongSettings } from "../config.ts";
import { Refusal } from "./ground.ts";

/** Known failures of the system, by code. */
const KNOWN: Record<string, string> = {
  ECONNREFUSED:
    "Nothing answers at the address of the database or of Redis. Is it running, and are DATABASE_URL and REDIS_URL right?",
  ENOTFOUND: "The host in DATABASE_URL or REDIS_URL is not known. Check the address.",
  ETIMEDOUT: "The database or Redis does not answer in time. Check the address and the firewall.",
  "28P01": "PostgreSQL does not take the user or the password of DATABASE_URL.",
  "28000": "PostgreSQL does not let this user in. Check the user in DATABASE_URL and pg_hba.conf.",
  "3D000": "The database that DATABASE_URL names does not exist. Make it: createdb <name>",
  "42501": "The user of DATABASE_URL may not do this. Give it the rights on the database and its schema.",
  "57P03": "PostgreSQL is starting or stopping. Try again in a moment.",
  ENOTDIR: "DATA_DIR is not a folder, or lies in something that is none. Set DATA_DIR to a folder's path.",
  EEXIST: "DATA_DIR is a file. Set DATA_DIR to a folder's path.",
  EACCES: "A file or a folder may not be read or written by this user. Check who owns DATA_DIR.",
  EPERM: "This is not allowed to this user. Check who owns DATA_DIR.",
  ENOSPC: "The disk is full.",
  EROFS: "DATA_DIR is on a disk that cannot be written to. Set DATA_DIR to another folder.",
};

/** The sentence, and below it the stack for failures that nobody foresaw. */
export function explain(error: unknown): string {
  if (error instanceof Refusal || error instanceof WrongSettings || error instanceof AppError)
    return error.message;
  if (error instanceof SendError) return `The platform did not do it. ${error.facts.advice}`;
  const code = (error as { code?: unknown } | null)?.code;
  const known = typeof code === "string" ? KNOWN[code] : undefined;
  if (known !== undefined) return known;
  if (error instanceof AggregateError && error.errors.length > 0) return explain(error.errors[0]);
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
