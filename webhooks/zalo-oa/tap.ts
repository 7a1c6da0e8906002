/** Taps on our buttons come back as ordinary texts: ours begin with something that people do not type. */

// The console can let through only texts that begin with "#"; taps pass that filter too.
const PREFIX = "#dh:";

/** What a button sends when it is tapped. Zalo takes 1,000 characters; a choice's value has 300 at most. */
export function tapOf(value: string): string {
  return `${PREFIX}${value}`;
}

/** The value in a tapped button's text; null in what somebody wrote. */
export function valueIn(text: string | undefined): string | null {
  return text?.startsWith(PREFIX) ? text.slice(PREFIX.length) : null;
}
