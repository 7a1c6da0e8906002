/** Where an error came from, without what it says: messages may carry people's words. */

/** The error's name and the first place of ours in its stack: `FlowError at src/core/flow/engine.ts:120`. */
export function sourceOf(error: unknown): string {
  if (!(error instanceof Error)) return "not an error";
  // Only the lines of places: those before them are the message.
  const ours = error.stack?.split("\n").find((line) => /^\s+at .*\/(src|flows|webhooks)\//.test(line));
  const place = ours ? /((?:src|flows|webhooks)\/[^)]*?:\d+)/.exec(ours)?.[1] : undefined;
  return place ? `${error.name} at ${place}` : error.name;
}
