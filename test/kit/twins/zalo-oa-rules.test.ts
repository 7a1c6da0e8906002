/** The twin of official accounts takes what Zalo's pages show, and nothing else. */
import { describe, expect, it } from "vitest";
import { faultIn } from "./zalo-oa-rules.ts";

const button = (type: string, payload: unknown) => ({
  text: "Chọn nhé",
  attachment: { type: "template", payload: { buttons: [{ title: "Mở", type, payload }] } },
});
const media = (element: object) => ({
  attachment: { type: "template", payload: { template_type: "media", elements: [element] } },
});

describe("a message of an official account", () => {
  it.each<[string, object, string | null]>([
    ["a shown query", button("oa.query.show", "#dh:next"), null],
    ["a query of 1,001 letters", button("oa.query.hide", "x".repeat(1_001)), "button.payload is invalid"],
    ["a page to open", button("oa.open.url", { url: "https://example.org/lich" }), null],
    ["a page without its address", button("oa.open.url", "https://example.org"), "button.payload is invalid"],
    ["an SMS to write", button("oa.open.sms", { content: "xin lịch", phone_code: "84912345678" }), null],
    ["an SMS to nobody", button("oa.open.sms", { content: "xin lịch" }), "button.payload is invalid"],
    ["a number to call", button("oa.open.phone", { phone_code: "84912345678" }), null],
    [
      "a number of the country",
      button("oa.open.phone", { phone_code: "0912345678" }),
      "button.payload is invalid",
    ],
    ["a button that nobody knows", button("oa.open.app", {}), "button.type is invalid"],
    ["a picture by its address", media({ media_type: "image", url: "https://example.org/a.png" }), null],
    ["an uploaded picture", media({ media_type: "image", attachment_id: "up-1" }), null],
    [
      "a picture twice over",
      media({ media_type: "image", url: "https://a.vn", attachment_id: "1" }),
      "url or attachment_id",
    ],
    ["a sticker", media({ media_type: "sticker", attachment_id: "46101" }), null],
    [
      "a sticker by an address",
      media({ media_type: "sticker", url: "https://a.vn/s.png" }),
      "url is invalid",
    ],
    ["a moving picture", media({ media_type: "gif", attachment_id: "up-2", width: 120, height: 90 }), null],
    [
      "one without its size",
      media({ media_type: "gif", attachment_id: "up-2" }),
      "width, height are missing",
    ],
  ])("%s", (_, message, fault) => {
    expect(faultIn(message, () => false)).toBe(fault);
  });
});
