/** Draws charts, their numbers as written in the language. */
import type { Language } from "../../core/language/language.ts";
import type { Chart } from "../../core/report/report.ts";

export interface Charts {
  /** An `svg` element that needs nothing else. */
  draw(chart: Chart, language: Language): Promise<string>;
  /** A PNG that is read on a phone, with the chart's title in it; far below a megabyte. */
  paint(chart: Chart, language: Language): Promise<Uint8Array>;
}
