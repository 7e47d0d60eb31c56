/** Bodies of which a place has one of its own, so that the kind alone names it after the place. */
const single =
  /^(?:图书馆|博物馆|美术馆|文化馆|科技馆|体育馆|科学馆|规划馆|档案馆|纪念馆|妇幼保健院|福利院|少年宫|公证处)$/; // 市图书馆

const bodyKinds = [
  "委员会|办公室|办公厅|管理局|监督局|服务局|发展局|促进局|事务局|工作局|总队|支队|大队|中心",
  "办事处|秘书处|法庭|仲裁院|卫生院|敬老院|博物院|派出所|监测站|总站|管理所|出版社|电视台|技师学院|医院|保健院|救助站|图书馆|博物馆|美术馆|文化馆|科技馆|体育馆|纪念馆|大学|学院|学校|中学|小学|幼儿园",
  "研究院|研究所|研究会|科学院|设计院|实验室|协会|学会|商会|公会|联合会|促进会|基金会|联盟|议会|律师事务所",
  "集团|公司|银行|交易所|法院|检察院|园区|管理处|服务站|联席会议|领导小组|工作组|指挥部|工作专班",
].join("|");
const fullForm = new RegExp(`^(?<stem>\\p{Script=Han}.*?)(?:${bodyKinds})$`, "u"); // 融媒体中心
const longShort = /^(?<stem>\p{Script=Han}{4,})(?<kind>[委办局])$/u; // 市场发展委, 城市更新局
const commonWords =
  /^(?:管理|工作|推进|协调|领导小组|联席会议|指挥部|工作组|专项工作|有关|相关|各级|重点|人民|中级|高级|技术|服务|管委会|建设)+$/; // 领导小组办公室
const cutWords =
  /[文广体][广旅体]|文旅|旅体|科[工经信]|经[科信]|工信|住[建保]|房管|发改|卫[健计]|人社|[资自]规|教体|环水|农[水机]/; // 文广旅体局

/**
 * The full name, without its place, of a body that no table has: as printed where nothing seems cut, with 委 and 办
 * written out after a long stem; null where it may be a short form (推进办) or any of many (领导小组办公室).
 */
export function spelledOut(rest: string): string | null {
  if (single.test(rest)) return rest;
  const written = rest
    .replace(/管委会$/, "管理委员会")
    .replace(/工委$/, "工作委员会")
    .replace(/执委会$/, "执行委员会");
  const stem = fullForm.exec(written)?.groups?.stem;
  if (stem !== undefined) return stem.length >= 2 && !commonWords.test(stem) ? written : null;
  const long = longShort.exec(rest)?.groups;
  if (!long?.stem || commonWords.test(long.stem) || cutWords.test(long.stem)) return null;
  return `${long.stem}${{ 委: "委员会", 办: "办公室", 局: "局" }[long.kind as "委" | "办" | "局"]}`;
}

const proper = /^(?:国网|长三角|粤港澳|京津冀|中国|中华|国家|全国|国务院|中央|[\p{Script=Latin}\d“])/u; // 中国船级社
const selfNaming = /(?:大学|学院|公司|集团|银行)$/; // 星河科技有限公司

/** True for a printed name that is one body's own, whole; `placed` says that it begins with the name of a place. */
export function namesItself(printed: string, placed: boolean): boolean {
  if (printed.length < 6) return false;
  if (!placed && !proper.test(printed)) return selfNaming.test(printed);
  return fullForm.test(printed.replace(/^“/, "")) || /(?:管委会|执委会)$/.test(printed);
}

const part =
  /^\p{Script=Han}{2,}(?:(?<!公)司|局|厅|中心|办公室|分院|分会|学院|医院|研究院|研究所|实验室|委员会|部|处|分行|支行|中支|营业管理部|分公司|监管局|分局)$/u; // 高新技术司

/** True for what follows the name of a whole and is a part of it: 高新技术司, 某某分公司; a company (有限公司) is none. */
export function isPartOfBody(name: string): boolean {
  return part.test(name);
}
