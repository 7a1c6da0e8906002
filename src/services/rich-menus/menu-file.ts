/** The menus that an office writes down: one per language, in our words. */
import { z } from "zod";
import { AppError } from "../../core/errors.ts";
import type { Script } from "../../core/flow/script.ts";
import { understand } from "../../core/language/index.ts";
import { LANGUAGES, type Language } from "../../core/language/language.ts";
import type { MenuAction, RichMenu } from "../../core/message/rich-menu.ts";

const pixels = z.number().int().min(0).max(10_000);
const words = z.string().trim().min(1).max(1_000);

const area = z
  .strictObject({
    at: z.tuple([pixels, pixels, pixels.min(1), pixels.min(1)], "give [x, y, width, height] in pixels"),
    label: words,
    wish: words.optional(),
    choice: words.optional(),
    link: words.optional(),
  })
  .refine(
    ({ wish, choice, link }) => [wish, choice, link].filter(Boolean).length === 1,
    "give exactly one of wish (words that it says), choice (a value that a flow knows) and link (an address)",
  );

const menu = z.strictObject({
  picture: words,
  bar: words,
  open: z.boolean().default(true),
  areas: z.array(area).min(1, "give at least one area"),
});

const menuFile = z
  .strictObject({ default: z.enum(LANGUAGES), menus: z.partialRecord(z.enum(LANGUAGES), menu) })
  .refine((file) => file.menus[file.default] !== undefined, "default must name a language that has a menu");

export interface WrittenMenu {
  readonly language: Language;
  readonly isDefault: boolean;
  readonly menu: RichMenu;
  /** The path of its picture, seen from the file. */
  readonly picture: string;
}

/**
 * Reads what stands in the file (YAML or JSON, parsed), and whether each wish would be understood and each choice leads
 * to a flow. @throws AppError `wrong-menu`, with every problem and its place
 */
export function readMenuFile(content: unknown, script: Script, now: number): readonly WrittenMenu[] {
  const read = menuFile.safeParse(content);
  if (!read.success) {
    const problems = read.error.issues.map(
      ({ path, message }) => `${path.join(".") || "the file"}: ${message}`,
    );
    throw new AppError("wrong-menu", problems.join("\n"));
  }
  const problems: string[] = [];
  const menus = LANGUAGES.flatMap((language): WrittenMenu[] => {
    const written = read.data.menus[language];
    if (!written) return [];
    const areas = written.areas.map(({ at: [x, y, width, height], label, ...action }, index) => {
      const does = actionOf(action);
      const problem = problemOf(does, language, script, now);
      if (problem !== null) problems.push(`menus.${language}.areas.${String(index)}: ${problem}`);
      return { x, y, width, height, label, does };
    });
    return [
      {
        language,
        isDefault: language === read.data.default,
        menu: { bar: written.bar, isOpen: written.open, areas },
        picture: written.picture,
      },
    ];
  });
  if (problems.length > 0) throw new AppError("wrong-menu", problems.join("\n"));
  return menus;
}

function actionOf({ wish, choice, link }: Omit<z.infer<typeof area>, "at" | "label">): MenuAction {
  if (wish !== undefined) return { type: "wish", words: wish };
  return choice === undefined ? { type: "link", url: link ?? "" } : { type: "choice", value: choice };
}

function problemOf(does: MenuAction, language: Language, script: Script, now: number): string | null {
  if (does.type === "choice") {
    const flow = does.value.split(":", 1)[0] ?? "";
    const known = script.flows.filter(({ starts }) => starts.some(({ when }) => when === "choice"));
    if (does.value.includes(":") && known.some(({ id }) => id === flow)) return null;
    return `the choice "${does.value}" leads to no flow; it begins with one of ${known.map(({ id }) => `${id}:`).join(", ")}`;
  }
  if (does.type === "link") return null;
  const moment = { reference: new Date(now).toISOString(), timezone: "Asia/Ho_Chi_Minh" };
  const { intent } = understand(does.words, { language, ...moment });
  return intent === "none" ? `the bot would not understand "${does.words}"; say it as people do` : null;
}
