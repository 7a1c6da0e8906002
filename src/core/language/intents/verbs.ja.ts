/** Japanese verbs in the lexicons: `休む*` stands for every form that 休む can take. */
import { phrases } from "./concepts.ts";

/** What the last sign of a verb of five rows turns into; every ending (ます, ない, て, た, ば, たい, られる) follows one of these. */
const ROWS: Readonly<Record<string, string>> = {
  う: "(わ|い|う|え|お|っ)",
  く: "(か|き|く|け|こ|い|っ)",
  ぐ: "(が|ぎ|ぐ|げ|ご|い)",
  す: "(さ|し|す|せ|そ)",
  つ: "(た|ち|つ|て|と|っ)",
  ぬ: "(な|に|ぬ|ね|の|ん)",
  ぶ: "(ば|び|ぶ|べ|ぼ|ん)",
  む: "(ま|み|む|め|も|ん)",
  る: "(ら|り|る|れ|ろ|っ)",
};

/** The phrases of a comma-separated list. Verbs of one row (遅れる) need no sign: their stem (遅れ) stands before every ending. */
export function phrasesJa(list: string): string[] {
  return phrases(list.replaceAll(/([うくぐすつぬぶむる])\*/gu, (_, end: string) => ROWS[end] ?? end));
}
