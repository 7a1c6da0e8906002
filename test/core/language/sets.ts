/** Which labelled sets there are. A new wave is a new file under `sets/dates` or `sets/intents`; nothing else names it. */
import { readdirSync } from "node:fs";

/** The names of the sets of one kind, in alphabetical order; `held-out` is left out. */
export function setNames(kind: "dates" | "intents"): string[] {
  return readdirSync(new URL(`sets/${kind}/`, import.meta.url))
    .map((file) => file.replace(/\.jsonl$/, ""))
    .filter((name) => name !== "held-out")
    .sort();
}
