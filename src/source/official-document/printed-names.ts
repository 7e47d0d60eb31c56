import type { Words } from "../../model/official-document.ts";
import { compact, type Line } from "./printed-lines.ts";

/** What the name of a body ends in, in full or shortened. */
const bodyEnding =
  /(?:[府厅局委会院部办室署行司心协联组队区园所团馆站处台社校]|海关|大学|中学|小学|集团|公司|专班|联席会议|[团党盟进建革社]中央)$/; // 某市财政局
/** Parts of a name that stand on a line or behind a blank of their own. */
const namePart = /^(?:办公[厅室]|委员会|人民政府|管理委员会|领导小组|工作委员会|管理局)$/; // 某市人民政府 办公室
const ofParty = /^(?:中共)?(?<place>.+?)(?:党委|委|委员会)$/; // 自治区党委 人民政府, 省委 人民政府
const noName =
  /[。；：:，！？《》〈〉“”|]|^附|^\d|^[一二三四五六七八九十]{1,3}、|^[（(]|^第.{1,4}[条章节]|^(?:经(?![济开信贸发管])|根据|按照|为|各|由|请|现|并|此|特此|专此|妥否|当否|会议|关于|联系|抄送|主送|出席|列席|参加|印发|发送|信息公开)|(?<!感染)的|收悉$/;
const shortCommittee = /^[省市区县州盟旗]委$/; // 省委 省政府
const seal = /[（(〔](?:盖章|印章|公章|代章|章|印|代|签章|加盖公章)[）)〕]/g; // 某市财政局（盖章）

/** True for words, blanks out, that can name one body and nothing more. */
export function isName(words: string): boolean {
  return (
    shortCommittee.test(words) ||
    (words.length >= 3 && words.length <= 40 && bodyEnding.test(words) && !noName.test(words) && !namePart.test(words))
  );
}

const gaps = [/\s{3,}/, /\s{2,}/, /[\u3000\t]+|、/, /\s+|、/]; // 省　财　政　厅　　　　　　团　省　委

/** Pieces of a line: what wider blanks part, where each is a name; else what any blank parts; else the line as one name. */
function piecesOf({ text, start }: Line): Words[] {
  for (const gap of gaps) {
    const pieces = split(text, start, gap);
    if (pieces.length > 1 && pieces.slice(0, -1).every((piece) => isName(piece.text)))
      return pieces.flatMap((piece) => {
        const inner = split(text.slice(piece.start - start, piece.end - start), piece.start, /\s+/);
        return inner.length > 1 && inner.every((one) => isName(one.text)) ? inner : [piece];
      });
  }
  return split(text, start, /$^/);
}

function split(text: string, start: number, gap: RegExp): Words[] {
  const pieces: Words[] = [];
  let at = 0;
  for (const part of text.split(gap)) {
    const from = text.indexOf(part, at);
    at = from + part.length;
    const words = compact(part).replace(seal, "");
    if (words !== "") pieces.push({ text: words, start: start + from, end: start + at });
  }
  return pieces;
}

/** 中共某省委, 某市人民政府: how a name begins, no second half of one. */
const beginning =
  /^(?:中共|国务院|中华人民|最高人民|共青团|政协|全国|[省市县州盟旗]委|[\u4e00-\u9fa5]{2,4}?(?:省|市(?![场政民容区级])|县(?!级)|自治区|自治州)|[\u4e00-\u9fa5]{2,7}?区(?:人民政府|人民代表|人民法院|人民检察|政府|委员会|委))/;

/**
 * The bodies that lines print as signatures and letterheads do: one a line, several a line parted by blanks, the
 * characters of a short name spread, a long name wrapped. Null where anything else stands there too.
 *
 * 甲市教育局　甲市公安局　甲市城市管理 / 综合行政执法局 → three names
 */
export function readNames(lines: readonly Line[]): Words[] | null {
  const names: Words[] = [];
  let open: Words | null = null;
  for (const line of lines) {
    for (const piece of piecesOf(line)) {
      if (open && beginning.test(piece.text)) return null;
      const whole: Words = open ? { text: open.text + piece.text, start: open.start, end: piece.end } : piece;
      open = null;
      const last = names.at(-1);
      const place = whole.text === "人民政府" ? ofParty.exec(last?.text ?? "")?.groups?.place : undefined;
      if (isName(whole.text)) names.push(whole);
      else if (place !== undefined) names.push({ ...whole, text: `${place}人民政府` });
      else if (namePart.test(whole.text) && last)
        names[names.length - 1] = { text: last.text + whole.text, start: last.start, end: whole.end };
      else if (/^[\u4e00-\u9fa5（）()]{2,40}$/.test(whole.text) && !noName.test(whole.text)) open = whole;
      else return null;
    }
  }
  return open || names.length === 0 ? null : names;
}
