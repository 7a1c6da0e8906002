/** Charts drawn by ECharts: as SVG for pages, as PNG for phones, by the same options. */
import type { EChartsCoreOption } from "echarts/core";
import type { Language } from "../../core/language/language.ts";
import { decimal } from "../../core/report/form-section.ts";
import type { Chart } from "../../core/report/report.ts";
import type { Charts } from "../../services/ports/charts.ts";
import { drawing, FONT } from "./drawing.ts";

/** In pixels. */
interface Look {
  readonly width: number;
  /** Room for the names of rows. */
  readonly labels: number;
  readonly bar: number;
  readonly rowGap: number;
  readonly text: number;
  readonly line: number;
  readonly fontFamily: string;
  /** Names of rows and the title are written out over several lines; else a row's is cut, and the title stands elsewhere. */
  readonly isWhole: boolean;
}

const ON_PAGE: Look = {
  ...{ width: 880, labels: 300, bar: 16, rowGap: 14, text: 12, line: 16, isWhole: false },
  fontFamily: "system-ui, Noto Sans, Noto Sans JP, sans-serif",
};
/** As wide as pictures in a chat are shown. */
const ON_PHONE: Look = {
  ...{ width: 1040, labels: 440, bar: 44, rowGap: 36, text: 28, line: 36, isWhole: true, fontFamily: FONT },
};
/** Rows of a picture for phones; nobody reads more there. */
const MOST_ROWS = 12;
/** Letters of a name in a picture: about three lines. */
const LONGEST_NAME = 70;
/** Told apart by eyes that see no red or green as well (Okabe and Ito). */
const COLOURS = ["#0f6c74", "#e69f00", "#56b4e9", "#b8c4cc", "#cc79a7", "#009e73"];

export function echartsCharts(): Charts {
  return {
    async draw(chart, language) {
      const { onPaper } = await drawing();
      const picture = onPaper(ON_PAGE.width, heightOf(chart, ON_PAGE));
      try {
        picture.setOption(options(chart, ON_PAGE, language));
        return picture.renderToSVGString();
      } finally {
        picture.dispose();
      }
    },

    async paint(whole, language) {
      const chart = shortened(whole);
      const { onCanvas } = await drawing();
      const { chart: picture, png } = onCanvas(ON_PHONE.width, heightOf(chart, ON_PHONE));
      try {
        picture.setOption(options(chart, ON_PHONE, language));
        return await png();
      } finally {
        picture.dispose();
      }
    },
  };
}

function shortened(chart: Chart): Chart {
  const cut = (name: string): string => {
    // A sign at the end would easily stand alone in a line.
    const letters = Array.from(name.replace(/\s*[?？。.]$/u, ""));
    return letters.length <= LONGEST_NAME
      ? letters.join("")
      : `${letters.slice(0, LONGEST_NAME - 1).join("")}…`;
  };
  return {
    ...chart,
    rows: chart.rows.slice(0, MOST_ROWS).map(cut),
    series: chart.series.map(({ name, values }) => ({ name, values: values.slice(0, MOST_ROWS) })),
  };
}

/** Where the bars begin, below the title and the legend. */
function topOf({ title, series }: Chart, look: Look): number {
  const lines = look.isWhole ? titleLines(title, look) : 0;
  return lines * look.line * 1.2 + (series.length > 1 ? look.line + 20 : 8) + (lines > 0 ? 40 : 0);
}

/** Letters of Japanese are as wide as they are high, others about half of that. */
function titleLines(title: string, { width, text }: Look): number {
  const widthOf = (line: string) =>
    Array.from(line).reduce(
      (sum, letter) => sum + (/\p{Script=Latin}|[\p{N}\p{P}\s]/u.test(letter) ? 0.62 : 1.05),
      0,
    ) *
    text *
    1.15;
  return title
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / (width - 64))), 0);
}

function heightOf(chart: Chart, look: Look): number {
  const bars = chart.isStacked ? 1 : chart.series.length;
  const row = Math.max(bars * look.bar + look.rowGap, look.isWhole ? 3 * look.line : 0);
  return Math.round(topOf(chart, look) + look.line + 12 + chart.rows.length * row);
}

function options(chart: Chart, look: Look, language: Language): EChartsCoreOption {
  const { title, rows, series, most, isPercent, isStacked } = chart;
  const { labels, bar, text: fontSize, line: lineHeight, isWhole } = look;
  const written = (value: unknown) =>
    typeof value === "number" ? `${decimal(value, language)}${isPercent ? " %" : ""}` : "";
  const top = topOf(chart, look);
  const words = { fontSize, lineHeight };
  return {
    animation: false,
    color: COLOURS,
    textStyle: { fontFamily: look.fontFamily, fontSize },
    ...(isWhole && {
      backgroundColor: "#fff",
      title: {
        ...{ text: title, left: 32, top: 24 },
        textStyle: {
          fontSize: fontSize * 1.15,
          lineHeight: lineHeight * 1.2,
          width: look.width - 64,
          overflow: "break",
        },
      },
    }),
    ...(series.length > 1 && {
      legend: {
        top: top - lineHeight - 20,
        left: labels,
        textStyle: { fontSize },
        itemHeight: fontSize,
        itemWidth: fontSize * 1.6,
      },
    }),
    grid: { top, left: labels, right: 4 * fontSize + 16, bottom: lineHeight + 8 },
    xAxis: {
      type: "value",
      min: 0,
      ...(most === null ? { minInterval: 1 } : { max: most }),
      axisLabel: { formatter: written, ...words, hideOverlap: true },
    },
    // The first row stands at the top, as in a table.
    yAxis: {
      type: "category",
      inverse: true,
      data: rows,
      axisTick: { show: false },
      axisLabel: { width: labels - 16, overflow: isWhole ? "break" : "truncate", interval: 0, ...words },
    },
    series: series.map(({ name, values }) => ({
      ...{ type: "bar", name, data: values, barWidth: bar },
      ...(isStacked ? { stack: "all" } : {}),
      label: isStacked
        ? { show: false }
        : {
            show: true,
            position: "right",
            formatter: ({ value }: { value: unknown }) => written(value),
            fontSize,
          },
    })),
  };
}
