/** What coordinators read of texts that nobody understood names nobody. */
import { describe, expect, it } from "vitest";
import { redact } from "../../../src/core/language/redact.ts";

describe("redact", () => {
  it.each([
    ["numbers of any script", "gọi 0912 345 678 hoặc ０９１２", "gọi # # # hoặc #"],
    ["mail and web addresses", "gửi lan@example.org, xem https://a.example/x?y=1", "gửi … xem …"],
    ["a Vietnamese full name", "tôi là Nguyễn Thị Lan ở đây", "tôi là … ở đây"],
    ["a full name in small letters", "toi la nguyen thi lan", "toi la …"],
    ["a name after a form of address", "cho hỏi cô Huyền với", "cho hỏi cô … với"],
    ["a Western name", "I am Anna Keller", "I am …"],
    ["a Japanese name", "田中さんはどこ", "…さんはどこ"],
  ])("hides %s", (_label, text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  it("hides the contact's own names wherever they stand", () => {
    expect(redact("lan đây, bông lan", ["lan"])).toBe("… đây, bông …");
    expect(redact("Lan".normalize("NFD"), ["Lan", ""])).toBe("…");
  });

  it("leaves the wish itself to be read", () => {
    expect(redact("giá vàng hôm nay bao nhiêu")).toBe("giá vàng hôm nay bao nhiêu");
    expect(redact("anh chị cho em hỏi PAPI là gì")).toBe("anh chị cho em hỏi PAPI là gì");
    expect(redact("株価はいくらですか")).toBe("株価はいくらですか");
  });

  it("keeps at most 300 characters", () => {
    expect(redact("à".repeat(5_000))).toHaveLength(300);
  });
});
