/** Menus of accounts, and who is shown which. */
import type { Language } from "../../core/language/language.ts";
import type { Misplaced, RichMenuStore, StoredMenu } from "../../services/ports/rich-menu-store.ts";
import type { Database } from "./client.ts";
import { Prisma, type RichMenu } from "./generated/client.ts";

/** `c` is the contact's row. */
const isReachable = Prisma.sql`(c.blocked_at IS NULL OR c.blocked_at < c.last_inbound_at)`;

export function prismaRichMenus(db: Database): RichMenuStore {
  return {
    async list(accountId) {
      return (await db.richMenu.findMany({ where: { accountId } })).map(stored);
    },

    async setMenus(accountId, menus) {
      const now = new Date();
      await db.$transaction([
        db.richMenu.updateMany({
          where: { accountId, id: { notIn: menus.map(({ id }) => id) }, retiredAt: null },
          data: { retiredAt: now },
        }),
        ...menus.map(({ id, ...menu }) =>
          db.richMenu.upsert({
            where: { id },
            create: { id, accountId, ...menu },
            update: { isDefault: menu.isDefault, retiredAt: null },
          }),
        ),
      ]);
    },

    async misplaced(accountId, limit) {
      const found = await db.$queryRaw<Row[]>`
        SELECT c.id, c.address, m.id AS menu_id, m.platform_id
        FROM contact c LEFT JOIN participant p ON p.id = c.participant_id
        LEFT JOIN rich_menu m ON m.account_id = c.account_id AND m.retired_at IS NULL AND NOT m.is_default
          AND m.language = coalesce(c.language, p.language)
        WHERE c.account_id = ${accountId}::uuid AND c.kind = 'person' AND ${isReachable}
          AND EXISTS (SELECT FROM rich_menu WHERE account_id = ${accountId}::uuid)
          AND c.rich_menu_id IS DISTINCT FROM m.id
        ORDER BY m.id LIMIT ${limit}`;
      const groups = new Map<string | null, { menu: Misplaced["menu"]; people: Person[] }>();
      for (const { id, address, menu_id: menuId, platform_id: platformId } of found) {
        const menu = menuId === null || platformId === null ? null : { id: menuId, platformId };
        const group = groups.get(menuId) ?? { menu, people: [] };
        groups.set(menuId, group);
        group.people.push({ contactId: id, address });
      }
      return [...groups.values()];
    },

    async recordShown(contactIds, menuId) {
      await db.contact.updateMany({ where: { id: { in: [...contactIds] } }, data: { richMenuId: menuId } });
    },

    async abandoned(accountId) {
      const found = await db.$queryRaw<{ id: string }[]>`
        SELECT m.id FROM rich_menu m WHERE m.account_id = ${accountId}::uuid AND m.retired_at IS NOT NULL
          AND NOT EXISTS (SELECT FROM contact c WHERE c.rich_menu_id = m.id AND ${isReachable})`;
      return (await db.richMenu.findMany({ where: { id: { in: found.map(({ id }) => id) } } })).map(stored);
    },

    async forget(menuId) {
      await db.richMenu.deleteMany({ where: { id: menuId } });
    },
  };
}

type Person = Misplaced["people"][number];

interface Row {
  readonly id: string;
  readonly address: string;
  readonly menu_id: string | null;
  readonly platform_id: string | null;
}

function stored({ id, language, platformId, hash, isDefault, retiredAt }: RichMenu): StoredMenu {
  return { id, language: language as Language, platformId, hash, isDefault, isRetired: retiredAt !== null };
}
