/** Vietnamese texts of the settings; they define what the other languages must have. */

export const vi = {
  whichLanguage: "Anh/Chị muốn dùng ngôn ngữ nào?",
  languageSet: "Vâng, từ nay Đồng Hành trả lời Anh/Chị bằng tiếng Việt.",

  name: "Họ tên",
  unit: "Đơn vị",
  programme: "Chương trình",
  cohort: "Lớp",
  language: "Ngôn ngữ",
  training: "Liên kết hồ sơ học viên",
  notifications: "Tin nhắc và thông báo",
  agreed: "đã đồng ý",
  refused: "không đồng ý",
  notAsked: "chưa hỏi",
  stopped: "đang dừng",
  me: "Thông tin của Anh/Chị",
  notLinked:
    "Tài khoản này chưa liên kết với hồ sơ học viên nào, nên ở đây chỉ có ngôn ngữ và các tin nhắn của Anh/Chị.",

  unlink: "Hủy liên kết",
  reallyUnlink: (person: string) =>
    `Hủy liên kết với hồ sơ của ${person}? Sau đó Anh/Chị chỉ còn xem được lịch công khai; muốn liên kết lại thì gửi mã mời.`,
  yesUnlink: "Đúng, hủy liên kết",
  noKeep: "Không, giữ nguyên",
  unlinked: "Đã hủy liên kết và ghi nhận Anh/Chị rút lại sự đồng ý.",
  unchanged: "Vâng, mọi thứ giữ nguyên.",
  nothingToUnlink: "Tài khoản này chưa liên kết với hồ sơ nào.",

  profile: "Xem tên hiển thị",
  profileAllow: "Cho xem tên hiển thị",
  profileForget: "Xóa tên hiển thị",
  profileNotice:
    "Đồng Hành có thể xem tên và ngôn ngữ mà Anh/Chị hiển thị trong ứng dụng chat này, để cán bộ phụ trách biết ai đang nhắn. Không dùng vào việc khác, và Anh/Chị có thể đổi ý bất cứ lúc nào. Anh/Chị có đồng ý không?",
  agree: "Đồng ý",
  disagree: "Không đồng ý",
  profileOn: "Cảm ơn Anh/Chị. Tên hiển thị sẽ được xem trong chốc lát.",
  profileOff: "Vâng. Tên hiển thị không được xem, và nếu đã lưu thì nay đã xóa.",

  notificationsOn: "Bật tin nhắc",
  notificationsOff: "Tắt tin nhắc",
  notificationsNotice:
    "Tin nhắc lịch và thông báo của chương trình được gửi tại đây. Muốn dừng lúc nào, chỉ cần viết “dừng”.",
  nowOn: "Đã bật. Tin nhắc lịch và thông báo của chương trình sẽ được gửi tại đây.",
  nowOff: "Đã tắt. Anh/Chị sẽ không nhận tin nhắc nữa nhưng vẫn hỏi được như thường.",
  staff: "Cán bộ phụ trách",
  roles: { viewer: "xem", coordinator: "soạn và gửi", approver: "duyệt" },
  unlinkStaff: "Thôi vai trò cán bộ",
  reallyUnlinkStaff: (name: string) =>
    `Tài khoản chat này thôi là của cán bộ phụ trách ${name}? Anh/Chị sẽ không soạn và theo dõi thông báo ở đây được nữa; muốn dùng lại thì gửi mã mời.`,
  unlinkedStaff: "Đã hủy liên kết với vai trò cán bộ phụ trách.",
};

export type Texts = typeof vi;
