/** Pages to be printed: self-contained HTML, whatever people are called. */
import type { Language } from "../core/language/language.ts";

/** @param title @param style CSS of ours @param body HTML in which every word of others is `escaped` */
export function printedPage(
  language: Language,
  { title, style, body }: { readonly title: string; readonly style: string; readonly body: string },
): string {
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style>
${style}
</style>
${body}
</html>
`;
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Words for HTML, in an element or in quoted attributes. */
export function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}
