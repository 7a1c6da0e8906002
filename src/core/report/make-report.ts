/** From what is known of a programme to a report: overview, forms, the gain between two tests, attendance. */
import { FEWEST_SHOWN } from "../form/results.ts";
import { inLanguage, type Language } from "../language/language.ts";
import { printDays } from "../language/print-date.ts";
import { formSection, percent, sessionName } from "./form-section.ts";
import { comparedOf, figuresGrid, gainChart, isBefore, isTestBefore } from "./gain.ts";
import type { Part, Report, Section } from "./report.ts";
import type { AttendanceCount, ReportData, ReportForm } from "./report-data.ts";
import { REPORT_TEXTS } from "./texts.ts";

/** Pure; sections without anything to show are left out. */
export function makeReport(data: ReportData, language: Language): Report {
  const sections = [
    overview(data, language),
    ...gains(data.forms, language),
    ...data.forms.map((form) => formSection(form, data, language)),
    attendance(data, language),
  ];
  return {
    title: inLanguage(data.name, language),
    when: printDays(data.startsOn, data.endsOn, language, { weekday: false }),
    sections: sections.filter(({ parts }) => parts.length > 0),
  };
}

function overview({ people, sessions, forms }: ReportData, language: Language): Section {
  const texts = REPORT_TEXTS[language];
  const facts = [
    `${texts.people}: ${String(people)}`,
    `${texts.sessions}: ${String(sessions.length)}`,
    `${texts.responses}: ${String(forms.reduce((sum, { sent }) => sum + sent, 0))}`,
  ];
  const parts: Part[] = [{ type: "note", words: facts.join(" · ") }];
  const asked = forms.filter((form) => form.asked > 0);
  if (asked.length > 0)
    parts.push({
      ...{ type: "chart", title: texts.responseRate, most: 100, isPercent: true, isStacked: false },
      rows: asked.map(({ definition }) => inLanguage(definition.title, language)),
      series: [
        {
          name: texts.responseRate,
          values: asked.map((form) => percent(Math.min(form.sent / form.asked, 1))),
        },
      ],
    });
  return { title: texts.overview, parts };
}

/** Each test, and each set of figures, that has one before it. */
function gains(forms: readonly ReportForm[], language: Language): Section[] {
  const texts = REPORT_TEXTS[language];
  return forms.flatMap((after): Section[] => {
    const before = forms.find((one) => isBefore(one, after));
    if (!before || before.responses.length === 0 || after.responses.length === 0) return [];
    const { before: first, after: second, both } = comparedOf(before, after);
    const title = `${texts.gain}: ${inLanguage(after.definition.title, language)}`;
    const note = (words: string): Part => ({ type: "note", words });
    if (first.isHidden || second.isHidden) return [{ title, parts: [note(texts.tooFew(FEWEST_SHOWN))] }];
    const whose = note(both === null ? texts.comparedAll : texts.comparedBoth(both));
    if (both === 0) return [{ title, parts: [whose] }];
    if (isTestBefore(before, after))
      return [{ title, parts: [whose, gainChart(first, second, texts.right, language)] }];
    const figures = figuresGrid(first, second, title, language);
    return figures.rows.length > 0 ? [{ title, parts: [whose, figures] }] : [];
  });
}

function attendance({ attendance: counts, sessions }: ReportData, language: Language): Section {
  const texts = REPORT_TEXTS[language];
  // Of a session at which nobody was seen, nobody took the attendance.
  const taken = new Set(
    counts.filter(({ present, late }) => present + late > 0).map(({ sessionId }) => sessionId),
  );
  const known = counts.filter(({ sessionId }) => taken.has(sessionId));
  if (known.length === 0) return { title: texts.attendance, parts: [] };
  const unitOf = ({ unit }: AttendanceCount): string =>
    unit === null ? texts.noUnit : inLanguage(unit, language);
  const names = [...new Set(known.map(unitOf))].sort((one, other) => one.localeCompare(other, language));
  const held = sessions.filter(({ id }) => taken.has(id));
  const sums = held.map(({ id }) => sumOf(known.filter(({ sessionId }) => sessionId === id)));
  const absent = (sum: Sum): number => Math.max(sum.expected - sum.present - sum.late - sum.excused, 0);
  return {
    title: texts.attendance,
    parts: [
      {
        ...{ type: "chart", title: texts.bySession, most: null, isPercent: false, isStacked: true },
        rows: held.map((session) => sessionName(session, language)),
        series: [
          { name: texts.present, values: sums.map(({ present }) => present) },
          { name: texts.late, values: sums.map(({ late }) => late) },
          { name: texts.excused, values: sums.map(({ excused }) => excused) },
          { name: texts.absent, values: sums.map(absent) },
        ],
      },
      {
        ...{ type: "chart", title: texts.byUnit, most: 100, isPercent: true, isStacked: false, rows: names },
        series: [
          {
            name: texts.attended,
            values: names.map((name) => {
              const { expected, present, late } = sumOf(known.filter((one) => unitOf(one) === name));
              return expected === 0 ? null : percent(Math.min((present + late) / expected, 1));
            }),
          },
        ],
      },
    ],
  };
}

type Sum = Pick<AttendanceCount, "expected" | "present" | "late" | "excused">;

function sumOf(counts: readonly Sum[]): Sum {
  return counts.reduce(
    (sum, { expected, present, late, excused }) => ({
      expected: sum.expected + expected,
      present: sum.present + present,
      late: sum.late + late,
      excused: sum.excused + excused,
    }),
    { expected: 0, present: 0, late: 0, excused: 0 },
  );
}
