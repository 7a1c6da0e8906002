// The page of the twins: looks once a second, shows what is new, sends what is done. Words of others are text, never markup.

const LOOK_MS = 1_000;
const INPUTS = { date: "date", time: "time", datetime: "datetime-local" };
const status = document.querySelector("#status");
const booths = new Map();

async function ask(path, body) {
  const init = body && {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  };
  const answer = await (await fetch(path, init)).json();
  if (answer.error) throw new Error(answer.error);
  return answer;
}

/** Says how it went. What the webhook answers is worth seeing. */
async function does(platform, phone, deed) {
  try {
    const { status: code } = await ask("/deeds", { platform, phone, deed });
    status.textContent = code
      ? `${platform}, ${phone}: our webhook answered ${code}.`
      : `${platform}, ${phone}: to be told after what happens next.`;
  } catch (error) {
    status.textContent = `${platform}, ${phone}: ${error.message}`;
  }
  await look();
}

function makeBooth({ platform, phones, faults }) {
  const section = document.querySelector("#booth").content.cloneNode(true).querySelector("section");
  const [select, log, say, fail] = ["select", "ol", ".say", ".fail"].map((one) => section.querySelector(one));
  const heading = section.querySelector("h2");
  heading.textContent = platform;
  heading.id = `booth-${booths.size}`;
  section.setAttribute("aria-labelledby", heading.id);
  log.setAttribute("aria-label", `Chat on ${platform}`);
  select.append(...phones.map(({ name }) => new Option(name)));
  fail.elements.fault.append(...faults.map((fault) => new Option(fault)));
  select.addEventListener("change", () => {
    log.replaceChildren();
    void look();
  });
  say.addEventListener("submit", (event) => {
    event.preventDefault();
    const { text } = say.elements;
    void does(platform, select.value, { type: "says", text: text.value });
    text.value = "";
  });
  for (const button of section.querySelectorAll("[data-deed]"))
    button.addEventListener("click", () => void does(platform, select.value, { type: button.dataset.deed }));
  fail.addEventListener("submit", async (event) => {
    event.preventDefault();
    const fault = fail.elements.fault.value;
    await ask("/faults", { platform, fault });
    status.textContent = `${platform}: the next answer goes wrong: ${fault}.`;
  });
  document.querySelector("#booths").append(section);
  return { select, log };
}

/** A button for what was offered; with a field where a day or a time is to be picked. */
function offer(platform, phone, { label, value, pick }) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  if (!pick) {
    button.addEventListener("click", () => void does(platform, phone, { type: "taps", label, value }));
    return [button];
  }
  const input = document.createElement("input");
  input.type = INPUTS[pick] ?? "text";
  input.setAttribute("aria-label", label);
  button.addEventListener("click", () => {
    if (input.value) void does(platform, phone, { type: "taps", label, value, picked: input.value });
    else input.focus();
  });
  return [input, button];
}

function show({ platform, phones }) {
  const { select, log } = booths.get(platform);
  const phone = select.value;
  const { screen } = phones.find(({ name }) => name === phone);
  const fresh = screen.slice(log.childElementCount);
  for (const { by, words, offered } of fresh) {
    const item = document.createElement("li");
    item.className = by;
    item.textContent = words;
    item.append(...offered.flatMap((one) => offer(platform, phone, one)));
    log.append(item);
  }
  if (fresh.length > 0) log.scrollTop = log.scrollHeight;
}

async function look() {
  const state = await ask("/state");
  for (const booth of state.booths) {
    if (!booths.has(booth.platform)) booths.set(booth.platform, makeBooth(booth));
    show(booth);
  }
  const codes = state.codes.map(({ name, inviteCode }) => `${name} ${inviteCode}`).join(", ");
  document.querySelector("#codes").textContent = `Invite codes of the demo: ${codes}`;
}

async function keepLooking() {
  try {
    await look();
  } catch {
    status.textContent = "The twins do not answer: are they still running?";
  }
  setTimeout(keepLooking, LOOK_MS);
}
void keepLooking();
