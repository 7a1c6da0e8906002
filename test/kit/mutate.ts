/** Makes bodies that nobody would send: seeded, so that a run can be told again by its number. */

/** Mulberry32: equal seeds give equal numbers, from 0 to below 1. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What breaks readers: put in between, as it is. */
const SNIPPETS = [
  ...[
    '"',
    "\\",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "null",
    "true",
    "-",
    "1e999",
    "9007199254740993",
    "\ufeff",
    "\u0000",
  ],
  ...[
    "\\u0000",
    "\\ud800",
    '"__proto__":{"x":1},',
    '"constructor":1,',
    "[".repeat(3_000),
    "9".repeat(400),
    "😀",
  ],
];
/** Put in the place of any value. */
const VALUES: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    -1,
    0.5,
    1e308,
    2 ** 53,
    253_402_300_800_000,
    -62_135_596_800_001,
    "",
    " ",
    "\u0000",
  ],
  ...[
    "\ud800",
    "constructor",
    "toString",
    "2026-99-99",
    "1795000000001",
    "x".repeat(3_000),
    "ế".normalize("NFD"),
  ],
  ...[[], {}, [[[]]], [null], { id: null }, { type: "user" }, { ["__proto__"]: 1 }],
];

/**
 * An endless source of bodies made from these.
 * @param corpus what the platform truly sends
 */
export function mutationsOf(corpus: readonly unknown[], seed: number): () => Uint8Array<ArrayBuffer> {
  const random = randomFrom(seed);
  const upTo = (end: number) => Math.floor(random() * end);
  const oneOf = <Item>(items: readonly Item[]): Item => items[upTo(items.length)] as Item;
  const texts = corpus.map((body) => (typeof body === "string" ? body : JSON.stringify(body)));
  const encoder = new TextEncoder();

  /** The value with one thing in it changed, somewhere. */
  function bent(value: unknown): unknown {
    if (typeof value !== "object" || value === null || random() < 0.15) return oneOf(VALUES);
    if (Array.isArray(value)) {
      if (value.length === 0 || random() < 0.2) return [...(value as unknown[]), oneOf(VALUES)];
      const at = upTo(value.length);
      return (value as unknown[]).map((item, index) => (index === at ? bent(item) : item));
    }
    const entries = Object.entries(value);
    if (entries.length === 0) return oneOf(VALUES);
    const at = upTo(entries.length);
    const how = random();
    if (how < 0.1) return Object.fromEntries(entries.filter((_, index) => index !== at));
    // A value under another's name, or a name in another place.
    if (how < 0.2)
      return Object.fromEntries(
        entries.map(([key], index) => [key, entries[(index + 1 + at) % entries.length]?.[1]]),
      );
    return Object.fromEntries(entries.map(([key, item], index) => [key, index === at ? bent(item) : item]));
  }

  function torn(text: string): string {
    const from = upTo(text.length + 1);
    const to = Math.min(text.length, from + upTo(20));
    switch (upTo(5)) {
      case 0:
        return text.slice(0, from) + text.slice(to);
      case 1:
        return text.slice(0, from) + oneOf(SNIPPETS) + text.slice(from);
      case 2:
        return text.slice(0, to) + text.slice(from);
      case 3:
        return text.slice(0, from) + oneOf(texts).slice(from);
      default:
        return text.slice(0, from);
    }
  }

  return () => {
    const how = random();
    if (how < 0.6) {
      let body: unknown = oneOf(corpus);
      for (let times = upTo(3); times >= 0; times -= 1) body = bent(body);
      return encoder.encode(JSON.stringify(body) ?? "");
    }
    const bytes = encoder.encode(torn(oneOf(texts)));
    if (how < 0.9 || bytes.length === 0) return bytes;
    for (let times = upTo(4); times >= 0; times -= 1) bytes[upTo(bytes.length)] = upTo(256);
    return bytes;
  };
}
