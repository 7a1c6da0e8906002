/** The texts about results, by language. */
import type { Language } from "../../src/core/language/language.ts";
import { en } from "./texts.en.ts";
import { ja } from "./texts.ja.ts";
import { vi, type Texts } from "./texts.vi.ts";

export const texts: Record<Language, Texts> = { vi, ja, en };
