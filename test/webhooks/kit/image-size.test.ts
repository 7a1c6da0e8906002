import { describe, expect, it } from "vitest";
import { imageSize } from "../../../webhooks/kit/image-size.ts";
import { jpeg, png } from "../../kit/pictures.ts";

describe("the size of a picture", () => {
  it("stands in a PNG's first bytes", () => {
    expect(imageSize(png(2_500, 843))).toEqual({ type: "image/png", width: 2_500, height: 843 });
  });
  it("stands in a JPEG's frame, behind other segments", () => {
    expect(imageSize(jpeg(1_200, 810))).toEqual({ type: "image/jpeg", width: 1_200, height: 810 });
  });
  it.each([
    ["nothing", new Uint8Array()],
    ["a PNG cut short", png(2_500, 843).subarray(0, 20)],
    ["a JPEG cut short", jpeg(1_200, 810).subarray(0, 22)],
    ["a JPEG that never ends", Uint8Array.from([0xff, 0xd8, ...Array<number>(500).fill(0xff)])],
    ["a text", new TextEncoder().encode("GIF89a, or anything else")],
  ])("is not found in %s", (_, bytes) => {
    expect(imageSize(bytes)).toBeUndefined();
  });
});
