/** Vietnamese texts of checking in; they define what the other languages must have. */

export const vi = {
  present: (title: string) => `Đã điểm danh: Anh/Chị có mặt tại buổi “${title}”.`,
  late: (title: string) => `Đã điểm danh buổi “${title}”, ghi nhận là đến muộn.`,
  already: (title: string) => `Anh/Chị đã điểm danh buổi “${title}” rồi, không cần làm lại ạ.`,
  how: "Để điểm danh, Anh/Chị gửi 6 chữ số đang hiện trên màn hình phòng học.",
  wrong: (left: number) =>
    `Mã này không đúng hoặc đã đổi: mỗi mã chỉ dùng trong một phút. Anh/Chị gửi mã đang hiện trên màn hình giúp; còn thử được ${String(left)} lần.`,
  tooMany:
    "Đã có quá nhiều mã không đúng, nên tạm ngừng nhận mã trong một giờ. Mong Anh/Chị báo cán bộ phụ trách lớp để được điểm danh.",
  noneOpen:
    "Lúc này Anh/Chị không có buổi nào đang điểm danh. Mỗi buổi nhận điểm danh từ một giờ trước giờ học đến khi kết thúc.",
  unlinked:
    "Để điểm danh tại đây, Anh/Chị cần nhập mã mời (8 chữ và số) một lần, rồi gửi lại mã đang hiện trên màn hình. Chưa có mã mời thì mong Anh/Chị báo cán bộ phụ trách lớp.",
  privateOnly: "Điểm danh là việc của từng người, mong Anh/Chị nhắn riêng cho Đồng Hành.",
};

export type Texts = typeof vi;
