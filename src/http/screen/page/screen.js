/** The screen of a room: shows the code of this minute, and nothing rather than an old one. */

/** How often the number of people is asked for; a new code is fetched when it is due. */
const ASK_EVERY_MS = 5_000;
const GIVE_UP_MS = 4_000;
const RETRY_MS = 2_000;
/** For the next code to come: shorter than the house takes the one before. */
const GRACE_MS = 3_000;

const part = (id) => document.getElementById(id);
const key = location.hash.slice(1);

const NOTICES = {
  early:
    "Điểm danh mở trước giờ học một giờ. · 受付は開始の1時間前からです。 · Check-in opens an hour before the session.",
  over: "Buổi học đã kết thúc. · この研修は終了しました。 · This session is over.",
  cancelled: "Buổi học đã hủy. · この研修は中止になりました。 · This session has been cancelled.",
  lost: "Mất kết nối, đang thử lại… · 接続が切れました。再接続しています… · Connection lost, trying again…",
  wrong:
    "Địa chỉ này không đúng. · このアドレスは正しくありません。 · This address is not right: ask for a new one.",
};

let hide;

/** Asks, shows, and says when to ask again. */
async function look() {
  try {
    const response = await fetch(`${location.pathname}/now`, {
      headers: { Authorization: `Bearer ${key}` },
      signal: AbortSignal.timeout(GIVE_UP_MS),
      cache: "no-store",
    });
    if (response.status === 404) return say("wrong");
    if (!response.ok) throw new Error(String(response.status));
    show(await response.json());
  } catch {
    // What is shown stays until its own end, which `show` has set.
    if (part("open").hidden) say("lost");
    setTimeout(look, RETRY_MS);
  }
}

function show(now) {
  clearTimeout(hide);
  part("programme").textContent = inAll(now.programme);
  part("title").textContent = inAll(now.title);
  part("time").textContent = `${now.startTime}–${now.endTime}`;
  part("present").textContent = now.present;
  part("expected").textContent = now.expected;
  if (now.code === null) {
    say(now.state);
    setTimeout(look, ASK_EVERY_MS);
    return;
  }
  part("notice").textContent = "";
  part("open").hidden = false;
  const code = `${now.code.slice(0, 3)} ${now.code.slice(3)}`;
  if (part("code").textContent !== code) {
    part("code").textContent = code;
    part("links").replaceChildren(...now.links.map(link));
  }
  const left = part("left");
  left.getAnimations().forEach((one) => one.cancel());
  left.animate([{ width: `${now.goodForMs / 600}%` }, { width: 0 }], {
    duration: now.goodForMs,
    fill: "forwards",
  });
  // On our own timer: whatever becomes of the connection, no code is shown that is not taken any more.
  hide = setTimeout(() => say("lost"), now.goodForMs + GRACE_MS);
  setTimeout(look, Math.min(ASK_EVERY_MS, now.goodForMs));
}

function say(notice) {
  clearTimeout(hide);
  part("open").hidden = true;
  part("code").textContent = "";
  part("links").replaceChildren();
  part("notice").textContent = NOTICES[notice];
}

function link({ name, svg }) {
  const item = document.createElement("li");
  const picture = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  const words = document.createElement("span");
  words.textContent = name;
  item.append(document.importNode(picture, true), words);
  return item;
}

const inAll = (text) => [...new Set([text.vi, text.ja, text.en].filter(Boolean))].join(" · ");

look();
