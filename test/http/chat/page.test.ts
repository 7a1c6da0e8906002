/** The chat page in a real browser, on a phone's screen. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { text, type Content } from "../../../src/core/message/content.ts";
import { hasBrowser, openBrowser } from "./browser.ts";
import { ACCOUNT, startChatHouse, type Bot, type ChatHouse } from "./chat-house.ts";

const PHONE = { viewport: { width: 390, height: 844 }, locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh" };
const DAYS = [
  { label: "Lịch hôm nay", value: "schedule:today" },
  { label: "Lịch ngày mai", value: "schedule:tomorrow" },
];
const PAPI: Content = {
  type: "cards",
  summary: "PAPI, 08:00",
  cards: [
    {
      title: "Đọc hiểu chỉ số PAPI",
      lines: [{ text: "Thứ Ba 24/11 · 08:00–11:30" }, { label: "Phòng", text: "Hội trường A2" }],
      links: [
        { label: "Bản đồ", url: "https://maps.example.org/a2" },
        { label: "Gọi", url: "tel:02438123456" },
        { label: "Lạ", url: "javascript:alert(1)" },
      ],
    },
  ],
};

/** Greets, answers with the card for "mai" and for the choice, else says back what was said. */
const bot: Bot = ({ happening }, answer) => {
  if (happening.type === "contactFollowed") answer(text(`Xin chào! ${happening.startText ?? ""}`, DAYS));
  if (happening.type === "choiceTapped") answer(PAPI);
  if (happening.type !== "messageReceived" || happening.message.type !== "text") return;
  const said = happening.message.text;
  if (said === "im lặng") return;
  answer(said.includes("mai") ? PAPI : text(`Nghe rồi: ${said}`));
};

describe.runIf(hasBrowser)("the chat page in a browser", () => {
  let browser: Browser;
  let house: ChatHouse;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    house = await startChatHouse(bot);
    context = await browser.newContext(PHONE);
    page = await openPage();
  });
  afterEach(async () => {
    await context.close();
    await house.stop();
    expect(complaints).toEqual([]);
  });

  async function openPage(path = "/chat"): Promise<Page> {
    const opened = await context.newPage();
    complaints = [];
    opened.on("pageerror", (error) => complaints.push(error.message));
    opened.on("console", (message) => {
      if (/content security policy/i.test(message.text())) complaints.push(message.text());
    });
    await opened.goto(house.url + path);
    return opened;
  }

  const bubbles = (on = page) => on.locator(".bubble").allInnerTexts();
  async function type(words: string, on = page): Promise<void> {
    await on.getByRole("textbox").fill(words);
    await on.keyboard.press("Enter");
  }

  it("greets once, and again not after a reload or in a second tab", async () => {
    await page.getByText("Xin chào!").waitFor();
    await page.reload();
    await page.getByText("Xin chào!").waitFor();
    const second = await openPage();
    await second.getByText("Xin chào!").waitFor();
    expect(house.accepted).toHaveLength(1);
  });

  it("asks and shows the answer as a card", async () => {
    await page.getByText("Xin chào!").waitFor();
    await type("Lịch học ngày mai?");
    await page.getByRole("heading", { name: "Đọc hiểu chỉ số PAPI" }).waitFor();
    expect(await page.locator(".card").innerText()).toMatch(/08:00–11:30\s+Phòng\s+Hội trường A2/);
    expect(await page.getByRole("textbox").inputValue()).toBe("");
    expect(await page.locator("#typing").isVisible()).toBe(false);
  });

  it("opens only addresses that are safe", async () => {
    await page.getByText("Xin chào!").waitFor();
    await type("mai");
    await page.getByRole("link", { name: "Bản đồ" }).waitFor();
    const links = await page
      .locator(".card a")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(links).toEqual(["https://maps.example.org/a2", "tel:02438123456"]);
  });

  it("takes every word as a word: markup of strangers stays text", async () => {
    const words = `<img src=x onerror="document.title='taken'"><b>đậm</b> https://a.example.org/x?y=1, nhé`;
    await page.getByText("Xin chào!").waitFor();
    await type(words);
    await page.getByText("Nghe rồi:").waitFor();
    expect((await bubbles()).at(-1)).toBe(`Nghe rồi: ${words}`);
    expect(await page.locator(".bot .bubble img, .bot .bubble b").count()).toBe(0);
    expect(await page.locator(".bot .bubble a").getAttribute("href")).toBe("https://a.example.org/x?y=1");
    expect(await page.title()).toBe("Đồng Hành Hà Nội");
  });

  it("offers the newest choices only, and shows the one that was taken by its label", async () => {
    await page.getByRole("button", { name: "Lịch ngày mai" }).click();
    await page.getByRole("heading", { name: "Đọc hiểu chỉ số PAPI" }).waitFor();
    expect(await page.locator(".me .bubble").innerText()).toContain("Lịch ngày mai");
    expect(await page.getByRole("button", { name: "Lịch hôm nay" }).isVisible()).toBe(false);
    await page.reload();
    await page.getByRole("heading", { name: "Đọc hiểu chỉ số PAPI" }).waitFor();
    expect(await page.locator(".me .bubble").innerText()).toContain("Lịch ngày mai");
  });

  it("works without a mouse", async () => {
    await page.getByText("Xin chào!").waitFor();
    await page.getByRole("button", { name: "Lịch hôm nay" }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Đọc hiểu chỉ số PAPI" }).waitFor();
  });

  it("keeps Shift+Enter for a new line, and leaves the Enter that ends a word to the keyboard", async () => {
    await page.getByText("Xin chào!").waitFor();
    const box = page.getByRole("textbox");
    await box.fill("một");
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.type("hai");
    await box.dispatchEvent("keydown", { key: "Enter", isComposing: true });
    expect(await box.inputValue()).toBe("một\nhai");
  });

  it("starts with the invite code of its address, once, and takes it out of there", async () => {
    const invited = await openPage(`/chat/${ACCOUNT}?code=AB12CD34&lang=vi`);
    await invited.getByText("Xin chào! AB12CD34").waitFor();
    expect(new URL(invited.url()).search).toBe("?lang=vi");
    const before = house.accepted.length;
    await invited.reload();
    await invited.getByText("Xin chào! AB12CD34").waitFor();
    expect(house.accepted).toHaveLength(before);
  });

  it("says that the connection is lost, keeps what is written meanwhile, and loses nothing", async () => {
    await page.getByText("Xin chào!").waitFor();
    house.fault = () => 0;
    house.cut();
    await page.getByText("Mất kết nối").waitFor();
    await type("Có ai không?");
    await page.getByText("Chưa gửi được.").waitFor();
    house.fault = null;
    await page.getByRole("button", { name: "Gửi lại" }).click();
    await page.getByText("Nghe rồi: Có ai không?").waitFor();
    await page.getByText("Sẵn sàng hỗ trợ").waitFor();
    expect((await bubbles()).filter((words) => words.endsWith("Có ai không?"))).toHaveLength(2);
    expect(await page.getByText("Chưa gửi được.").count()).toBe(0);
  });

  it("shows that an answer is being made, and no longer once it is there", async () => {
    await page.getByText("Xin chào!").waitFor();
    const [address = ""] = (house.accepted[0] ?? "").split(":");
    const dots = page.locator("#typing");
    await type("im lặng");
    await dots.waitFor({ state: "visible" });
    house.say(address, text("Xin lỗi đã để Anh/Chị chờ."));
    await page.getByText("Xin lỗi").waitFor();
    expect(await dots.isVisible()).toBe(false);
  });

  it("shows in one tab what was said in the other", async () => {
    await page.getByText("Xin chào!").waitFor();
    const second = await openPage();
    await second.getByText("Xin chào!").waitFor();
    await type("Từ cửa sổ thứ nhất");
    await second.getByText("Nghe rồi: Từ cửa sổ thứ nhất").waitFor();
    expect(await bubbles(second)).toEqual(await bubbles(page));
  });

  it("follows what is new, but leaves whoever reads further up in peace", async () => {
    await page.getByText("Xin chào!").waitFor();
    for (let n = 0; n < 12; n++) await type(`Câu hỏi dài số ${String(n)}`);
    // Exactly: "… số 1" sent at 14:02 reads "… số 114:02".
    await page.getByText("Nghe rồi: Câu hỏi dài số 11", { exact: true }).waitFor();
    const fromEnd = () =>
      page.locator("#scroller").evaluate((box) => box.scrollHeight - box.scrollTop - box.clientHeight);
    await expect.poll(fromEnd, { timeout: 5_000 }).toBeLessThan(5);
    await page.mouse.move(195, 400);
    // As a hand does: the browser takes no turn of the wheel while it still moves to the newest by itself.
    const turnUp = () => page.mouse.wheel(0, -300).then(fromEnd);
    await expect.poll(turnUp, { timeout: 10_000 }).toBeGreaterThan(500);
    const [address = ""] = (house.accepted[0] ?? "").split(":");
    house.say(address, text("Nhắc: mai có lớp"));
    const newer = page.getByRole("button", { name: "Tin nhắn mới" });
    await newer.waitFor();
    expect(await fromEnd()).toBeGreaterThan(500);
    await newer.click();
    await expect.poll(fromEnd, { timeout: 5_000 }).toBeLessThan(5);
    expect(await newer.isVisible()).toBe(false);
  });

  it("says so when its account has gone", async () => {
    await page.getByText("Xin chào!").waitFor();
    house.fault = (_method, path) => (path.startsWith("/chat/") ? 404 : null);
    house.cut();
    await page.getByText("Cuộc trò chuyện này không còn nữa.").waitFor();
    expect(await page.getByRole("textbox").isDisabled()).toBe(true);
  });

  it.each([
    ["ja-JP", "ご質問を入力してください"],
    ["en-GB", "Type your question…"],
    ["fr-FR", "Nhập câu hỏi…"],
  ])("speaks to a browser in %s", async (locale, hint) => {
    await context.close();
    context = await browser.newContext({ ...PHONE, locale });
    // Before the bot has said anything in its own language.
    house.fault = (_method, path) => (path.endsWith("/visitors") ? 503 : null);
    page = await openPage();
    expect(await page.getByRole("textbox").getAttribute("placeholder")).toBe(hint);
  });

  it("can be put on a site that the settings name, and on no other", async () => {
    await page.getByText("Xin chào!").waitFor();
    const site = createServer((request, response) => {
      const chat = new URL(request.url ?? "", "http://here").searchParams.get("chat") ?? "";
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(`<!doctype html><p>Sở Nội vụ</p><script src="${chat}/chat/embed.js"
        data-account="${ACCOUNT}" data-label="Hỏi Đồng Hành" async></script>`);
    });
    await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
    const origin = `http://127.0.0.1:${String((site.address() as AddressInfo).port)}`;
    const open = await startChatHouse(bot, { frameAncestors: `'self' ${origin}` });

    const visit = async (chat: ChatHouse) => {
      await page.goto(`${origin}/?chat=${chat.url}`);
      await page.getByRole("button", { name: "Hỏi Đồng Hành" }).click();
    };
    await visit(open);
    await page.frameLocator("iframe").getByText("Xin chào!").waitFor();
    await page.getByRole("button", { name: "Đóng" }).click();
    expect(await page.getByRole("button", { name: "Hỏi Đồng Hành" }).isVisible()).toBe(true);
    expect(await page.locator("iframe").isVisible()).toBe(false);

    await visit(house);
    await expect.poll(() => complaints.some((words) => words.includes("frame-ancestors"))).toBe(true);
    complaints = [];
    expect(await page.frameLocator("iframe").getByText("Xin chào!").count()).toBe(0);
    await open.stop();
    site.close();
    site.closeAllConnections();
  });
});
