/** Words that say nothing about WHICH session is meant, in questions about a timetable. */
import { stripMarks, type Word } from "../../src/core/language/normalise.ts";
import { TEENCODE } from "../../src/core/language/vietnamese-typing.ts";
import type { SessionKind } from "../../src/core/programme/session.ts";

const list = (text: string) => text.trim().split(/\s+/);

// Asking, politeness, time, and what every session has: rooms, teachers, lessons.
const VIETNAMESE = list(`
  lịch học buổi bài lớp khóa khoá môn tiết giờ ngày tuần tháng năm hôm nay mai mốt kia sáng trưa chiều tối đêm
  thứ hai ba tư bốn sáu bảy tám chín mười chủ nhật sau tới trước này đó kế tiếp theo gần nhất cuối đầu
  khi nào lúc bao nhiêu lâu mấy đâu ở tại chỗ nơi đường phòng hội trường tòa toà nhà tầng địa điểm chỉ bản đồ
  ai cô thầy giảng viên dạy nói trình bày báo cáo chuyên đề nội dung chủ đề
  tài liệu slide file bài giảng giáo trình xin cho gửi tải xem hỏi biết với ạ dạ vâng nhé nha ơi em anh chị
  bạn tôi mình tớ bác chú ông bà các những và hay hoặc là có không được bị thì mà để về của từ đến vào ra lên
  xuống đi gì nữa còn thế sao rồi chưa đã đang sẽ cũng rất lắm quá một vài nhiều ít vui lòng giúp làm ơn cảm
  chương trình đào tạo bồi dưỡng tập huấn thành phố quận huyện tỉnh sở ban ngành cán bộ công chức viên
  mới cần muốn phải nên thông tin cụ thể chi tiết trong ngoài trên dưới nghỉ bắt kết thúc xong
  số đợt lần việc người mọi tất cả toàn bộ riêng chung
  vậy thế à hả nhỉ đấy cơ chứ nhá nè luôn lại sắp như nhờ nhắc coi thưa kính chào sếp quý đồng chí cháu con
  biết giờ giấc hông hổng dùm hộ với cùng thật ạh uh ừ ok alo hello hi admin bot
`);
const ENGLISH = list(`
  what when where who which how is are was will be there the a an of in on at to for from by with about and or do
  does did have has had can could please me my i we our you your it this that these those next last first second
  session sessions class classes lesson lecture lectures course training schedule timetable programme program room
  hall building floor place venue speaker teacher trainer teaches teach teaching taught materials material slides
  slide handout handouts file files document documents time date day week month year today tomorrow yesterday
  morning afternoon evening night noon get go going start starts end ends any anything something some show tell give send need want
  know held take takes place talk talks speaks speaking map address city office public department
  district provincial province administration administrative monday tuesday wednesday thursday friday saturday
  sunday weekend also then too ok okay thanks thank hello
`);
const COMMON = new Set([...VIETNAMESE, ...ENGLISH]);
const COMMON_WITHOUT_MARKS = new Set([...COMMON].map(stripMarks));

/** Forms of address and degrees that stand before a name. */
export const PERSONAL_TITLES: ReadonlySet<string> = new Set(
  list("cô thầy ông bà ts ths gs pgs sĩ co thay ong ba mr ms mrs dr prof professor"),
);

/** The names that half of Vietnam bears point at nobody. */
export const FAMILY_AND_MIDDLE_NAMES: ReadonlySet<string> = new Set(
  list(
    "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly thi van duc minh ngoc ts ths gs pgs tien thac si",
  ),
);

/** Written in capitals, and still no name of a session. */
export const KINDS_OF_FILES: ReadonlySet<string> = new Set(
  list(
    "pdf ppt pptx doc docx xls xlsx zip jpg jpeg png mp3 mp4 url usb gps sms sim faq wifi zoom line zalo asap",
  ),
);

/** Is this an everyday word? "Huyền" is none though "huyện" is; "huyen", typed without marks, could be. */
export function isCommon(word: Word): boolean {
  if (TEENCODE.has(word.text)) return true;
  return word.text === word.bare ? COMMON_WITHOUT_MARKS.has(word.bare) : COMMON.has(word.text);
}

/** The same for Japanese, longest first, for there are no spaces to go by. */
export const COMMON_JA = new RegExp(
  list(`
    スケジュール カリキュラム セミナー プログラム ハンドアウト レジュメ スライド ファイル
    研修会 勉強会 説明会 講習会 時間割 日程表 予定表 開始時間 終了時間 開催場所 集合場所 担当者 研修室 会議室
    教えて 下さい お願い 何時 何日 何曜日 何処 場所 会場 部屋 教室 地図 住所 講師 担当 先生 資料 教材 配布
    研修 講義 講座 講演 授業 予定 日程 時間 開始 終了 開催 次回 今回 前回 次 今日 明日 昨日 今週 来週 先週 今月
    来月 午前 午後 朝 昼 夕方 夜 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 月曜 火曜 水曜 木曜 金曜 土曜 日曜
    曜日 一覧 全部 内容 確認 質問 世話 様 誰 何
  `)
    .sort((a, b) => b.length - a.length)
    .join("|"),
  "gu",
);

/** What people call the kinds of sessions, whatever their titles are. */
export const KIND_NAMES: Record<SessionKind, readonly string[]> = {
  lecture: [],
  workshop: ["hội thảo", "workshop", "workshops", "ワークショップ"],
  fieldVisit: ["đi thực tế", "tham quan", "field visit", "field visits", "visit", "visits", "視察", "見学"],
  evaluation: ["đánh giá cuối khóa", "kiểm tra cuối khóa", "evaluation", "評価"],
  followUp: ["theo dõi sau khóa", "follow-up", "フォローアップ"],
};
