/** The rich menus of the LINE twin: made, given a picture, shown. https://developers.line.biz/en/reference/messaging-api/#rich-menu */
import { checkAction, type Detail, type Json } from "./line-limits.ts";
import type { TwinAnswer, TwinRequest } from "./twin-server.ts";

export interface TwinRichMenu {
  readonly name: string;
  readonly chatBarText: string;
  readonly areas: readonly { readonly action: Readonly<Record<string, string>> }[];
  hasPicture: boolean;
}

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const graphemes = (text: string) => [...GRAPHEMES.segment(text)].length;
const USER = /^U[0-9a-f]{32}$/;
const done = (status = 200): TwinAnswer => ({ status, body: {} });
const refuse = (status: number, message: string, details?: Detail[]): TwinAnswer => ({
  status,
  body: { message, ...(details && { details }) },
});
const missing = () => refuse(404, "Not found");

/** Answers the calls that are about rich menus; undefined for all others. `strangers` are users LINE does not know. */
export function twinRichMenus(strangers: ReadonlySet<string>) {
  const menus = new Map<string, TwinRichMenu>();
  const shown = new Map<string, string>();
  const calls: string[] = [];
  let shownToAll: string | undefined;
  let count = 0;

  function make(body: Json): TwinAnswer {
    const details: Detail[] = [];
    const expect = (isWell: unknown, property: string) => {
      if (!isWell) details.push({ property, message: "Invalid" });
    };
    const { size, selected, name, chatBarText, areas } = body;
    const { width = 0, height = 0 } = (size ?? {}) as { width?: number; height?: number };
    expect(width >= 800 && width <= 2_500 && height >= 250 && width / height >= 1.45, "size");
    expect(typeof selected === "boolean", "selected");
    expect(typeof name === "string" && graphemes(name) <= 300, "name");
    expect(typeof chatBarText === "string" && chatBarText && graphemes(chatBarText) <= 14, "chatBarText");
    expect(Array.isArray(areas) && areas.length >= 1 && areas.length <= 20, "areas");
    (Array.isArray(areas) ? areas : []).forEach((area: unknown, index) => {
      const at = `areas[${String(index)}]`;
      const { bounds, action } = area as { bounds?: Record<string, number>; action?: unknown };
      const { x = -1, y = -1, width: w = 0, height: h = 0 } = bounds ?? {};
      expect(x >= 0 && y >= 0 && w > 0 && h > 0 && x + w <= width && y + h <= height, `${at}.bounds`);
      checkAction(action, 20, `${at}.action`, (property, message) => details.push({ property, message }));
    });
    if (details.length > 0)
      return refuse(400, `The request body has ${String(details.length)} error(s)`, details);
    const id = `richmenu-${String(++count)}`;
    menus.set(id, { ...(body as unknown as TwinRichMenu), hasPicture: false });
    return { status: 200, body: { richMenuId: id } };
  }

  function upload(menu: TwinRichMenu | undefined, { headers, body }: TwinRequest): TwinAnswer {
    if (!menu) return missing();
    if (menu.hasPicture) return refuse(400, "An image has already been uploaded to the richmenu");
    const isPicture = /^image\/(png|jpeg)$/.test(headers["content-type"] ?? "");
    if (!isPicture) return refuse(415, "Unsupported media type");
    if (body.length > 1_048_576) return refuse(413, "Request too large");
    if (body.readUInt32BE(0) !== 0x89504e47 && body.readUInt16BE(0) !== 0xffd8)
      return refuse(400, "Invalid image");
    menu.hasPicture = true;
    return done();
  }

  function bulk(body: Json, menuId: string | undefined): TwinAnswer {
    const { userIds } = body;
    if (menuId !== undefined && !menus.get(menuId)?.hasPicture) return missing();
    if (!Array.isArray(userIds) || userIds.length < 1 || userIds.length > 500)
      return refuse(400, "Size must be between 1 and 500");
    if (!userIds.every((id: string) => USER.test(id) && !strangers.has(id)))
      return refuse(400, "Invalid userIds");
    for (const id of userIds as string[]) {
      if (menuId === undefined) shown.delete(id);
      else shown.set(id, menuId);
    }
    return done(202);
  }

  function remove(id: string): TwinAnswer {
    if (!menus.delete(id)) return missing();
    if (shownToAll === id) shownToAll = undefined;
    for (const [user, menu] of shown) if (menu === id) shown.delete(user);
    return done();
  }

  function showToAll(id: string): TwinAnswer {
    if (!menus.has(id)) return missing();
    if (!menus.get(id)?.hasPicture)
      return refuse(400, "must upload richmenu image before applying it to user");
    shownToAll = id;
    return done();
  }

  return {
    answer(request: TwinRequest): TwinAnswer | undefined {
      const { method, path } = request;
      const call = `${method} ${path}`;
      if (!/\/richmenu(\/|$)/.test(path)) return undefined;
      const isRead = method === "GET";
      if (!isRead) calls.push(call);
      const json = () => JSON.parse(request.body.toString() || "{}") as Json;
      const [, id = ""] = /\/richmenu\/([^/]+)/.exec(path) ?? [];
      switch (call.replace(id && !["list", "bulk"].includes(id) ? id : "\n", "*")) {
        case "POST /v2/bot/richmenu":
          return make(json());
        case "GET /v2/bot/richmenu/list":
          return {
            status: 200,
            body: {
              richmenus: [...menus].map(([richMenuId, { hasPicture: _, ...menu }]) => ({
                richMenuId,
                ...menu,
              })),
            },
          };
        case "POST /v2/bot/richmenu/*/content":
          return upload(menus.get(id), request);
        case "DELETE /v2/bot/richmenu/*":
          return remove(id);
        case "GET /v2/bot/user/all/richmenu":
          return shownToAll ? { status: 200, body: { richMenuId: shownToAll } } : missing();
        case "POST /v2/bot/user/all/richmenu/*":
          return showToAll(id);
        case "DELETE /v2/bot/user/all/richmenu":
          shownToAll = undefined;
          return done();
        case "POST /v2/bot/richmenu/bulk/link":
          return bulk(json(), String(json()["richMenuId"]));
        case "POST /v2/bot/richmenu/bulk/unlink":
          return bulk(json(), undefined);
        default:
          return missing();
      }
    },
    menus,
    /** Calls that changed something, in order. */
    calls,
    /** The menu below this person's chat. */
    seenBy(userId: string): TwinRichMenu | undefined {
      return menus.get(shown.get(userId) ?? "") ?? menus.get(shownToAll ?? "");
    },
  };
}
