/** A report as one page that needs nothing else: for the screen, for paper, and to be sent on. */
import type { Language } from "../../core/language/language.ts";
import { decimal } from "../../core/report/form-section.ts";
import type { Grid, Part, Report, Section, Words } from "../../core/report/report.ts";
import { REPORT_TEXTS, type ReportTexts } from "../../core/report/texts.ts";
import { escaped, printedPage } from "../printed-page.ts";

/** What was made of the figures elsewhere. */
export interface Drawn {
  /** An `svg` element. */
  readonly picture: string | null;
  /** The numbers as a CSV file. */
  readonly csv: string;
}

/** @param drawn by the chart or grid that it belongs to */
export function reportPage(report: Report, drawn: ReadonlyMap<Part, Drawn>, language: Language): string {
  const texts = REPORT_TEXTS[language];
  const show = (part: Part): string => partOf(part, drawn.get(part), texts, language);
  const index = report.sections.map(
    ({ title }, at) => `<li><a href="#s${String(at)}">${escaped(title)}</a></li>`,
  );
  const sections = report.sections.map(
    ({ title, parts }: Section, at) =>
      `<section id="s${String(at)}"><h2>${escaped(title)}</h2>\n${parts.map(show).join("\n")}</section>`,
  );
  const body = `<meta name="viewport" content="width=device-width, initial-scale=1">
<header><p>${escaped(texts.report)}</p><h1>${escaped(report.title)}</h1><p>${escaped(report.when)}</p></header>
<nav><ul>${index.join("")}</ul></nav>
<main>
${sections.join("\n")}
</main>
<script>${SCRIPT}</script>`;
  return printedPage(language, { title: `${texts.report}: ${report.title}`, style: STYLE, body });
}

function partOf(part: Part, drawn: Drawn | undefined, texts: ReportTexts, language: Language): string {
  switch (part.type) {
    case "note":
      return `<p>${escaped(part.words)}</p>`;
    case "words":
      return wordsOf(part, texts);
    case "chart":
      return figure(part.title, drawn?.picture ?? "", drawn, texts);
    case "grid":
      return figure(part.title, gridOf(part, language), drawn, texts);
  }
}

function figure(title: string, inside: string, drawn: Drawn | undefined, texts: ReportTexts): string {
  const link = drawn
    ? `<a class="numbers" download="${escaped(fileName(title))}.csv" href="data:text/csv;charset=utf-8,${encodeURIComponent(drawn.csv)}">${escaped(texts.numbers)}</a>`
    : "";
  return `<figure><figcaption>${escaped(title)}</figcaption>${inside}${link}</figure>`;
}

function gridOf({ columns, rows, most }: Grid, language: Language): string {
  const head = ["", "n", ...columns].map((column) => `<th scope="col">${escaped(column)}</th>`).join("");
  const body = rows.map(({ name, count, values }) => {
    const cells = values.map((value, at) => {
      const depth = value === null ? 0 : Math.round((value / (most[at] ?? 1)) * 100);
      const written = value === null ? "–" : decimal(value, language);
      return `<td style="--depth:${String(depth)}%">${escaped(written)}</td>`;
    });
    return `<tr><th scope="row">${escaped(name)}</th><td>${String(count)}</td>${cells.join("")}</tr>`;
  });
  return `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table></div>`;
}

function wordsOf({ title, said }: Words, texts: ReportTexts): string {
  const items = said.map(
    ({ words, where }) =>
      `<li>${escaped(words)}${where === "" ? "" : ` <small>${escaped(where)}</small>`}</li>`,
  );
  return `<figure class="words"><figcaption>${escaped(title)}</figcaption>
<p><label>${escaped(texts.search)} <input type="search"></label> <output>${String(said.length)}</output> ${escaped(texts.found)}</p>
<ul>${items.join("")}</ul></figure>`;
}

function fileName(title: string): string {
  return title
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, 60)
    .replace(/^-|-$/g, "");
}

const STYLE = `
:root { color-scheme: light; --ink: #1d2a33; --quiet: #5a6a74; --line: #d8e0e5; --full: 15 108 116 }
* { box-sizing: border-box }
body { max-width: 60rem; margin: 0 auto; padding: 1.5rem; color: var(--ink); background: #fff; font: 16px/1.55 system-ui, "Noto Sans", "Noto Sans JP", sans-serif }
header p { margin: 0; color: var(--quiet) }
h1 { margin: .2rem 0 }
h2 { margin: 3rem 0 1rem; padding-bottom: .3rem; border-bottom: 2px solid rgb(var(--full)) }
nav ul { padding: 0; list-style: none; columns: 2; column-gap: 2rem }
a { color: rgb(var(--full)) }
figure { margin: 1.5rem 0; break-inside: avoid }
figcaption { margin-bottom: .4rem; font-weight: 600 }
figure svg { display: block; max-width: 100%; height: auto }
.numbers { font-size: .85rem }
.wide { overflow-x: auto }
table { border-collapse: collapse; font-size: .9rem }
th, td { padding: .35rem .6rem; border: 1px solid var(--line); text-align: right; font-variant-numeric: tabular-nums }
th { text-align: left; font-weight: 500 }
tbody th { min-width: 9rem }
td { background: rgb(var(--full) / calc(var(--depth, 0%) * .3)) }
.words ul { max-height: 30rem; margin: 0; padding: 0; overflow: auto; list-style: none }
.words li { padding: .5rem 0; border-top: 1px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere }
small { color: var(--quiet) }
input { font: inherit; padding: .2rem .5rem }
@media print { nav, .numbers, .words p { display: none } body { max-width: none; padding: 0 } .words ul { max-height: none } }
`;

// Looks for words without their marks, as people type them in a hurry.
const SCRIPT = `
const plain = (words) => words.toLowerCase().normalize("NFD").replace(/[\\u0300-\\u036f]/g, "").replaceAll("đ", "d");
for (const box of document.querySelectorAll(".words")) {
  const items = [...box.querySelectorAll("li")].map((item) => [item, plain(item.textContent)]);
  box.querySelector("input").addEventListener("input", ({ target }) => {
    const wanted = plain(target.value.trim());
    let found = 0;
    for (const [item, words] of items) if (!(item.hidden = !words.includes(wanted))) found++;
    box.querySelector("output").textContent = found;
  });
}
`;
