/** What `form templates` and `form attach` do, on the database. */
import { prismaAttaching } from "../adapters/prisma/attaching.ts";
import { prismaFormStore } from "../adapters/prisma/form-store.ts";
import { prismaReminderRules } from "../adapters/prisma/reminder-rules.ts";
import { TEMPLATES } from "../core/form/templates/index.ts";
import { attachTemplate, lookAtTemplate } from "../services/forms/attach-template.ts";
import { acting, type ActingOptions } from "./acting.ts";
import { printRow } from "./printed.ts";

export interface AttachOptions extends ActingOptions {
  readonly apply?: true;
}

/** Columns with tabs between them: name, what it is for. */
export function templates(): void {
  for (const { slug, about } of TEMPLATES) printRow(slug, about);
}

/** Attaches a template, or shows what that would do. @throws Refusal, AppError */
export async function attach(programme: string, slug: string, options: AttachOptions): Promise<void> {
  await acting(options, async ({ actor, db, system }) => {
    const stores = { store: prismaFormStore(db), rules: prismaReminderRules(db) };
    const tools = { ...stores, together: prismaAttaching(db), system };
    const carryOut = options.apply === true ? attachTemplate : lookAtTemplate;
    const { forms, rules } = await carryOut(tools, actor, programme, slug);
    for (const { slug: form, before, stays, isReady, closes, isOver } of forms) {
      const state =
        stays && before !== null
          ? `is there already, ${before}`
          : isReady
            ? "published"
            : "a draft, to be written";
      const until =
        closes === null ? "" : `until ${closes}${isOver ? ", which is past: nobody is asked" : ""}`;
      printRow("form", form, state, until);
    }
    for (const { name, when, form, isThere } of rules)
      printRow("rule", name, isThere ? "is there already" : when, form);
    if (options.apply !== true)
      console.log(`Nothing was kept. Do it: donghanh form attach ${programme} ${slug} --apply`);
    else
      for (const { slug: form } of forms.filter(({ before, isReady }) => before === null && !isReady))
        console.log(
          `Write it: donghanh form show ${programme} ${form} --yaml > ${form}.yaml, then form add and form publish`,
        );
  });
}
