import type { EntityReference } from "../model/claim.ts";
import { documentTypeOf } from "./reading/find-documents.ts";
import { once } from "./reading/once.ts";
import type { Reading } from "./reading/read-article.ts";
import { sameTitle } from "./same-title.ts";

type MainDocument = Extract<EntityReference, { label: "Document" }> | null;

/** The document that a 公文 is: what it prints and issues below, else itself; null for news. */
export const mainDocument: (reading: Reading) => MainDocument = once(findMainDocument);

type Carried = { readonly document: Extract<EntityReference, { label: "Document" }>; readonly from: number };

const carriedBy = once(findCarried);

/** Whose words stand at `offset`: below its own heading the document that a notice forwards, else `mainDocument`. */
export function documentAt(reading: Reading, offset: number): MainDocument {
  const below = carriedBy(reading);
  return below !== null && offset >= below.from ? below.document : mainDocument(reading);
}

/** 转发某厅等部门《某意见》的通知, 转发某厅关于某事意见的通知 */
const forwarded = /[转批]发[^《》]{0,60}?(?:《(?<title>[^《》]{4,120})》|(?<plain>关于[^《》]{4,80}))的通知$/;

/** What a notice forwards, where it prints it below its signature, under a heading of its own. */
function findCarried({ article: { document }, text }: Reading): Carried | null {
  if (!document?.forwards) return null;
  const { title, plain } = forwarded.exec(document.title.text)?.groups ?? {};
  const name = title ?? plain;
  if (name === undefined) return null;
  const heading = text.indexOf(`\n${name}\n`, Math.max(document.body.end, document.title.end));
  if (heading < 0) return null;
  return { document: { label: "Document", name, type: documentTypeOf(name) }, from: heading + name.length + 1 };
}

const headlined = /(?:印发|发布|公布|出台)《(?<title>[^《》]{4,80})》$/; // 某省委办公厅 某省人民政府办公厅印发《某省意见》
const nested = /(?:印发|发布)(?:了)?《(?<title>[^《》]{4,120}〈[^《》]{2,80})》的(?:通知|公告)$/; // 印发《某省贯彻〈某意见〉方案》的通知
const ownPlace = /^(?:(?:我|本|全)?[省市区县州盟旗]|自治[区州])/; // 自治区“十四五”发展规划

const yearBefore = /^20\d\d年(?:度)?|20\d\d年(?:度)?$/; // 2023年某省
const spanBehind = /^(?:（20\d\d[^（）]{0,12}）)?$/; // （2022—2025年）

/** 内蒙古自治区“十四五”规划 for 自治区“十四五”规划, 2023年某省消防方案 for 消防方案: the heading left out the place of `here`, a year. */
function isFuller(full: string, name: string, here: string | null): boolean {
  if (full.length <= name.length || name.length <= 8) return false;
  const at = full.indexOf(name);
  if (at < 0 || !spanBehind.test(full.slice(at + name.length))) return false;
  const lead = full.slice(0, at);
  return (
    (ownPlace.test(name) && full.endsWith(name)) ||
    lead === "" ||
    (here?.endsWith(lead.replace(yearBefore, "")) ?? false)
  );
}

function findMainDocument({ article, documents, naming, place }: Reading): MainDocument {
  const { document } = article;
  if (!document) return null;
  const name =
    document.issued ??
    (document.forwards ? null : nested.exec(document.title.text)?.groups?.title) ??
    headlined.exec(document.title.text)?.groups?.title ??
    document.title.text;
  const here = place === null ? null : naming.regionName(place);
  const own = (
    documents.find((mention) => isFuller(mention.name, name, here)) ??
    documents.find((mention) => sameTitle(mention.name, name))
  )?.name;
  return { label: "Document", name: own ?? name, type: documentTypeOf(name) };
}
