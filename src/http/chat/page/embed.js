/**
 * Puts the chat on another site:
 *   <script src="https://bot.example.gov.vn/chat/embed.js" data-account="<account id>" async></script>
 * Optional: data-label (words on the button), data-code (invite code), data-lang (vi, ja, en).
 * That site's address must be in CHAT_FRAME_ANCESTORS. Everything lives in a shadow root; nothing of the site is read.
 */
(() => {
  const script = document.currentScript;
  const { account = "", label = "Đồng Hành", code, lang } = script.dataset;
  const chat = new URL(account ? `../chat/${encodeURIComponent(account)}` : "../chat", script.src);
  if (code) chat.searchParams.set("code", code);
  if (lang) chat.searchParams.set("lang", lang);

  const looks = `
    :host { all: initial; }
    * { box-sizing: border-box; font: 600 16px/1.2 system-ui, sans-serif; }
    button { cursor: pointer; border: 0; color: #fff; background: #0f6b62; }
    button:focus-visible { outline: 3px solid #f2c879; outline-offset: 2px; }
    .open { position: fixed; right: 16px; bottom: max(16px, env(safe-area-inset-bottom)); z-index: 2147483000;
      display: flex; gap: 8px; align-items: center; min-height: 52px; padding: 0 20px 0 14px; border-radius: 26px;
      box-shadow: 0 6px 24px rgb(0 0 0 / .25); }
    .open img { width: 30px; height: 30px; }
    .panel { position: fixed; right: 16px; bottom: 16px; z-index: 2147483001; display: flex; flex-direction: column;
      width: min(400px, calc(100vw - 32px)); height: min(680px, calc(100vh - 32px)); overflow: hidden;
      border-radius: 18px; background: #0f6b62; box-shadow: 0 12px 48px rgb(0 0 0 / .35); }
    .panel[hidden] { display: none; }
    .close { position: absolute; top: 8px; right: 8px; width: 44px; height: 44px; border-radius: 22px; font-size: 24px;
      background: none; }
    .close:hover { background: rgb(255 255 255 / .15); }
    iframe { flex: 1; width: 100%; border: 0; }
    @media (max-width: 480px) { .panel { inset: 0; width: 100%; height: 100%; border-radius: 0; } }
  `;

  const make = (name, properties) => Object.assign(document.createElement(name), properties);
  const open = make("button", { className: "open", type: "button" });
  const mark = make("img", { src: new URL("assets/mark.svg", script.src).href, alt: "" });
  open.append(mark, label);
  open.setAttribute("aria-expanded", "false");
  const panel = make("div", { className: "panel", hidden: true });
  panel.setAttribute("role", "dialog");
  panel.setAttribute("aria-label", label);
  const close = make("button", { className: "close", type: "button", textContent: "×" });
  close.setAttribute("aria-label", { ja: "閉じる", en: "Close" }[lang] ?? "Đóng");
  panel.append(close);

  const toggle = (isOpen) => {
    if (isOpen && !panel.querySelector("iframe")) {
      panel.append(make("iframe", { src: chat.href, title: label, referrerPolicy: "no-referrer" }));
    }
    panel.hidden = !isOpen;
    open.setAttribute("aria-expanded", String(isOpen));
    (isOpen ? panel.querySelector("iframe") : open).focus();
  };
  open.addEventListener("click", () => toggle(true));
  close.addEventListener("click", () => toggle(false));
  panel.addEventListener("keydown", (event) => event.key === "Escape" && toggle(false));

  const host = make("div", {});
  const shadow = host.attachShadow({ mode: "open" });
  if ("adoptedStyleSheets" in shadow) {
    const sheet = new CSSStyleSheet(); // allowed by sites whose policy forbids inline styles
    sheet.replaceSync(looks);
    shadow.adoptedStyleSheets = [sheet];
  } else shadow.append(make("style", { textContent: looks }));
  shadow.append(open, panel);
  document.body.append(host);
})();
