/**
 * `npm run weigh`: learns the weights of the second opinion (src/core/language/intents/weights/) from the labelled sets
 * under test/, the held-out part left out: softmax regression by AdaGrad, the same result at every run.
 */
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { understandDates } from "../src/core/language/dates/index.ts";
import { featuresOf, share } from "../src/core/language/intents/features.ts";
import { read } from "../src/core/language/intents/reading.ts";
import { ALWAYS, STEP } from "../src/core/language/intents/second-opinion.ts";
import { LANGUAGES, type Language } from "../src/core/language/language.ts";
import { INTENTS, type Intent } from "../src/core/language/understanding.ts";
import { digestOf, INTENT_SETS, intentRows } from "../test/core/language/score-intents.ts";

const NAMES: Record<Language, string> = { vi: "VIETNAMESE", ja: "JAPANESE", en: "ENGLISH" };
const WRITTEN_AT = { reference: "2026-11-18T09:00:00", timezone: "Asia/Ho_Chi_Minh" };
const ROUNDS = 15;
const RATE = 0.5;
/** Rarer features tell more of one sentence than of the language. */
const SEEN_AT_LEAST = 3;
/** Lighter weights are not written down. */
const LIGHTEST_STEPS = 4;

interface Example {
  readonly wish: number;
  readonly features: readonly number[];
}

function learn(language: Language): string {
  const texts = INTENT_SETS.flatMap(intentRows).filter(({ lang }) => lang === language);
  const shown = texts.map(({ text, intent }) => ({
    wish: INTENTS.indexOf(intent as Intent),
    keys: featuresOf(read(text, language, understandDates(text, language, WRITTEN_AT))).map(({ key }) => key),
  }));
  const seen = new Map<string, number>();
  for (const { keys } of shown) for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  const features = [...seen].filter(([, times]) => times >= SEEN_AT_LEAST).map(([key]) => key);
  const places = new Map(features.map((key, place) => [key, place]));
  const examples = shown.map(({ wish, keys }) => ({
    wish,
    features: keys.map((key) => places.get(key)).filter((place) => place !== undefined),
  }));
  const { weights, always } = fit(examples, features.length);
  const rows = features.map((key, place) => row(key, weights.subarray(place * WISHES, (place + 1) * WISHES)));
  return [row(ALWAYS, always), ...rows.filter((line) => !line.endsWith("\t"))].join("\n");
}

const WISHES = INTENTS.length;

/** Goes through the examples in an order that is shuffled the same way at every run. */
function fit(examples: readonly Example[], size: number): { weights: Float32Array; always: Float32Array } {
  const weights = new Float32Array(size * WISHES);
  const slopes = new Float32Array(size * WISHES).fill(1e-6);
  const always = new Float32Array(WISHES);
  const order = [...examples];
  const random = numbers(1);
  for (let round = 0; round < ROUNDS; round++) {
    for (let last = order.length - 1; last > 0; last--) {
      const other = Math.floor(random() * (last + 1));
      [order[last], order[other]] = [order[other] as Example, order[last] as Example];
    }
    for (const { wish, features } of order) {
      const part = share(features.length);
      const sums = Float64Array.from(always);
      for (const feature of features)
        for (let each = 0; each < WISHES; each++)
          sums[each] = (sums[each] ?? 0) + part * (weights[feature * WISHES + each] ?? 0);
      const highest = Math.max(...sums);
      const chances = sums.map((sum) => Math.exp(sum - highest));
      const all = chances.reduce((sum, chance) => sum + chance, 0);
      for (let each = 0; each < WISHES; each++) {
        const miss = (chances[each] ?? 0) / all - (each === wish ? 1 : 0);
        if (Math.abs(miss) < 1e-3) continue;
        always[each] = (always[each] ?? 0) - 0.05 * miss;
        for (const feature of features) {
          const at = feature * WISHES + each;
          const slope = miss * part + 1e-5 * (weights[at] ?? 0);
          slopes[at] = (slopes[at] ?? 0) + slope * slope;
          weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt(slopes[at] ?? 1);
        }
      }
    }
  }
  return { weights, always };
}

function row(key: string, weights: Float32Array): string {
  const middle = [...weights].sort((one, other) => one - other)[WISHES >> 1] ?? 0;
  const written = [...weights]
    .map((weight) => Math.round((weight - middle) / STEP))
    .map((steps, each) =>
      Math.abs(steps) < LIGHTEST_STEPS ? "" : `${String.fromCharCode(97 + each)}${String(steps)}`,
    );
  return `${key}\t${written.join("")}`;
}

/** Park and Miller's generator: numbers from 0 to 1 that are the same everywhere. */
function numbers(seed: number): () => number {
  let at = seed;
  return () => (at = (at * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const FOLDER = new URL("../src/core/language/intents/weights/", import.meta.url);

for (const language of LANGUAGES) {
  const written = learn(language);
  const quoted = written.replaceAll("\\", "\\\\").replaceAll("`", "\\`").replaceAll("${", "\\${");
  await writeFile(
    fileURLToPath(new URL(`${language}.ts`, FOLDER)),
    `/** Made by \`npm run weigh\` from the labelled sets: what each word and concept says of each wish. */\nexport const ${NAMES[language]} = \`${quoted}\`;\n`,
  );
  console.log(
    `${language}: ${String(written.split("\n").length)} features, ${String(Buffer.byteLength(written))} bytes`,
  );
}
await writeFile(
  fileURLToPath(new URL("learned-from.ts", FOLDER)),
  `/** Made by \`npm run weigh\`: the digest of the sets that the weights were learned from. */\nexport const LEARNED_FROM = "${digestOf()}";\n`,
);
