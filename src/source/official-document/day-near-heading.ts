import { printedDay, toDate } from "./printed-date.ts";
import { compact, type Line } from "./printed-lines.ts";
import { readNames } from "./printed-names.ts";
import type { Signature } from "./signature.ts";

const inBrackets = new RegExp(`^[（(](?:[^（）()\\d]{0,30}号?)?(?<day>${printedDay})(?!起|以前|前|至)`); // （2017年11月8日某会议通过）
const delivered = new RegExp(`^[—–-]{1,4}(?<day>${printedDay})在.{4,60}(?:会议|大会|全会)上$`); // ——2016年1月7日在某市第十六届人民代表大会第五次会议上
const alone = new RegExp(
  `^(?:印发时间|签发人[：:][\\u4e00-\\u9fa5·]{2,4}|[\\u4e00-\\u9fa5]{0,12}[〔［[【（(]\\d{4}[〕］\\]】）)]\\d{1,5}号)?(?<day>${printedDay})$`,
); // 甲委发〔2017〕31号　2017年11月8日
const withOffice = new RegExp(`^(?<own>[^\\d]{3,60}?)(?<day>${printedDay})$`); // 某市人民政府办公室　2016年4月18日

/** A day printed on a line of its own among `lines`, above or below the heading: in brackets, behind a number, or behind the office that writes the minutes. */
export function dayNearHeading(lines: readonly Line[]): Signature | null {
  for (const line of lines) {
    const words = compact(line.text);
    const { own = "", day = "" } = withOffice.exec(words)?.groups ?? {};
    const issuers = own === "" ? null : readNames([{ text: own, start: line.start, end: line.end }]);
    const printed =
      inBrackets.exec(words)?.groups?.day ??
      alone.exec(words)?.groups?.day ??
      delivered.exec(words)?.groups?.day ??
      (issuers ? day : "");
    const value = toDate(printed);
    if (value !== null)
      return { issuers: issuers ?? [], date: { text: printed, start: line.start, end: line.end, value }, isBare: true };
  }
  return null;
}
