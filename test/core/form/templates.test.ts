/** The templates: ready ones may be published, drafts lack only what the office must write, rules fit their forms. */
import { describe, expect, test } from "vitest";
import { checkForm } from "../../../src/core/form/check.ts";
import { formSchema } from "../../../src/core/form/form.ts";
import { TEMPLATES } from "../../../src/core/form/templates/index.ts";
import { isOfSession, readTiming } from "../../../src/core/programme/reminder-rule.ts";

describe.each(TEMPLATES)("the template $slug", ({ forms, rules }) => {
  test.each(forms.map((form) => [form.slug, form] as const))(
    "%s: lacks words only where it is a draft",
    (_slug, form) => {
      const problems = checkForm(formSchema.parse(form.definition));
      if (form.isReady) expect(problems).toEqual([]);
      else
        expect(problems.filter((one) => !/ has no (Vietnamese|Japanese|English) text\.$/.test(one))).toEqual(
          [],
        );
      expect(form.closes === undefined || readTiming(form.closes) !== null).toBe(true);
    },
  );

  test.each(rules.map((rule) => [rule.name, rule] as const))(
    "%s: is a time that fits its form",
    (_name, rule) => {
      const timing = readTiming(rule.when);
      const form = forms.find(({ slug }) => slug === rule.form);
      expect(timing).not.toBeNull();
      expect(form).toBeDefined();
      expect(timing && isOfSession(timing)).toBe(form?.definition.per === "session");
      if (timing?.of === "formDue") expect(form?.closes).toBeDefined();
    },
  );

  test("names nothing twice", () => {
    for (const names of [forms.map(({ slug }) => slug), rules.map(({ name }) => name)])
      expect(new Set(names).size).toBe(names.length);
  });
});

test("a test that nobody has written cannot be published", () => {
  const test = TEMPLATES.flatMap(({ forms }) => forms).find(({ slug }) => slug === "pre-test");
  const problems = checkForm(formSchema.parse(test?.definition));
  expect(problems).toContain('Question "q1" has no Vietnamese text.');
  expect(problems).toContain('Question "q5": option "d" has no Japanese text.');
});
