/** Invented names of Vietnamese officials. They are counted out, not drawn, so that every seeding gives the same. */

// The lengths 19, 11 and 23 have no common factor: 11 × 23 persons of one gender pass before two share a name.
const FAMILY =
  "Nguyễn Trần Phạm Nguyễn Lê Hoàng Nguyễn Vũ Bùi Nguyễn Đặng Ngô Nguyễn Dương Phan Lê Trịnh Nguyễn Tạ".split(
    " ",
  );
const WOMEN = {
  middle: "Thị Thanh Thu Ngọc Bích Phương Kim Minh Hồng Khánh Diệu".split(" "),
  given:
    "Hoa Trang Nhung Vân Thảo Oanh Yến Hằng Dung Quỳnh Nga Loan Thủy Hiền Ngân Mai Phượng Giang Hương Tâm Chi Liên Xuân".split(
      " ",
    ),
};
const MEN = {
  middle: "Văn Đức Hữu Quang Tuấn Anh Xuân Công Mạnh Đình Thế".split(" "),
  given:
    "Hùng Sơn Dũng Thắng Long Cường Tùng Bình Khoa Phúc Toàn Trung Hải Việt Lâm Quân Thành Tuyên Đạt Kiên An Hiếu Tài".split(
      " ",
    ),
};

/** Women and men in turn; the first 506 names all differ. `index` counts from 0. */
export function inventedName(index: number): string {
  const { middle, given } = index % 2 === 0 ? WOMEN : MEN;
  const turn = Math.floor(index / 2);
  return [FAMILY, middle, given].map((names) => names[turn % names.length] ?? "").join(" ");
}
