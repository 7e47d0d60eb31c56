import type { EntityReference } from "../model/claim.ts";
import { documentTypeOf } from "./reading/find-documents.ts";
import type { Reading } from "./reading/read-article.ts";
import { sameTitle } from "./same-title.ts";

type MainDocument = Extract<EntityReference, { label: "Document" }> | null;

const found = new WeakMap<Reading, MainDocument>();

/** The document that a 公文 is: what it prints and issues below, else itself; null for news. */
export function mainDocument(reading: Reading): MainDocument {
  const known = found.get(reading);
  if (known !== undefined) return known;
  const main = findMainDocument(reading);
  found.set(reading, main);
  return main;
}

const headlined = /(?:印发|发布|公布|出台)《(?<title>[^《》]{4,80})》$/; // 某省委办公厅 某省人民政府办公厅印发《某省意见》
const nested = /(?:印发|发布)(?:了)?《(?<title>[^《》]{4,120}〈[^《》]{2,80})》的(?:通知|公告)$/; // 印发《某省贯彻〈某意见〉方案》的通知
const ownPlace = /^(?:(?:我|本|全)?[省市区县州盟旗]|自治[区州])/; // 自治区“十四五”发展规划

/** 内蒙古自治区“十四五”规划 for 自治区“十四五”规划: the heading cut the place short. */
function isFuller(full: string, name: string): boolean {
  return ownPlace.test(name) && full.length > name.length && full.endsWith(name) && name.length > 8;
}

function findMainDocument({ article, documents }: Reading): MainDocument {
  const { document } = article;
  if (!document) return null;
  const name =
    document.issued ??
    (document.forwards ? null : nested.exec(document.title.text)?.groups?.title) ??
    headlined.exec(document.title.text)?.groups?.title ??
    document.title.text;
  const own = (
    documents.find((mention) => isFuller(mention.name, name)) ??
    documents.find((mention) => sameTitle(mention.name, name))
  )?.name;
  return { label: "Document", name: own ?? name, type: documentTypeOf(name) };
}
