/** The page where somebody enters their invite code, opened from the chat. Plain HTML without scripts. */
import express, { Router, type Response } from "express";
import { SendError } from "../core/delivery/send-error.ts";
import { AppError } from "../core/errors.ts";
import { LINK_PATH, type AccountLinks } from "../services/account-links.ts";
import type { Log } from "../services/ports/log.ts";

const TIMEOUT_MS = 15_000;
/** Sealed words are a few hundred characters. */
const MAX_LENGTH = 2_048;

const TOO_OLD = [
  "Trang này đã hết hạn. Anh/Chị nhắn “đăng ký” cho Đồng Hành để nhận trang mới.",
  "このページの有効期限が切れました。トークで「登録」とお送りください。",
  "This page is too old. Please write “register” in the chat for a new one.",
];
const NO_CODE = [
  "Mã mời gồm 8 chữ và số, ví dụ AB12-CD34.",
  "招待コードは英数字8文字です（例：AB12-CD34）。",
  "An invite code has 8 letters and digits, such as AB12-CD34.",
];
const NOT_NOW = [
  "Chưa kết nối được, mong Anh/Chị thử lại sau ít phút.",
  "接続できませんでした。しばらくしてからお試しください。",
  "This did not work just now; please try again in a few minutes.",
];

/** To be mounted at `/`. */
export function linkRouter({ links, log }: { readonly links: AccountLinks; readonly log: Log }): Router {
  const router = Router();

  router.get(LINK_PATH, ({ query }, response) => {
    const page = word(query.to);
    if (page === undefined || !links.isOpen(page)) return show(response, 404, TOO_OLD);
    show(response, 200, [], page);
  });

  const form = express.urlencoded({ extended: false, limit: "8kb" });
  router.post(LINK_PATH, form, async (request, response) => {
    const body = (request.body ?? {}) as Record<string, unknown>;
    const page = word(body.to) ?? "";
    try {
      const next = await links.goOn(page, word(body.code) ?? "", AbortSignal.timeout(TIMEOUT_MS));
      response.set("Referrer-Policy", "no-referrer").redirect(303, next);
    } catch (error) {
      if (error instanceof SendError) {
        log.warn("link-not-made", { code: error.code });
        return show(response, 503, NOT_NOW, page);
      }
      if (!(error instanceof AppError)) throw error;
      if (error.code === "wrong-settings") return show(response, 400, NO_CODE, page);
      show(response, 404, TOO_OLD);
    }
  });
  return router;
}

/** @param page with a form that sends it back; without one, only what is to be said */
function show(response: Response, status: number, says: readonly string[], page?: string): void {
  const notice = says.map((line) => `<p role="alert">${line}</p>`).join("\n");
  const form =
    page === undefined
      ? ""
      : `<form method="post" action="${LINK_PATH}">
<input type="hidden" name="to" value="${page.replace(/[^\w.-]/g, "")}">
<p><label for="code">Mã mời · 招待コード · Invite code</label></p>
<p><input id="code" name="code" required maxlength="20" autocomplete="one-time-code" autocapitalize="characters"></p>
<p><button>Tiếp tục · 次へ · Continue</button></p>
</form>
<p>Anh/Chị có thể hủy liên kết bất cứ lúc nào: nhắn “hủy liên kết”.<br>
連携はいつでも解除できます（「連携を解除」とお送りください）。<br>
You can unlink at any time: write “unlink”.</p>`;
  response
    .status(status)
    .set({
      "Cache-Control": "no-store",
      // The form's answer leads on to the platform; browsers hold redirects to this list, too.
      "Content-Security-Policy":
        "default-src 'none'; form-action 'self' https:; base-uri 'none'; frame-ancestors 'none'",
      "Referrer-Policy": "no-referrer",
      "X-Content-Type-Options": "nosniff",
    })
    .type("html")
    .send(
      `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Đồng Hành</title>
<h1>Đồng Hành</h1>
${notice}
${form}
</html>
`,
    );
}

function word(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" && value.length <= MAX_LENGTH ? value : undefined;
}
