/** The templates that a programme can be given: Kirkpatrick's four levels, one by one or all at once. */
import { behaviour } from "./behaviour.ts";
import { learning } from "./learning.ts";
import { reaction } from "./reaction.ts";
import { results } from "./results.ts";
import type { Template } from "./template.ts";

const LEVELS = [reaction, learning, behaviour, results];

export const TEMPLATES: readonly Template[] = [
  ...LEVELS,
  {
    slug: "kirkpatrick",
    about: "all four levels",
    forms: LEVELS.flatMap(({ forms }) => forms),
    rules: LEVELS.flatMap(({ rules }) => rules),
  },
];
