/** The small notation in which the lexicons write their phrases. */

/** Text without a meaning in the notation, up to a sign that may be missing. */
const PLAIN = /(?:[^()[\]|?](?!\?))+/uy;

/**
 * Every way to say a phrase: `(a|b)` is a choice, `(a)?` may be missing (then one way is ""), `[xyz]` is one of the
 * letters. Groups may nest. Meant for our own lexicons: the number of results is the product of the choices.
 */
export function expandPhrase(phrase: string): string[] {
  const { ways } = readChoices(phrase, 0);
  return [...new Set(ways.map((way) => (way.includes(" ") ? way.replace(/ +/g, " ").trim() : way)))];
}

/**
 * The parts of a phrase that are chosen each for itself, in order: in spaced languages what stands between spaces,
 * else every outermost group and what stands between them.
 */
export function slotsOf(phrase: string, spaced: boolean): string[] {
  const slots: string[] = [];
  let depth = 0;
  let begun = 0;
  const cut = (end: number): void => {
    if (end > begun) slots.push(phrase.slice(begun, end));
    begun = end;
  };
  for (let at = 0; at < phrase.length; at++) {
    const sign = phrase[at];
    if (depth === 0 && sign === (spaced ? " " : "(")) cut(at);
    if (sign === "(") depth++;
    if (sign === ")") depth--;
    if (!spaced && depth === 0 && sign === ")") cut(phrase[at + 1] === "?" ? at + 2 : at + 1);
  }
  cut(phrase.length);
  return slots.map((slot) => slot.trim()).filter((slot) => slot !== "");
}

function readChoices(phrase: string, from: number): { ways: string[]; end: number } {
  let ways: string[] = [];
  let branch = [""];
  let at = from;
  while (at < phrase.length && phrase[at] !== ")") {
    const sign = phrase[at] ?? "";
    if (sign === "|") {
      ways = ways.concat(branch);
      branch = [""];
      at++;
      continue;
    }
    PLAIN.lastIndex = at;
    const plain = PLAIN.exec(phrase)?.[0] ?? sign;
    let options = [plain];
    let end = at + plain.length;
    if (sign === "(") {
      const inner = readChoices(phrase, at + 1);
      options = inner.ways;
      end = inner.end + 1;
    } else if (sign === "[") {
      end = phrase.indexOf("]", at) + 1;
      options = lettersOf(phrase.slice(at + 1, end - 1));
    }
    if (phrase[end] === "?") {
      options = ["", ...options];
      end++;
    }
    const [only] = options;
    branch =
      options.length === 1 && only !== undefined
        ? branch.map((begun) => begun + only)
        : branch.flatMap((begun) => options.map((option) => begun + option));
    at = end;
  }
  ways = ways.concat(branch);
  return { ways, end: at };
}

/** "月火水" → 月 火 水; "1-5" → 1 2 3 4 5. */
function lettersOf(set: string): string[] {
  const letters = [...set];
  const first = letters[0]?.codePointAt(0);
  const last = letters[2]?.codePointAt(0);
  if (letters.length !== 3 || letters[1] !== "-" || first === undefined || last === undefined) return letters;
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}
