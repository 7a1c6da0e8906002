/** Reads the body of a webhook, whatever a stranger put into it. */
import { UnreadableBody } from "../../src/services/ports/channel.ts";
import { cleanText } from "./clean-text.ts";

/** No platform nests deeper; what lies deeper is dropped, so that neighbouring events survive. */
const MAX_DEPTH = 32;

/**
 * The JSON value in these bytes; every string in it is storable (see `cleanText`), and what is nested deeper than
 * 32 levels is null. The size is limited before, by the web server.
 * @throws UnreadableBody when the bytes are not JSON.
 */
export function readJson(bytes: Uint8Array): unknown {
  try {
    return cleanJson(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    throw new UnreadableBody("the body is not JSON");
  }
}

/** Does the same for a value that was parsed already, such as the answer to a poll. */
export function cleanJson(value: unknown, depth = 0): unknown {
  if (typeof value === "string") return cleanText(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth >= MAX_DEPTH) return null;
  if (Array.isArray(value)) return value.map((item) => cleanJson(item, depth + 1));
  // fromEntries defines properties, so that a key "__proto__" stays a key.
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [cleanText(key), cleanJson(item, depth + 1)]),
  );
}
