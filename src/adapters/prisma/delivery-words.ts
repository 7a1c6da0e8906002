/** What a delivery says: its own contents, or its broadcast's text with what is its reader's own filled in. */
import type { Language } from "../../core/language/language.ts";
import type { Content } from "../../core/message/content.ts";
import { fillIn, type Written } from "../../core/message/written.ts";
import type { Connection } from "./client.ts";

/** As `delivery` has them. */
export interface WordsRow {
  readonly language: Language;
  readonly contents: readonly Content[] | null;
  readonly values: Readonly<Record<string, string>> | null;
  readonly broadcast_id: string | null;
}

/** Reads the texts that these rows need, each once. @returns what a row of them says */
export async function wordsOf(
  from: Connection,
  found: readonly WordsRow[],
): Promise<(row: WordsRow) => readonly Content[]> {
  const ids = new Set(found.flatMap(({ contents, broadcast_id: id }) => (contents === null && id) || []));
  const broadcasts =
    ids.size === 0
      ? []
      : await from.$queryRaw<{ id: string; texts: Written }[]>`
          SELECT id, texts FROM broadcast WHERE id = ANY(${[...ids]}::uuid[])`;
  const texts = new Map(broadcasts.map((broadcast) => [broadcast.id, broadcast.texts]));
  return ({ language, contents, values, broadcast_id: id }) => {
    const words = contents ?? texts.get(id ?? "")?.[language] ?? [];
    const known = new Map(Object.entries(values ?? {}));
    return values ? fillIn(words, (name) => known.get(name)) : words;
  };
}
