/** ECharts without a browser, loaded with the first chart: most processes never draw one. */
import { createRequire } from "node:module";
import type { EChartsType } from "echarts/core";

/** Covers Vietnamese and Japanese alike; the server may have no fonts at all. */
export const FONT = "M PLUS 1p";
const FONT_FILES = [
  "@expo-google-fonts/m-plus-1p/400Regular/MPLUS1p_400Regular.ttf",
  "@expo-google-fonts/m-plus-1p/700Bold/MPLUS1p_700Bold.ttf",
];

export interface Drawing {
  /** A chart as SVG. In pixels. */
  readonly onPaper: (width: number, height: number) => EChartsType;
  /** A chart on a canvas, and the canvas as PNG. */
  readonly onCanvas: (
    width: number,
    height: number,
  ) => { chart: EChartsType; png: () => Promise<Uint8Array> };
}

let loading: Promise<Drawing> | undefined;

/** The same for all who draw. */
export function drawing(): Promise<Drawing> {
  return (loading ??= load());
}

async function load(): Promise<Drawing> {
  const [charts, components, { init, setPlatformAPI, use }, renderers, { createCanvas, GlobalFonts }] =
    await Promise.all([
      import("echarts/charts"),
      import("echarts/components"),
      import("echarts/core"),
      import("echarts/renderers"),
      import("@napi-rs/canvas"),
    ]);
  const { GridComponent, LegendComponent, TitleComponent } = components;
  use([charts.BarChart, GridComponent, LegendComponent, TitleComponent]);
  use([renderers.SVGRenderer, renderers.CanvasRenderer]);
  const { resolve } = createRequire(import.meta.url);
  for (const file of FONT_FILES) GlobalFonts.registerFromPath(resolve(file), FONT);

  const newCanvas = (width: number, height: number) => createCanvas(Math.max(1, width), Math.max(1, height));
  const ruler = newCanvas(1, 1).getContext("2d");
  setPlatformAPI({
    createCanvas: (width = 1, height = 1) => newCanvas(width, height) as never,
    measureText(words, font) {
      // Whatever font a reader's page has in the end: ours is there to measure by. U+0000 is no letter to a canvas.
      ruler.font = (font ?? "12px").replace(/(\d[\d.]*px).*/u, `$1 "${FONT}"`);
      return { width: ruler.measureText(words.replaceAll("\0", "")).width };
    },
  });
  return {
    onPaper: (width, height) => init(null, null, { renderer: "svg", ssr: true, width, height }),
    onCanvas(width, height) {
      const canvas = newCanvas(width, height);
      const chart = init(canvas as never, null, {
        ...{ renderer: "canvas", width, height, devicePixelRatio: 1 },
      });
      return { chart, png: () => canvas.encode("png") };
    },
  };
}
