/** The log on pino: one JSON line per event. What should never be in a log is taken out here, whoever put it in. */
import { pino } from "pino";
import type { DestinationStream, Level } from "pino";
import type { Facts, Log } from "../../services/ports/log.ts";

const LONGEST = 200;
const SECRET_NAME =
  /token|secret|password|authorization|cookie|signature|text|body|phone|email|message$|address|code$/i;
/** Names that look like the above and are ours. */
const PLAIN_NAME = /^(status|error|platform|exit|http)?code$|^refusal$/i;
const ADDRESS_WITH_PASSWORD = /\b([a-z]+:\/\/)[^\s/@]*@/gi;
const BEARER = /\b(bearer|basic)\s+\S+/gi;
/** Telephone numbers and identity cards: nine digits or more, with the usual signs between them. */
const LONG_NUMBER = /(?<![\w-])\+?\d(?:[ .-]?\d){8,}(?![\w-])/g;

/** @param level the least important line to write. @param destination standard output unless told. */
export function openLog(level: Level | "silent", destination?: DestinationStream): Log {
  const out = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, messageKey: "event" },
    destination,
  );
  return {
    info: (event, facts) => out.info(clean(facts), event),
    warn: (event, facts, error) => out.warn({ ...clean(facts), ...describeError(error) }, event),
    error: (event, facts, error) => out.error({ ...clean(facts), ...describeError(error) }, event),
  };
}

function clean(facts: Facts = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, cleanFact(name, fact)]));
}

function cleanFact(name: string, fact: unknown): unknown {
  if (fact === null || typeof fact === "number" || typeof fact === "boolean") return fact;
  if (fact === undefined) return undefined;
  if (typeof fact !== "string" || (SECRET_NAME.test(name) && !PLAIN_NAME.test(name))) return "[kept out]";
  return fact
    .replace(ADDRESS_WITH_PASSWORD, "$1")
    .replace(BEARER, "$1 [kept out]")
    .replace(LONG_NUMBER, "[number]")
    .slice(0, LONGEST);
}

/** Name, code and the first places of the stack. Messages of drivers repeat what people wrote: they stay out. */
function describeError(error: unknown): Record<string, unknown> {
  if (error === undefined) return {};
  if (!(error instanceof Error)) return { error: typeof error };
  const { code } = error as { code?: unknown };
  const places = [...(error.stack ?? "").matchAll(/^\s+at .*?([\w.-]+\.[jt]s:\d+)/gm)].map(
    (match) => match[1],
  );
  return {
    error: error.name,
    errorCode:
      typeof code === "string" || typeof code === "number" ? cleanFact("errorCode", code) : undefined,
    at: places.slice(0, 3).join(" < ") || undefined,
    cause: error.cause instanceof Error ? error.cause.name : undefined,
  };
}
