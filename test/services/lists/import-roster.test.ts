/** Rosters imported into a real PostgreSQL, as two offices send them. */
import writeWorkbook from "write-excel-file/node";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { OPERATOR, type Actor } from "../../../src/core/audience/actor.ts";
import { faultText } from "../../../src/core/lists/faults.ts";
import { importRoster, type RosterOrder } from "../../../src/services/lists/import-roster.ts";
import { openCourse, type Course } from "../../kit/course.ts";
import { listHouse } from "../../kit/list-house.ts";
import { openStores, type Stores } from "../../kit/stores.ts";

let stores: Stores;
let course: Course;
let slug: string;

beforeAll(async () => {
  stores = await openStores();
});
beforeEach(async () => {
  await stores.sql.query(
    "TRUNCATE programme, participant, unit, contact, channel_account, audit_entry CASCADE",
  );
  course = await openCourse(stores);
  slug = (await stores.db.programme.findFirstOrThrow()).slug;
  await stores.db.unit.createMany({
    data: [
      { slug: "noi-vu", name: { vi: "Sở Nội vụ", en: "Department of Home Affairs" }, kind: "department" },
      { slug: "hoan-kiem", name: { vi: "Quận Hoàn Kiếm" }, kind: "district" },
    ],
  });
});

type Given = string | readonly (readonly string[])[];
async function bytesOf(given: Given): Promise<Uint8Array> {
  return typeof given === "string"
    ? Buffer.from(given)
    : writeWorkbook(given.map((row) => [...row])).toBuffer();
}
async function run(given: Given, more: Partial<RosterOrder> = {}, actor: Actor = OPERATOR) {
  return importRoster(listHouse(stores), actor, slug, {
    bytes: await bytesOf(given),
    isApplied: true,
    ...more,
  });
}
const dryRun = (given: Given, more: Partial<RosterOrder> = {}) => run(given, { isApplied: false, ...more });

/** Everybody of the programme, as the database has them. */
async function roster(): Promise<string[]> {
  const { rows } = await stores.sql.query<Record<string, string | boolean | null>>(
    `SELECT p.name, p.reference, k.slug AS cohort, u.slug AS unit, e.position->>'vi' AS position, s.name AS supervisor,
       p.phone_hash IS NOT NULL AS phone, p.language
     FROM enrolment e JOIN participant p ON p.id = e.participant_id JOIN cohort k ON k.id = e.cohort_id
     LEFT JOIN unit u ON u.id = e.unit_id LEFT JOIN participant s ON s.id = e.supervisor_id
     WHERE p.name NOT IN ('Lan', 'Minh', 'Anna', 'Ms Tanaka') ORDER BY p.name, k.slug`,
  );
  return rows.map((row) =>
    Object.values(row)
      .filter((value) => value !== null && value !== false)
      .join(" | "),
  );
}

const ROSTER = `DANH SÁCH HỌC VIÊN
STT;Họ và tên;Đơn vị;Chức vụ;Số điện thoại;Lớp;Người phụ trách;SĐT người phụ trách;Ghi chú
I;Khối sở;;;;;;;
1;NGUYỄN THỊ HOA;Sở Nội vụ;Chuyên viên;0901 234 567;departments;Trần Văn Bình;0912345678;ăn chay
2;Phạm Đức;so noi vu;Phó phòng;+84 902 345 678;departments;Trần Văn Bình;0912345678;
II;Khối quận;;;;;;;
3;Lê Thu;Quận Hoàn Kiếm;Chuyên viên;;districts;Đỗ Hùng;;
`;

describe("a roster", () => {
  it("is shown first, and nothing is kept", async () => {
    const report = await dryRun(ROSTER);
    expect(report).toMatchObject({
      isApplied: false,
      people: 3,
      faults: [],
      unused: ["Ghi chú"],
      headings: 2,
    });
    expect(report.added.map(({ line, name, cohort, isNew }) => [line, name, cohort, isNew])).toEqual([
      [4, "Nguyễn Thị Hoa", "departments", true],
      [5, "Phạm Đức", "departments", true],
      [7, "Lê Thu", "districts", true],
    ]);
    expect(report.newSupervisors).toEqual(["Trần Văn Bình", "Đỗ Hùng"]);
    expect(report.onlyInBase.map(({ name }) => name).sort()).toEqual([
      "Anna",
      "Lan",
      "Minh",
      "Minh",
      "Ms Tanaka",
    ]);
    expect(await roster()).toEqual([]);
    expect(await stores.db.auditEntry.count()).toBe(0);
  });

  it("is kept whole, with supervisors, and noted", async () => {
    await run(ROSTER);
    expect(await roster()).toEqual([
      "Lê Thu | districts | hoan-kiem | Chuyên viên | Đỗ Hùng | vi",
      "Nguyễn Thị Hoa | departments | noi-vu | Chuyên viên | Trần Văn Bình | true | vi",
      "Phạm Đức | departments | noi-vu | Phó phòng | Trần Văn Bình | true | vi",
    ]);
    expect(await stores.db.auditEntry.findFirst()).toMatchObject({
      action: "rosterImported",
      details: { added: 3, changed: 0, units: 0 },
    });
  });

  it("changes nothing the second time, whichever way it was saved", async () => {
    await run(ROSTER);
    const before = await stores.sql.query("SELECT * FROM participant ORDER BY id");
    const again = await run(
      ROSTER.trim()
        .split("\n")
        .map((line) => line.split(";")),
    );
    expect(again).toMatchObject({ added: [], changed: [], same: 3, faults: [], newSupervisors: [] });
    expect((await stores.sql.query("SELECT * FROM participant ORDER BY id")).rows).toEqual(before.rows);
    expect(await stores.db.auditEntry.count()).toBe(1);
  });

  it("what changed is shown from what to what", async () => {
    await run(ROSTER);
    const changed = ROSTER.replace("Chuyên viên;0901 234 567", "Trưởng phòng;0901 234 567")
      .replace("Lê Thu;Quận Hoàn Kiếm", "Lê Thu;Sở Nội vụ")
      .replace("Đỗ Hùng", "Vũ Mai")
      .replace("+84 902 345 678", "0909 999 999");
    const report = await run(changed);
    expect(
      report.changed.map(({ name, changes }) => [
        name,
        ...changes.map(({ field, from, to }) => `${field}: ${from ?? "–"} → ${to}`),
      ]),
    ).toEqual([
      ["Nguyễn Thị Hoa", "position: Chuyên viên → Trưởng phòng"],
      ["Phạm Đức", "phone: – → +84909999999"],
      ["Lê Thu", "unit: Quận Hoàn Kiếm → Sở Nội vụ", "supervisor: Đỗ Hùng → Vũ Mai"],
    ]);
    expect((await roster())[0]).toBe("Lê Thu | districts | noi-vu | Chuyên viên | Vũ Mai | vi");
    expect(await run(changed)).toMatchObject({ added: [], changed: [], same: 3 });
  });

  it("what the file does not say stays", async () => {
    await run(ROSTER);
    expect(await run("Họ tên;Đơn vị;Lớp\nNguyễn Thị Hoa;;departments")).toMatchObject({
      same: 1,
      changed: [],
      added: [],
    });
    expect((await roster())[1]).toContain("Trần Văn Bình");
  });

  it("new people are reminded as the rules say", async () => {
    await stores.db.reminderRule.create({
      data: {
        ...{ programmeId: course.programmeId, name: "welcome", texts: { vi: [] } },
        timing: { of: "enrolment", amount: 1, unit: "days" },
      },
    });
    await run(ROSTER);
    expect(
      await stores.db.reminder.count({ where: { participant: { name: { startsWith: "Nguyễn" } } } }),
    ).toBe(1);
  });
});

describe("who is meant", () => {
  const names = async () => (await roster()).map((row) => row.split(" | ")[0]);

  it("a reference finds whoever moved and changed telephone", async () => {
    await run("Mã số;Họ tên;Đơn vị;SĐT;Lớp\nCB1;Lê Thu;Sở Nội vụ;0901234567;departments");
    const report = await run("Mã số;Họ tên;Đơn vị;SĐT;Lớp\nCB1;Lê Thu;Quận Hoàn Kiếm;0907654321;departments");
    expect(report.changed[0]?.changes.map(({ field }) => field)).toEqual(["phone", "unit"]);
    expect(await names()).toEqual(["Lê Thu"]);
  });

  it("one reference for two names is refused: running numbers are no references", async () => {
    await run("Mã số;Họ tên;Lớp\n1;Lê Thu;departments\n2;Phạm Đức;departments");
    const report = await run("Mã số;Họ tên;Lớp\n1;Phạm Đức;departments\n2;Lê Thu;departments");
    expect(report.faults.map(({ line, code, hint }) => [line, code, hint])).toEqual([
      [2, "other-name", "Lê Thu"],
      [3, "other-name", "Phạm Đức"],
    ]);
  });

  it("a slip in the name is mended where the telephone is the same", async () => {
    await run("Họ tên;SĐT;Lớp\nNguyễn Thị Hoaa;0901234567;departments");
    const report = await run("Họ tên;SĐT;Lớp\nNguyễn Thị Hoa;0901234567;departments");
    expect(report.changed[0]?.changes).toEqual([
      { field: "name", from: "Nguyễn Thị Hoaa", to: "Nguyễn Thị Hoa" },
    ]);
    expect(await names()).toEqual(["Nguyễn Thị Hoa"]);
  });

  it("two people share the office's telephone", async () => {
    const shared = "Họ tên;SĐT;Lớp\nLê Thu;0901234567;departments\nPhạm Đức;0901234567;departments";
    await run(shared);
    expect(await run(shared)).toMatchObject({ same: 2, added: [], changed: [] });
    expect(await names()).toEqual(["Lê Thu", "Phạm Đức"]);
  });

  it("namesakes of one unit are told apart by their telephones", async () => {
    const twins =
      "Họ tên;Đơn vị;SĐT;Lớp\nLê Thu;noi-vu;0901234567;departments\nLê Thu;noi-vu;0901234568;departments";
    await run(twins);
    expect(await run(twins)).toMatchObject({ same: 2, faults: [] });
  });

  it("whoever is known from another programme by name and telephone is not made again", async () => {
    await run("Họ tên;SĐT;Lớp\nLê Thu;0901234567;departments");
    const other = await openCourse(stores);
    const { slug: otherSlug } = await stores.db.programme.findUniqueOrThrow({
      where: { id: other.programmeId },
    });
    const order = { bytes: Buffer.from("Họ tên;SĐT;Lớp\nLê Thu;0901234567;departments"), isApplied: true };
    const report = await importRoster(listHouse(stores), OPERATOR, otherSlug, order);
    expect(report.added).toMatchObject([{ name: "Lê Thu", isNew: false }]);
    expect(await stores.db.participant.count({ where: { name: "Lê Thu" } })).toBe(1);
  });

  it("one who is in two cohorts stands in two lines", async () => {
    await run("Họ tên;SĐT;Lớp\nLê Thu;0901234567;departments\nLê Thu;0901234567;districts");
    expect(await stores.db.participant.count({ where: { name: "Lê Thu" } })).toBe(1);
  });

  it("a supervisor may be a participant, and one of two units", async () => {
    const list =
      "Họ tên;SĐT;Đơn vị;Lớp;Người phụ trách;SĐT người phụ trách\nLê Thu;0901234567;noi-vu;departments;;\nPhạm Đức;;noi-vu;departments;Lê Thu;0901234567\nVũ Mai;;hoan-kiem;departments;Lê Thu;0901234567";
    expect((await run(list)).newSupervisors).toEqual([]);
    expect(await run(list)).toMatchObject({ same: 3, changed: [] });
    expect(await stores.db.participant.count({ where: { name: "Lê Thu" } })).toBe(1);
  });
});

describe("rows that cannot be taken", () => {
  it.each([
    ["no name", "Họ tên;Lớp;SĐT\n;departments;0901234567", 2, "Họ tên", "", "no-name"],
    [
      "a telephone number that is none",
      "Họ tên;Lớp;SĐT\nLê Thu;departments;090123",
      2,
      "SĐT",
      "090123",
      "wrong-phone",
    ],
    ["an unknown cohort", "Họ tên;Lớp\nLê Thu;Lớp 9", 2, "Lớp", "Lớp 9", "unknown-cohort"],
    ["no cohort where there are several", "Họ tên;Đơn vị\nLê Thu;noi-vu", 2, "", "", "no-cohort"],
    [
      "an unknown unit",
      "Họ tên;Lớp;Đơn vị\nLê Thu;departments;Sở Nội vu Hà Nội",
      2,
      "Đơn vị",
      "Sở Nội vu Hà Nội",
      "unknown-unit",
    ],
    [
      "an unknown language",
      "Họ tên;Lớp;Ngôn ngữ\nLê Thu;departments;Pháp",
      2,
      "Ngôn ngữ",
      "Pháp",
      "wrong-language",
    ],
    [
      "an unknown zone",
      "Họ tên;Lớp;Múi giờ\nLê Thu;departments;GMT+7",
      2,
      "Múi giờ",
      "GMT+7",
      "wrong-timezone",
    ],
    ["a formula without a value", "Họ tên;Lớp\n#N/A;departments", 2, "Họ tên", "#N/A", "not-calculated"],
    [
      "somebody twice",
      "Họ tên;Lớp\nLê Thu;departments\nLÊ THU;departments",
      3,
      "Họ tên",
      "Lê Thu",
      "same-person-twice",
    ],
    [
      "a supervisor's number without a name",
      "Họ tên;Lớp;SĐT người phụ trách\nLê Thu;departments;0901234567",
      2,
      "",
      "",
      "no-supervisor-name",
    ],
    [
      "a novel",
      `Họ tên;Lớp\n${"Lê ".repeat(100)};departments`,
      2,
      "Họ tên",
      "Lê ".repeat(100).slice(0, 200),
      "too-long",
    ],
  ])("%s", async (_label, list, line, column, value, code) => {
    const report = await run(list);
    expect(report.faults).toMatchObject([{ line, column, value, code }]);
    expect(report.isApplied).toBe(false);
  });

  it("one bad row keeps all out", async () => {
    const report = await run(`${ROSTER}4;Vũ Mai;Sở Nội vụ;;12;departments;;;\n`);
    expect(report.faults.map(({ code }) => code)).toEqual(["wrong-phone"]);
    expect(await roster()).toEqual([]);
  });

  it("say what to write instead, in three languages", async () => {
    const [fault] = (await run("Họ tên;Lớp;Đơn vị\nLê Thu;departments;Sở Nội vu Hà Nội")).faults;
    if (!fault) throw new Error("no fault");
    expect(faultText(fault, "vi")).toBe(
      "Chưa có đơn vị này. Có phải là: “Sở Nội vụ”? Hãy ghi đúng tên, hoặc cho phép tạo mới.",
    );
    expect(faultText(fault, "ja")).toContain("もしかして：“Sở Nội vụ”");
    expect(faultText(fault, "en")).toContain("Do you mean: “Sở Nội vụ”?");
  });
});

describe("wishes", () => {
  it("units that nobody knows are made where that is wished", async () => {
    const report = await run("Họ tên;Đơn vị\nLê Thu;Sở Y tế\nPhạm Đức;SỞ Y TẾ\nVũ Mai;Sở Y-tế 2", {
      createsUnits: true,
      cohort: "departments",
    });
    expect(report.newUnits).toEqual(["Sở Y tế", "Sở Y-tế 2"]);
    expect(
      await stores.db.unit.findMany({ where: { slug: { startsWith: "so-y" } }, orderBy: { slug: "asc" } }),
    ).toMatchObject([
      { slug: "so-y-te", kind: "department", name: { vi: "Sở Y tế" } },
      { slug: "so-y-te-2", kind: "department" },
    ]);
  });

  it("a header of one's own is mapped, and a sheet is named", async () => {
    const report = await run("Cột A;Cột B\nLê Thu;departments", {
      map: { "Cột A": "name", "cột b": "cohort" },
    });
    expect(report.added).toMatchObject([{ name: "Lê Thu" }]);
    await expect(run("Họ tên\nLê Thu", { sheet: "Tờ 2" })).rejects.toThrow('There is no sheet "Tờ 2"');
    await expect(run("Họ tên\nLê Thu", { map: { "Họ tên": "nom" } })).rejects.toThrow('no field "nom"');
  });

  it("a list without names says what it saw", async () => {
    await expect(run("Màu;Size\nđỏ;XL")).rejects.toThrow(
      /No column for name \(họ và tên, 氏名, full name\).*"Màu", "Size"/,
    );
  });

  it("a name in two columns, under one header or two", async () => {
    await run([
      ["Họ và tên", "Họ và tên", "Lớp"],
      ["Nguyễn Thị", "Hoa", "departments"],
    ]);
    await run("姓,名,言語,クラス,携帯\n田中,花子,日本語,districts,090-1234-5678");
    expect(await roster()).toEqual([
      "Nguyễn Thị Hoa | departments | vi",
      "田中 花子 | districts | true | ja",
    ]);
  });
});

it("needs the role of a coordinator in this programme", async () => {
  const viewer: Actor = {
    door: "api",
    coordinatorId: null,
    roles: new Map([[course.programmeId, "viewer"]]),
  };
  await expect(run(ROSTER, {}, viewer)).rejects.toThrow("needs the role coordinator");
});
