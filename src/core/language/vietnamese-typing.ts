/** How Vietnamese is typed in a hurry: teencode, and telex keys that the keyboard did not turn into marks. */

/**
 * Abbreviations with one meaning in training talk. Left out on purpose: `dk` (được, đăng ký), `bn` (bạn, bao
 * nhiêu), `hn` (hôm nay, Hà Nội), `sn`, `kt`, and single letters that are also room or group names.
 */
export const TEENCODE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    k: "không",
    ko: "không",
    kg: "không",
    khg: "không",
    kh: "không",
    hok: "không",
    hông: "không",
    hem: "không",
    khong: "không",
    kô: "không",
    kp: "không phải",
    dc: "được",
    đc: "được",
    đx: "được",
    j: "gì",
    gi: "gì",
    z: "vậy",
    dz: "vậy",
    zậy: "vậy",
    zay: "vậy",
    bh: "bây giờ",
    bjo: "bây giờ",
    bgio: "bây giờ",
    bgiờ: "bây giờ",
    r: "rồi",
    rùi: "rồi",
    rui: "rồi",
    òi: "rồi",
    lm: "làm",
    hc: "học",
    vs: "với",
    ng: "người",
    nx: "nữa",
    cx: "cũng",
    cg: "cũng",
    ntn: "như thế nào",
    trc: "trước",
    trk: "trước",
    mik: "mình",
    mk: "mình",
    mih: "mình",
    mn: "mọi người",
    e: "em",
    thui: "thôi",
    tkb: "thời khóa biểu",
    gv: "giảng viên",
    hv: "học viên",
    ad: "admin",
    bik: "biết",
    bit: "biết",
    đtdd: "điện thoại",
    sđt: "số điện thoại",
    sdt: "số điện thoại",
    cty: "công ty",
    ub: "ủy ban",
    tp: "thành phố",
    ds: "danh sách",
    hum: "hôm",
    hnay: "hôm nay",
    hnai: "hôm nay",
    hnày: "hôm nay",
    hqua: "hôm qua",
    hkia: "hôm kia",
    nmai: "ngày mai",
    ngmai: "ngày mai",
    nmốt: "ngày mốt",
    smai: "sáng mai",
    cmai: "chiều mai",
    tmai: "tối mai",
    snay: "sáng nay",
    cnay: "chiều nay",
    tnay: "tối nay",
    tsau: "tuần sau",
    chìu: "chiều",
    lun: "luôn",
    iu: "yêu",
    wá: "quá",
    wa: "qua",
    wê: "quê",
    dzậy: "vậy",
    dzay: "vậy",
    jờ: "giờ",
    jo: "giờ",
    zờ: "giờ",
    mún: "muốn",
    thg: "tháng",
    thag: "tháng",
    ngy: "ngày",
    ngèy: "ngày",
    ui: "ơi",
    oy: "ơi",
  }),
);

/** Words of the south and the centre, as typed, and what the north says (without marks). They keep their own meanings too. */
export const REGIONAL: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    vô: ["vao"],
    coi: ["xem"],
    bữa: ["hom"],
    bua: ["hom"],
    xài: ["dung"],
    xai: ["dung"],
    kiếm: ["tim"],
    gởi: ["gui"],
    tui: ["toi"],
    mô: ["nao", "dau"],
    ni: ["nay"],
    rứa: ["vay"],
    răng: ["sao"],
    mần: ["lam"],
    lầu: ["tang"],
    bịnh: ["benh"],
    mắc: ["ban"],
    trật: ["sai"],
    hư: ["hong"],
    bể: ["vo"],
  }),
);

// A Vietnamese syllable without marks: onset, vowels, coda.
const SYLLABLE =
  /^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnprstvx])?(?:uy[eau]?|uo[iu]?|ie[u]?|ye[u]?|oa[iyo]?|oe[o]?|ua[iy]?|ue|ui|uu|ia|ai|ao|au|ay|eo|eu|iu|oi|a|e|i|o|u|y)(?:ch|ng|nh|[cmnpt])?$/;

/** Could this bare lower-case word be a Vietnamese syllable ("truong", "mai"; also "can", "hot")? */
export function isVietnameseSyllable(bare: string): boolean {
  return SYLLABLE.test(bare);
}

const TONES: Record<string, string> = { s: "\u0301", f: "\u0300", r: "\u0309", x: "\u0303", j: "\u0323" };

/**
 * The word that unfinished telex meant ("ngayf" → "ngày", "tuaanf" → "tuần", "hoomn" → "hôm n" is not forced),
 * or the word itself where its keys do not give a Vietnamese syllable. Lower-case ASCII in, NFC out.
 */
export function telexWord(word: string): string {
  if (word.length < 2 || word.length > 10 || SYLLABLE.test(word)) return word;
  let tone = "";
  let keys = word;
  // The tone key is typed last or right after the vowel ("thuws", "ngafy").
  const toned =
    /^([^sfrxj]*[aeiouyw][^sfrxj]*)([sfrxj])([a-z]*)$/.exec(keys) ??
    /^([a-z]{1,3}[aeiouyw]+)([sfrxj])([a-z]*)$/.exec(keys);
  if (toned) {
    tone = TONES[toned[2] ?? ""] ?? "";
    keys = `${toned[1] ?? ""}${toned[3] ?? ""}`;
  }
  // "hoomn": the letter typed twice shows that keys were meant, a stray final n is a slip.
  const marked = keys
    .replace(/dd/, "đ")
    .replace(/aa/, "â")
    .replace(/ee/, "ê")
    .replace(/oo/, "ô")
    .replace(/uwow|uow|uwo/, "ươ")
    .replace(/aw/, "ă")
    .replace(/ow/, "ơ")
    .replace(/uw|w/, "ư")
    .replace(/mn$/, "m");
  const bare = marked
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .replace(/đ/g, "d");
  if (!SYLLABLE.test(bare)) return word;
  return placeTone(marked, tone);
}

/** Puts a tone on the vowel that carries it: the marked one, else before a coda the last, else the first of two. */
function placeTone(syllable: string, tone: string): string {
  if (tone === "") return syllable;
  const match = /^(gi(?=[aăâeêioôơuưy])|qu|[^aăâeêioôơuưy]*)([aăâeêioôơuưy]+)(.*)$/.exec(syllable);
  if (!match) return syllable;
  const [, onset = "", vowels = "", coda = ""] = match;
  const marked = Math.max(...[..."ăâêôơư"].map((letter) => vowels.lastIndexOf(letter)));
  const place = marked >= 0 ? marked : coda !== "" ? vowels.length - 1 : Math.max(0, vowels.length - 2);
  return `${onset}${vowels.slice(0, place + 1)}${tone}${vowels.slice(place + 1)}${coda}`.normalize("NFC");
}
