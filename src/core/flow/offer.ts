/** What a turn offers in the end: one list of choices, below its last message. */
import type { Language } from "../language/language.ts";
import type { Choice, Content } from "../message/content.ts";
import type { WorldEffect } from "./effects.ts";
import type { Script } from "./script.ts";

/**
 * Keeps only the choices that were offered last, puts them below the last message, and adds `extra`. Two lists in one
 * turn could both have a "1", and phones show the last one only.
 */
export function offerOnce(
  effects: readonly WorldEffect[],
  extra: readonly Choice[],
): { readonly effects: WorldEffect[]; readonly offered: Choice[] } {
  const contents = effects.flatMap((effect) => (effect.type === "sendMessage" ? [effect.content] : []));
  const kept = contents.findLast(({ choices = [] }) => choices.length > 0)?.choices ?? [];
  const offered = [...kept, ...extra];
  const last = contents.at(-1);
  return {
    effects: effects.map((effect) =>
      effect.type === "sendMessage"
        ? { ...effect, content: withChoices(effect.content, effect.content === last ? offered : []) }
        : effect,
    ),
    offered,
  };
}

function withChoices({ choices: _replaced, ...content }: Content, choices: readonly Choice[]): Content {
  return choices.length > 0 ? { ...content, choices } : content;
}

/** Somebody wrote in another language (`shown`) than theirs (`known`), and may keep it: the choice, or none. */
export function languageToKeep(
  shown: Language | null,
  known: Language | null,
  effects: readonly WorldEffect[],
  { special, phrases }: Pick<Script, "special" | "phrases">,
): Choice[] {
  if (shown === null || known === null || shown === known) return [];
  // "ベトナム語に変更": they have just chosen.
  if (effects.some((effect) => effect.type === "setLanguage")) return [];
  return [{ label: phrases[shown].keepThisLanguage, value: `${special.settings}:language=${shown}` }];
}
