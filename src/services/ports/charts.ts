/** Draws charts. */
import type { Chart } from "../../core/report/report.ts";

export interface Charts {
  /** An `svg` element that needs nothing else. */
  draw(chart: Chart): Promise<string>;
}
