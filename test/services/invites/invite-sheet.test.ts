/** Invite sheets on a real database: who gets a card, in which language, with which ways to begin. */
import { beforeAll, expect, it } from "vitest";
import { prismaInviteStore } from "../../../src/adapters/prisma/invites.ts";
import { qrSvg } from "../../../src/adapters/qr/svg.ts";
import { OPERATOR, type Actor } from "../../../src/core/audience/actor.ts";
import { inviteSheet } from "../../../src/services/invites/invite-sheet.ts";
import type { OpenAccount } from "../../../src/services/ports/account-directory.ts";
import { openCourse, type Course } from "../../kit/course.ts";
import { openStores, type Stores } from "../../kit/stores.ts";

let stores: Stores;
let course: Course;
let next = 0;

beforeAll(async () => {
  stores = await openStores();
  course = await openCourse(stores);
  const lan = course.people["Lan"]?.id ?? "";
  const unit = await stores.db.unit.create({
    data: { slug: "so", name: { vi: "Sở <Nội> vụ" }, kind: "department" },
  });
  await stores.db.enrolment.updateMany({ where: { participantId: lan }, data: { unitId: unit.id } });
  await stores.db.participant.update({ where: { id: lan }, data: { name: 'Lan "<script>"' } });
  await stores.db.inviteCode.create({ data: { code: "LAN2345A", participantId: lan } });
});

const account = (name: string, type: string, startLink?: (words: string) => string | undefined) =>
  ({ id: "1", name, type, channel: { ...(startLink ? { startLink } : {}) } }) as unknown as OpenAccount;
const accounts = [
  account("Đồng Hành", "line", (words) => `https://line.me/R/oaMessage/%40dh/?${words}`),
  account("OA Hà Nội", "zalo-oa"),
];
const write = (
  actor: Actor = OPERATOR,
  cohort = "departments",
  publicUrl: string | null = "https://bot.example",
) =>
  inviteSheet(
    {
      ...{ store: prismaInviteStore(stores.db), system: { now: () => 0 }, drawQr: qrSvg },
      publicUrl: publicUrl ?? undefined,
      ...{ accounts: { list: () => Promise.resolve(accounts) }, pick: (below: number) => next++ % below },
    },
    ...([actor, course.programmeId, cohort] as const),
  );

it("has a card for everybody, with the code that they have or a new one, and changes none", async () => {
  const { html, people } = await write();
  expect(people).toBe(3);
  expect(html).toContain("LAN2-345A");
  const codes = await stores.db.inviteCode.findMany();
  expect(codes.map(({ revokedAt }) => revokedAt)).toEqual([null, null, null]);
  expect((await write()).html).toBe(html);
  expect(await stores.db.inviteCode.count()).toBe(3);
  expect((await stores.db.auditEntry.findMany()).map(({ action, details }) => [action, details])).toEqual([
    ["inviteCodesMade", { codes: 2 }],
  ]);
});

it("leads to the chats that an address opens, and says how to begin in the others", async () => {
  const { html } = await write();
  expect(html).toContain('href="https://line.me/R/oaMessage/%40dh/?LAN2345A"');
  expect(html.match(/<svg/g)).toHaveLength(3);
  expect(html).toContain("ZALO: tìm “OA Hà Nội” và gửi mã mời.");
  expect(html).toContain('<article lang="en">');
});

it("is one page by itself, whatever people are called", async () => {
  const { html } = await write();
  expect(html).not.toContain("<script");
  expect(html).not.toMatch(/(?:src|url)[=(]/);
  expect(html).toContain("Lan &quot;&lt;script&gt;&quot;");
  expect(html).toContain("Sở &lt;Nội&gt; vụ");
});

it("has codes alone where the world cannot reach us", async () => {
  expect((await write(OPERATOR, "departments", null)).html.includes("<svg")).toBe(false);
});

it("needs a coordinator, and a cohort that there is", async () => {
  const viewer: Actor = {
    door: "api",
    coordinatorId: null,
    roles: new Map([[course.programmeId, "viewer"]]),
  };
  await expect(write(viewer)).rejects.toThrow("role coordinator");
  await expect(write(OPERATOR, "k9")).rejects.toThrow('There is no cohort "k9"');
});
