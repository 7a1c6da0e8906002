/** Makes a text of a stranger storable: PostgreSQL takes neither NUL nor lone surrogates. */

const NUL = /\u0000/g;
// With the flag u a surrogate is only seen when it stands alone.
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** The text without NUL, lone surrogates replaced by U+FFFD. Never throws. */
export function cleanText(text: string): string {
  return text.replace(NUL, "").replace(LONE_SURROGATE, "\ufffd");
}
