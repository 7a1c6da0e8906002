/** The staff of our tests, and a desk that carries out their orders without a database. */
import type { AudiencesAnswer, LastBroadcastAnswer } from "../../src/core/flow/lookups.ts";
import type { Filter } from "../../src/core/audience/segment.ts";
import type { Language, LocalText } from "../../src/core/language/language.ts";
import { localInstant } from "../../src/core/local-time.ts";
import { fillIn, type Written } from "../../src/core/message/written.ts";
import type { CoordinatorFact } from "../../src/core/staff/coordinator.ts";
import type { OrderAnswer, Sketch, StaffOrder } from "../../src/core/staff/order.ts";

const hanoi = {
  ...{ id: "10000000-0000-4000-8000-000000000001", slug: "hanoi-reform" },
  name: {
    vi: "Bồi dưỡng cải cách hành chính thành phố Hà Nội",
    ja: "ハノイ市行政改革研修",
    en: "Hanoi administrative reform training",
  },
};
const kagawa = {
  ...{ id: "10000000-0000-4000-8000-000000000002", slug: "haiphong-kagawa" },
  name: {
    vi: "Phát triển nhân lực hành chính Hải Phòng – Kagawa",
    ja: "ハイフォン市行政職員研修（香川県）",
    en: "Hai Phong–Kagawa staff development",
  },
};

/** Coordinators by their first names. */
export const STAFF: Readonly<Record<string, CoordinatorFact>> = {
  Hương: {
    ...{ id: "huong", name: "Trần Thu Hương", language: "vi", timezone: "Asia/Ho_Chi_Minh" },
    programmes: [
      { ...hanoi, role: "approver" },
      { ...kagawa, role: "coordinator" },
    ],
  },
  "Ms Sato": {
    ...{ id: "sato", name: "佐藤 美咲", language: "ja", timezone: "Asia/Tokyo" },
    programmes: [{ ...kagawa, role: "approver" }],
  },
  Grace: {
    ...{ id: "grace", name: "Grace Lee", language: "en", timezone: "Asia/Ho_Chi_Minh" },
    programmes: [{ ...hanoi, role: "coordinator" }],
  },
  Việt: {
    ...{ id: "viet", name: "Đỗ Quốc Việt", language: "vi", timezone: "Asia/Ho_Chi_Minh" },
    programmes: [{ ...hanoi, role: "viewer" }],
  },
};

/** Invite codes and whose they are. */
export const STAFF_CODES: Readonly<Record<string, string>> = {
  HUNG2345: "Hương",
  SATA2345: "Ms Sato",
  GRAC2345: "Grace",
};

const AUDIENCES: Readonly<Record<string, AudiencesAnswer>> = {
  [hanoi.id]: {
    cohorts: [
      { slug: "departments", name: { vi: "22 sở, ban, ngành", ja: "22部局", en: "22 departments" } },
      { slug: "districts", name: { vi: "30 quận, huyện, thị xã", ja: "30区・県・市社", en: "30 districts" } },
    ],
    segments: ["Tổ trưởng"],
    sessions: [
      {
        id: "2026-11-24-08:00-lecture",
        title: { vi: "Chỉ số PAPI và những việc Hà Nội cần làm", ja: "PAPI指標", en: "PAPI" },
        ...{ date: "2026-11-24", cohorts: ["departments"] },
      },
    ],
  },
  [kagawa.id]: {
    cohorts: [
      { slug: "fy2", name: { vi: "Khóa 2", ja: "第2期", en: "Second intake" } },
      { slug: "specialists", name: { vi: "Chuyên gia", ja: "専門家", en: "Specialists" } },
    ],
    ...{ segments: [], sessions: [] },
  },
};

/** People who can be reached, by cohort and language. */
const SIZES: Readonly<Record<string, Partial<Record<Language, number>>>> = {
  departments: { vi: 203 },
  districts: { vi: 181 },
  fy2: { vi: 28 },
  specialists: { ja: 12 },
};
const OF_PROGRAMME: Readonly<Record<string, readonly string[]>> = {
  [hanoi.slug]: ["departments", "districts"],
  [kagawa.slug]: ["fy2", "specialists"],
};
const NEEDS_TWO_ABOVE = 300;
const BROADCAST = "20000000-0000-4000-8000-000000000001";

const LAST: LastBroadcastAnswer = {
  ...{ id: BROADCAST, name: "22 sở, ban, ngành · 2026-11-23 09:12:00", status: "running", isFinished: false },
  fared: [
    { status: "pending", reason: null, count: 20 },
    { status: "sent", reason: null, count: 180 },
    { status: "skipped", reason: "opted-out", count: 1 },
    { status: "failed", reason: "recipient-unreachable", count: 2 },
    { status: "unreached", reason: "no-contact", count: 1 },
  ],
  missing: [
    { name: "Phạm Văn An", reason: "opted-out" },
    { name: "Lê Thị Bình", reason: "recipient-unreachable" },
    { name: "Vũ Chiến", reason: "recipient-unreachable" },
    { name: "Hoàng Dung", reason: "no-contact" },
  ],
};

/** Carries out what one coordinator asks for. */
export class StaffDesk {
  private readonly drafts = new Map<
    string,
    { order: StaffOrder & { do: "draft" }; programme: LocalText; revision: number }
  >();
  private readonly giver: () => CoordinatorFact | null;

  constructor(giver: () => CoordinatorFact | null) {
    this.giver = giver;
  }

  audiences(programmeId: string): AudiencesAnswer {
    return AUDIENCES[programmeId] ?? { cohorts: [], segments: [], sessions: [] };
  }

  lastBroadcast(): LastBroadcastAnswer | null {
    return this.giver()?.id === "huong" ? LAST : null;
  }

  answer(order: StaffOrder): OrderAnswer {
    const giver = this.giver();
    if (!giver) return { is: "refused", why: "not-allowed" };
    switch (order.do) {
      case "draft": {
        const { name } = giver.programmes.find(({ slug }) => slug === order.programme) ?? hanoi;
        const revision = (this.drafts.get(BROADCAST)?.revision ?? -1) + 1;
        this.drafts.set(BROADCAST, { order, programme: name, revision });
        return { is: "sketched", sketch: this.sketch() };
      }
      case "preview":
        return this.drafts.has(order.broadcastId)
          ? { is: "sketched", sketch: this.sketch() }
          : { is: "refused", why: "not-found" };
      case "send": {
        const sketch = this.sketch();
        if (order.revision !== sketch.revision) return { is: "refused", why: "changed" };
        const slug = this.drafts.get(BROADCAST)?.order.programme;
        const isApprover = giver.programmes.some((one) => one.slug === slug && one.role === "approver");
        return isApprover && sketch.reachable <= NEEDS_TWO_ABOVE
          ? {
              is: "sent",
              broadcastId: BROADCAST,
              people: sketch.reachable,
              sendAt: sketch.sendAt,
              heldUntil: sketch.heldUntil,
            }
          : { is: "waiting", name: sketch.name, told: isApprover ? 0 : 1 };
      }
      case "decline":
        return { is: "declined" };
      case "steer":
        return { is: "steered", to: order.to, broadcastId: order.broadcastId };
    }
  }

  private sketch(): Sketch {
    const draft = this.drafts.get(BROADCAST);
    if (!draft) throw new Error("nothing is drafted");
    const { order, revision, programme } = draft;
    const counts = languagesOf(order.filter, OF_PROGRAMME[order.programme] ?? []);
    const reachable = [...counts.values()].reduce((sum, one) => sum + one, 0);
    return {
      ...{ broadcastId: BROADCAST, revision, name: order.name, programme, reachable, people: reachable + 11 },
      routes: [
        { account: "LINE Hà Nội", cost: "counted", people: Math.ceil(reachable / 2) },
        { account: "Zalo OA Hà Nội", cost: "free", people: Math.floor(reachable / 2) },
      ],
      unreachable: [
        { reason: "no-contact", people: 9 },
        { reason: "opted-out", people: 2 },
      ],
      quotas: [{ account: "LINE Hà Nội", needed: Math.ceil(reachable / 2), left: 4_200 }],
      shows: [...counts].map(([language, people]) => ({
        ...{ language, people },
        contents: shown(order.texts, language, this.giver()?.name ?? ""),
      })),
      ...(order.expiresAt === undefined ? {} : { expiresAt: order.expiresAt }),
      ...{ lacking: [], sendAt: order.sendAt, urgentReason: order.urgentReason },
      heldUntil: order.urgentReason === null ? heldUntil(order.sendAt) : null,
    };
  }
}

/** What is to go out at night waits for seven o'clock in Hanoi. */
function heldUntil(sendAt: string | null): number | null {
  const [day = "", time = ""] = sendAt?.split("T") ?? [];
  return time >= "21:00" ? localInstant(day, "07:00", "Asia/Ho_Chi_Minh") + 24 * 3_600_000 : null;
}

function shown(texts: Written, language: Language, name: string): Sketch["shows"][number]["contents"] {
  const contents = texts[language];
  return contents ? fillIn(contents, (placeholder) => (placeholder === "name" ? name : undefined)) : null;
}

function languagesOf(filter: Filter, all: readonly string[]): Map<Language, number> {
  if ("all" in filter && filter.all.length > 0) {
    const [first, ...others] = filter.all.map((part) =>
      "not" in part && "language" in part.not ? part.not.language : languagesOf(part, all),
    );
    const counts = new Map(first as Map<Language, number>);
    for (const gone of others as readonly (readonly Language[])[]) for (const one of gone) counts.delete(one);
    return counts;
  }
  const cohorts = "cohort" in filter ? filter.cohort : "segment" in filter ? ["fy2"] : all;
  const counts = new Map<Language, number>();
  for (const cohort of cohorts)
    for (const [language, people] of Object.entries(SIZES[cohort] ?? {}) as [Language, number][])
      counts.set(language, (counts.get(language) ?? 0) + people);
  return counts;
}

/** The order in a line. */
export function printOrder(order: StaffOrder): string {
  if (order.do === "draft") {
    const { name, filter, texts, sessionId, sendAt, expiresAt, urgentReason } = order;
    const of = sessionId === null ? "" : ` of ${sessionId}`;
    const until = expiresAt === undefined ? "" : ` until ${new Date(expiresAt).toISOString().slice(0, 16)}Z`;
    const terms = `${sendAt === null ? "" : ` at ${sendAt}`}${until}${urgentReason === null ? "" : `, urgent: ${urgentReason}`}`;
    return `draft “${name}” to ${JSON.stringify(filter)}: ${JSON.stringify(texts)}${of}${terms}`;
  }
  const { do: what, broadcastId: _id, ...rest } = order;
  return [what, ...Object.values(rest)].join(" ");
}
