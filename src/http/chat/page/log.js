/** What is to be seen of the conversation: items in order, each once, with days, times and the newest choices. */
import { contentElements, element, linked } from "./contents.js";
import { dayIn, timeIn, wordsIn } from "./words.js";

/** Items closer than this share one time stamp. */
const ONE_MOMENT_MS = 3 * 60_000;

/**
 * @param options.list      the `ol`
 * @param options.language  () → the language of the page's own words
 * @param options.choose    (choice) → called when a choice is taken
 * @param options.retry     () → called when a failed message is to be sent again
 */
export function logOf({ list, language, choose, retry }) {
  const shown = new Map();
  /** Labels of the choices by their values: the server knows only the value that was taken. */
  const labels = new Map();

  /** Adds or confirms one item of the server. True when it was not there before. */
  const show = (item) => {
    const before = shown.get(item.id);
    if (before && before.dataset.state === undefined) return false;
    const made =
      before ?? (item.from === "bot" ? botItem(item) : mine(item.text ?? labels.get(item.choice) ?? "✓"));
    made.querySelector(":scope > .fate")?.remove();
    delete made.dataset.state;
    made.dataset.at = item.at;
    made.id = `item-${item.id}`;
    place(made);
    shown.set(item.id, made);
    refresh();
    return !before;
  };

  /** The visitor's own message on its way: `waiting`, `sent` (the server has it), `failed` or `refused`. */
  const showOwn = (state, { messageId, text, label }) => {
    const words = text ?? label;
    let own = shown.get(messageId);
    if (words === undefined || (own && own.dataset.state === undefined)) return;
    if (!own) {
      own = mine(words);
      own.append(element("p", { class: "fate", role: "status" }));
      shown.set(messageId, own);
      list.append(own);
    }
    own.dataset.state = state;
    own.querySelector(".fate").replaceChildren(...fateOf(state));
    refresh();
  };

  const fateOf = (state) => {
    const words = wordsIn(language());
    if (state === "waiting") return [words.sending];
    if (state === "refused") return [words.refused];
    if (state !== "failed") return [];
    const again = element("button", { type: "button" }, words.retry);
    again.addEventListener("click", retry);
    return [words.failed, " ", again];
  };

  const mine = (words) =>
    element(
      "li",
      { class: "me" },
      element(
        "div",
        { class: "bubble" },
        element("span", { class: "unseen" }, wordsIn(language()).mine, " "),
        linked(words),
      ),
    );

  const botItem = ({ contents, language: spoken }) => {
    const made = element("li", { class: "bot", lang: spoken });
    for (const content of contents) {
      made.append(...contentElements(content));
      if (content.choices?.length) made.append(choicesOf(content.choices));
    }
    return made;
  };

  const choicesOf = (choices) => {
    const group = element("div", {
      class: "choices",
      role: "group",
      "aria-label": wordsIn(language()).choices,
    });
    for (const choice of choices) {
      labels.set(choice.value, choice.label);
      const button = element("button", { type: "button" }, choice.label);
      button.addEventListener("click", () => choose(choice));
      group.append(button);
    }
    return group;
  };

  /** By time, then by id; the visitor's own on their way stay last. */
  const place = (made) => {
    const at = Number(made.dataset.at);
    const isBefore = ({ id, dataset }) =>
      dataset.at !== undefined &&
      (Number(dataset.at) < at || (dataset.at === made.dataset.at && id < made.id));
    const others = [...list.children].filter((other) => other !== made);
    const next = others[others.findLastIndex(isBefore) + 1] ?? null;
    // What stands right is left alone: moving it would read it out again.
    if (made.parentNode !== list || made.nextElementSibling !== next) list.insertBefore(made, next);
  };

  /** What depends on the neighbours. */
  const refresh = () => {
    const items = [...list.children];
    const lastOwn = items.findLastIndex((item) => item.classList.contains("me"));
    const lastChoices = items.findLastIndex((item) => item.querySelector(".choices"));
    items.forEach((item, index) => {
      for (const group of item.querySelectorAll(".choices")) {
        group.hidden = index !== lastChoices || index < lastOwn;
      }
      stamp(item, items[index - 1], items[index + 1]);
    });
  };

  const stamp = (item, previous, next) => {
    const at = Number(item.dataset.at);
    if (Number.isNaN(at)) return;
    const day = dayIn(at, language());
    const isNewDay = previous?.dataset.day !== day;
    item.dataset.day = day;
    const isLast =
      next?.dataset.at === undefined ||
      next.className !== item.className ||
      Number(next.dataset.at) - at > ONE_MOMENT_MS;
    setPart(item, "day", isNewDay ? day : "", "prepend");
    setPart(item, "time", isLast ? timeIn(at, language()) : "", "append");
  };

  const setPart = (item, name, words, how) => {
    const part = item.querySelector(`:scope > .${name}`);
    if (part?.textContent === words) return;
    part?.remove();
    if (words) item[how](element("p", { class: name, "aria-live": "off" }, words));
  };

  return { show, showOwn, isEmpty: () => shown.size === 0 };
}
