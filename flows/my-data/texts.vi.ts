/** Vietnamese texts about one's own data; they define what the other languages must have. */

export const vi = {
  privateOnly: "Dữ liệu cá nhân là việc riêng, mong Anh/Chị nhắn riêng cho Đồng Hành, đừng hỏi trong nhóm.",

  kept: "Đồng Hành đang lưu về Anh/Chị",
  shownName: "Tên hiển thị",
  language: "Ngôn ngữ",
  since: "Lưu từ ngày",
  messages: "Tin nhắn",
  counted: (received: number, sent: number) =>
    `${String(received)} tin của Anh/Chị, ${String(sent)} tin trả lời`,
  record: "Hồ sơ học viên",
  notLinked: "chưa liên kết",
  training: "Liên kết hồ sơ",
  notifications: "Tin nhắc và thông báo",
  agreed: "đã đồng ý",
  refused: "không đồng ý",
  notAsked: "chưa hỏi",
  more: "Nội dung tin nhắn là những gì Anh/Chị đang thấy trong cuộc trò chuyện này. Hồ sơ học viên do ban tổ chức lưu; muốn xem hoặc sửa, mong Anh/Chị hỏi cán bộ phụ trách lớp.",
  erase: "Xóa dữ liệu",
  unlink: "Hủy liên kết",

  reallyErase:
    "Xóa hết dữ liệu của cuộc trò chuyện này: tin nhắn, tên hiển thị, ngôn ngữ, liên kết hồ sơ và những điều Anh/Chị đã đồng ý? Xóa rồi không lấy lại được. Hồ sơ học viên do ban tổ chức lưu thì không bị xóa ở đây.",
  yesErase: "Đúng, xóa hết",
  noKeep: "Không, giữ lại",
  erased:
    "Vâng. Dữ liệu sẽ được xóa ngay sau tin này; chỉ còn lại ghi nhận rằng Anh/Chị đã yêu cầu xóa. Tin nhắn trên máy của Anh/Chị thì Anh/Chị tự xóa trong ứng dụng. Khi nào cần, Anh/Chị cứ nhắn lại như lần đầu.",
  kindlyKept: "Vâng, mọi thứ giữ nguyên.",
};

export type Texts = typeof vi;
