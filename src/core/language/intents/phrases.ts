/** The small notation in which the lexicons write their phrases. */

/**
 * Every way to say a phrase: `(a|b)` is a choice, `(a)?` may be missing, `[xyz]` is one of the letters.
 * Groups may nest. Meant for our own lexicons: the number of results is the product of the choices.
 */
export function expandPhrase(phrase: string): string[] {
  const { ways } = readChoices(phrase, 0);
  return [...new Set(ways.map((way) => way.replace(/\s+/g, " ").trim()))].filter((way) => way !== "");
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
    let options = [sign];
    let end = at + 1;
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
    branch = branch.flatMap((begun) => options.map((option) => begun + option));
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
