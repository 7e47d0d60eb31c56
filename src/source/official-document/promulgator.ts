import type { Words } from "../../model/official-document.ts";
import { printedDay } from "./printed-date.ts";
import { compact, type Line } from "./printed-lines.ts";

const promulgated = new RegExp(
  `^[（(]${printedDay}(?<issuer>[\\u4e00-\\u9fa5]{3,40}?)(?:令第?\\d{1,4}号|公告第?\\d{1,4}号|令\\d{4}年第\\d{1,4}号)?(?:公布|发布|颁布|印发)`,
); // （2020年5月1日某省人民政府令第30号公布）
const congress =
  "(?<place>[\\u4e00-\\u9fa5]{0,20}?)(?:第[\\d〇○零一二三四五六七八九十百]{1,5}届)?(?<body>(?:全国)?人民代表大会(?:常务委员会)?)第[\\d〇○零一二三四五六七八九十百]{1,5}次会议";
const adopted = new RegExp(`(?:^[（(]${printedDay}|已由)${congress}`); // （2020年8月26日某市第十六届人民代表大会常务委员会第二十七次会议通过）

const session = new RegExp(`^${congress}$`); // 某市第十六届人民代表大会第二次会议

function congressOf(match: RegExpExecArray | null): string | undefined {
  const { place, body } = match?.groups ?? {};
  return body === undefined ? undefined : `${place}${body}`.replace(/^中华人民共和国/, "");
}

/** The congress whose session decides (某市人民代表大会); any other name as it is. */
export function withoutSession(name: string): string {
  return congressOf(session.exec(name)) ?? name;
}

/** Who made rules known that nobody signs, by the brackets under their heading; else the congress that adopted them. */
export function findPromulgator(lines: readonly Line[]): Words[] {
  for (const line of lines) {
    const words = compact(line.text);
    const { issuer } = promulgated.exec(words)?.groups ?? {};
    const name = issuer ?? congressOf(adopted.exec(words));
    if (name !== undefined) return [{ text: name, start: line.start, end: line.end }];
  }
  return [];
}
