/** Charts drawn by ECharts as SVG, without a browser. */
import type { EChartsCoreOption } from "echarts/core";
import type { Chart } from "../../core/report/report.ts";
import type { Charts } from "../../services/ports/charts.ts";

/** In pixels. */
const WIDTH = 880;
const LABELS = 300;
const BAR = 16;
const ROW_GAP = 14;
/** Told apart by eyes that see no red or green as well (Okabe and Ito). */
const COLOURS = ["#0f6c74", "#e69f00", "#56b4e9", "#b8c4cc", "#cc79a7", "#009e73"];

export function echartsCharts(): Charts {
  return { draw };
}

/** Loaded with the first chart: most processes never draw one. */
async function load() {
  const [{ BarChart }, { GridComponent, LegendComponent }, { init, use }, { SVGRenderer }] =
    await Promise.all([
      import("echarts/charts"),
      import("echarts/components"),
      import("echarts/core"),
      import("echarts/renderers"),
    ]);
  use([BarChart, GridComponent, LegendComponent, SVGRenderer]);
  return init;
}

async function draw(chart: Chart): Promise<string> {
  const init = await load();
  const { rows, series, isStacked } = chart;
  const bars = isStacked ? 1 : series.length;
  const top = series.length > 1 ? 36 : 8;
  const height = top + 28 + rows.length * (bars * BAR + ROW_GAP);
  const picture = init(null, null, { renderer: "svg", ssr: true, width: WIDTH, height });
  try {
    picture.setOption(options(chart, top));
    return picture.renderToSVGString();
  } finally {
    picture.dispose();
  }
}

function options({ rows, series, most, isPercent, isStacked }: Chart, top: number): EChartsCoreOption {
  const unit = isPercent ? " %" : "";
  return {
    animation: false,
    color: COLOURS,
    textStyle: { fontFamily: "system-ui, Noto Sans, Noto Sans JP, sans-serif" },
    ...(series.length > 1 ? { legend: { top: 0, left: LABELS } } : {}),
    grid: { top, left: LABELS, right: 64, bottom: 24 },
    xAxis: {
      type: "value",
      min: 0,
      ...(most === null ? { minInterval: 1 } : { max: most }),
      axisLabel: { formatter: `{value}${unit}` },
    },
    // The first row stands at the top, as in a table.
    yAxis: {
      type: "category",
      inverse: true,
      data: rows,
      axisTick: { show: false },
      axisLabel: { width: LABELS - 16, overflow: "truncate", interval: 0 },
    },
    series: series.map(({ name, values }) => ({
      ...{ type: "bar", name, data: values, barWidth: BAR },
      ...(isStacked ? { stack: "all" } : {}),
      label: isStacked ? { show: false } : { show: true, position: "right", formatter: `{c}${unit}` },
    })),
  };
}
