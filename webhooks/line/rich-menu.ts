/** Menus → LINE's rich menus. https://developers.line.biz/en/reference/messaging-api/#rich-menu */
import { z } from "zod";
import type { MenuArea, RichMenu } from "../../src/core/message/rich-menu.ts";
import type { Menus } from "../../src/services/ports/channel.ts";
import type { HttpClient } from "../../src/services/ports/http-client.ts";
import { encodedUrl } from "../kit/encoded-url.ts";
import { graphemesIn } from "../kit/cut-label.ts";
import { imageSize } from "../kit/image-size.ts";
import { ask, tell } from "./client.ts";
import { MadeRichMenu, RichMenuList } from "./payload.ts";
import type { RichMenuAction, RichMenuRequest } from "./payload.ts";
import type { LineSettings } from "./settings.ts";

/** LINE says 1 MB, and not which. */
const MAX_PICTURE_BYTES = 1_000_000;
const WIDTHS = { min: 800, max: 2_500 };
const MIN_HEIGHT = 250;
const MIN_RATIO = 1.45;
const MAX_AREAS = 20;
const MAX_BAR_GRAPHEMES = 14;
const MAX_LABEL_GRAPHEMES = 20;
const MAX_WISH_GRAPHEMES = 300;
const MAX_DATA_UNITS = 300;
const MAX_URI_UNITS = 1_000;

/** The rich menus of one account. LINE allows 100 to be made and 100 to be removed in an hour. */
export function richMenus(settings: LineSettings, http: HttpClient): Menus {
  const base = "/v2/bot/richmenu";
  const toAll = "/v2/bot/user/all/richmenu";
  const take = async (path: string, signal: AbortSignal) =>
    void (await ask(z.object({}), { method: "DELETE", path }, signal, settings, http));

  return {
    problemsOf,

    async state(signal) {
      const list = await ask(RichMenuList, { path: `${base}/list` }, signal, settings, http);
      const shown = await ask(MadeRichMenu, { path: toAll }, signal, settings, http);
      return {
        made: (list?.richmenus ?? []).map(({ richMenuId, name }) => ({ id: richMenuId, name })),
        shownToAll: shown?.richMenuId ?? null,
      };
    },

    async make(menu, picture, name, signal) {
      const order = { method: "POST", path: base, json: richMenuRequest(menu, picture, name) } as const;
      const id = (await ask(MadeRichMenu, order, signal, settings, http))?.richMenuId ?? "";
      const file = { bytes: picture, type: imageSize(picture)?.type ?? "image/png" };
      await tell({ path: `${base}/${id}/content`, file, host: "data" }, signal, settings, http);
      return id;
    },

    showToAll: (id, signal) =>
      id === null ? take(toAll, signal) : tell({ path: `${toAll}/${id}` }, signal, settings, http),

    showTo(id, to, signal) {
      const [path, json] =
        id === null
          ? [`${base}/bulk/unlink`, { userIds: to }]
          : [`${base}/bulk/link`, { richMenuId: id, userIds: to }];
      return tell({ path, json }, signal, settings, http);
    },

    remove: (id, signal) => take(`${base}/${id}`, signal),
  };
}

/** What LINE would refuse, in sentences. */
export function problemsOf({ bar, areas }: RichMenu, picture: Uint8Array): readonly string[] {
  const problems: string[] = [];
  const expect = (isWell: boolean, problem: string) => void (isWell || problems.push(problem));
  const size = imageSize(picture);
  expect(size !== undefined, "the picture is no PNG and no JPEG.");
  expect(picture.length <= MAX_PICTURE_BYTES, "the picture has more than 1 MB: save it smaller.");
  const { width = 0, height = 0 } = size ?? {};
  if (size) {
    const is = `it is ${String(width)} × ${String(height)}`;
    expect(width >= WIDTHS.min && width <= WIDTHS.max, `the picture must be 800 to 2500 pixels wide; ${is}.`);
    expect(height >= MIN_HEIGHT, `the picture must be at least 250 pixels high; ${is}.`);
    expect(width / height >= MIN_RATIO, `the picture must be at least 1.45 times as wide as high; ${is}.`);
  }
  expect(isWithin(bar, 1, MAX_BAR_GRAPHEMES), `bar: 1 to 14 characters, please: "${bar}".`);
  expect(areas.length >= 1 && areas.length <= MAX_AREAS, "1 to 20 areas, please.");
  areas.forEach((area, index) => {
    const at = `area ${String(index + 1)} (${area.label})`;
    const isInside = area.x + area.width <= width && area.y + area.height <= height;
    if (size) expect(isInside, `${at}: lies partly outside of the picture.`);
    expect(isWithin(area.label, 1, MAX_LABEL_GRAPHEMES), `${at}: label: 1 to 20 characters, please.`);
    expect(fits(area), `${at}: ${TOO_LONG[area.does.type]}`);
  });
  return problems;
}

const TOO_LONG = {
  wish: "wish: 1 to 300 characters, please.",
  choice: "choice: at most 300 characters, please.",
  link: "link: an address that begins with https:, http: or tel:, of at most 1,000 characters, please.",
};

function fits({ does }: MenuArea): boolean {
  switch (does.type) {
    case "wish":
      return isWithin(does.words, 1, MAX_WISH_GRAPHEMES);
    case "choice":
      return does.value.length <= MAX_DATA_UNITS;
    case "link": {
      const uri = encodedUrl(does.url) ?? "";
      return /^(https?|tel):/.test(uri) && uri.length <= MAX_URI_UNITS;
    }
  }
}

const isWithin = (text: string, min: number, max: number) => {
  const length = graphemesIn(text);
  return length >= min && length <= max;
};

function richMenuRequest(
  { bar, isOpen, areas }: RichMenu,
  picture: Uint8Array,
  name: string,
): RichMenuRequest {
  const { width = 0, height = 0 } = imageSize(picture) ?? {};
  return {
    size: { width, height },
    selected: isOpen,
    name,
    chatBarText: bar,
    areas: areas.map((area) => ({
      bounds: { x: area.x, y: area.y, width: area.width, height: area.height },
      action: action(area),
    })),
  };
}

function action({ label, does }: MenuArea): RichMenuAction {
  switch (does.type) {
    case "wish":
      return { type: "message", label, text: does.words };
    case "choice":
      return { type: "postback", label, data: does.value, displayText: label };
    case "link":
      return { type: "uri", label, uri: encodedUrl(does.url) ?? does.url };
  }
}
