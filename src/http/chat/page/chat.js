/** The chat page: puts visitor, outbox, stream and log together. */
import { logOf } from "./log.js";
import { memoryOf, newId } from "./memory.js";
import { outboxOf } from "./outbox.js";
import { follow } from "./stream.js";
import { firstLanguage, wordsIn } from "./words.js";

/** No answer for this long: the dots stop pretending. */
const ANSWER_WITHIN_MS = 20_000;
/** Closer to the end than this counts as reading the newest. */
const NEAR_END_PX = 120;

const part = (id) => document.getElementById(id);
const accountId = location.pathname.split("/").at(-1);
const memory = memoryOf(accountId);
const parameters = new URLSearchParams(location.search);
let language = firstLanguage([parameters.get("lang") ?? "", ...navigator.languages]);
let state = "connecting";

// ---- the visitor

let admission = null;

/** The token of this visitor; a new visitor where there is none. Rejects when the server cannot be reached. */
async function token() {
  const kept = memory.get("token");
  if (kept) return kept;
  admission ??= admit().finally(() => (admission = null));
  return admission;
}

async function admit() {
  const response = await fetch(`${accountId}/visitors`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: "{}",
  });
  if (!response.ok) {
    say(response.status === 404 ? "gone" : "full");
    throw new Error(`no visitor: ${response.status}`);
  }
  const { token: fresh } = await response.json();
  // Another tab may have been faster: then we are the same visitor.
  if (!memory.get("token")) memory.set("token", fresh);
  return memory.get("token");
}

async function renew() {
  memory.set("token", null);
  await token();
}

const withToken = async () => ({ Authorization: `Bearer ${await token()}` });

// ---- the conversation

const log = logOf({
  list: part("log"),
  language: () => language,
  choose: ({ value, label }) => outbox.add({ messageId: newId(), choice: value, label }),
  retry: () => outbox.retry(),
});

/** How many answers there were, and had been when a message was said. */
let answers = 0;
const answersBefore = new Map();

const outbox = outboxOf({
  memory,
  renew,
  async post(message) {
    const response = await fetch(`../webhooks/${accountId}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...(await withToken()) },
      body: JSON.stringify(message),
    });
    return response.status;
  },
  on(fate, message) {
    log.showOwn(fate, message);
    if (fate === "waiting") {
      answersBefore.set(message.messageId, answers);
      toNewest();
    }
    if (fate === "sent" && state === "lost") stream.again(); // the server is back
    // The answer may be here before the server's "taken".
    if (fate === "sent" && answersBefore.get(message.messageId) === answers) expectAnswer();
  },
});

const stream = follow({
  async open(cursor, signal) {
    const query = cursor === null ? "" : `?after=${cursor}`;
    return fetch(`${accountId}/events${query}`, { headers: await withToken(), signal });
  },
  on(event, data) {
    if (event === "hello") {
      part("name").textContent = document.title = data.name;
    } else if (event === "item") {
      showItem(data);
    } else if (event === "ready") {
      say("live");
      part("region").setAttribute("aria-busy", "false"); // the past is not read out, what comes is
      outbox.retry();
      if (log.isEmpty() && !begun) begin("");
    } else if (event === "superseded") {
      say("resume");
    } else if (event === "lost") {
      if (state !== "full") say("lost");
    } else if (data === 401) {
      renew().then(stream.again, () => say("lost"));
    } else {
      say(data === 404 ? "gone" : "lost");
    }
  },
});

function showItem(item) {
  if (!log.show(item)) return;
  if (item.from === "bot") {
    answers++;
    stopExpecting();
    speak(item.language);
  }
  if (isFollowing) toNewest();
  else part("newer").hidden = false;
}

/** Tells the bot that somebody is here. Without a code only once, even when two tabs do it. */
let begun = false;
function begin(code) {
  begun = true;
  if (!code && !memory.get("greeting")) memory.set("greeting", newId());
  outbox.add({ messageId: code ? newId() : memory.get("greeting"), start: code });
}

// ---- what is to be seen

function say(now) {
  state = now;
  const words = wordsIn(language);
  part("state").dataset.state = now;
  part("state").textContent = words[now === "resume" ? "lost" : now];
  part("resume").hidden = now !== "resume";
  part("text").disabled = part("send").disabled = now === "gone";
}

/** The page speaks as the bot does. */
function speak(spoken) {
  language = spoken;
  const words = wordsIn(language);
  document.documentElement.lang = language;
  part("region").setAttribute("aria-label", words.log);
  part("text-label").textContent = words.text;
  part("text").placeholder = words.hint;
  part("send").setAttribute("aria-label", words.send);
  part("typing-words").textContent = words.answering;
  part("newer").textContent = `↓ ${words.newer}`;
  part("resume").textContent = words.resume;
  say(state);
}

const scroller = part("scroller");
/** Is the newest in sight? Then it stays so; whoever reads further up is left in peace. */
let isFollowing = true;
let lastTop = 0;

/** To the end, or to the beginning of the newest when it is longer than the screen. */
function toNewest() {
  const newest = part("log").lastElementChild;
  const isLong = newest?.offsetHeight > scroller.clientHeight;
  const top = isLong ? newest.offsetTop - scroller.offsetTop - 8 : scroller.scrollHeight;
  // The past is there at once; only what happens before one's eyes moves.
  scroller.scrollTo({ top, behavior: state === "live" ? "auto" : "instant" });
  isFollowing = !isLong;
  lastTop = 0;
  part("newer").hidden = true;
}

function watchScrolling() {
  const { scrollTop, scrollHeight, clientHeight } = scroller;
  const isAtEnd = scrollHeight - scrollTop - clientHeight < NEAR_END_PX;
  isFollowing = isAtEnd || (isFollowing && scrollTop >= lastTop);
  lastTop = scrollTop;
  if (isAtEnd) part("newer").hidden = true;
}

let patience;
function expectAnswer() {
  part("typing").hidden = false;
  clearTimeout(patience);
  patience = setTimeout(stopExpecting, ANSWER_WITHIN_MS);
  if (isFollowing) toNewest();
}
function stopExpecting() {
  clearTimeout(patience);
  part("typing").hidden = true;
}

// ---- what people do

const text = part("text");

function fit() {
  text.style.height = "auto";
  text.style.height = `${text.scrollHeight}px`;
}

function submit(event) {
  event.preventDefault();
  const words = text.value.trim();
  if (!words) return;
  text.value = "";
  fit();
  text.focus();
  outbox.add({ messageId: newId(), text: words });
}

part("composer").addEventListener("submit", submit);
text.addEventListener("input", fit);
text.addEventListener("keydown", (event) => {
  // Enter also ends the spelling of a Vietnamese or Japanese word: that one is the keyboard's.
  if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
  submit(event);
});

part("newer").addEventListener("click", toNewest);
part("resume").addEventListener("click", () => {
  say("connecting");
  stream.again();
});
scroller.addEventListener("scroll", watchScrolling, { passive: true });
addEventListener("resize", () => isFollowing && toNewest());
addEventListener("online", () => {
  stream.again();
  outbox.retry();
});
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible" && state === "lost") stream.again();
});

// On another site the button that closes us lies over our corner (embed.js).
document.body.classList.toggle("framed", window !== window.parent);
speak(language);
const code = parameters.get("code")?.trim().slice(0, 100);
if (code) {
  // Out of the address: it is a key, and loading the page again must not use it again.
  parameters.delete("code");
  history.replaceState(null, "", `${location.pathname}?${parameters}`.replace(/\?$/, ""));
  begin(code);
} else {
  outbox.retry();
}
