/** Endings of what somebody runs: events, campaigns, platforms. */
export const eventWords =
  "工作推进会|推进大会|动员会|调度会|部署会|表彰会|启动大会|年会|研讨班|博士后论坛|技能竞赛|竞赛|嘉年华|招聘会|洽谈会|签约仪式|揭牌仪式|启动仪式|开幕式|闭幕式|开幕典礼|颁奖典礼|仪式|典礼|动员大会|大会|座谈会|研讨会|推进会|现场会|启动会|培训班|交流会|对接会|恳谈会|发布会|工作会议|全体会议|会议|论坛|峰会|高峰会|博览会|交易会|展览会|展会|大赛|比赛|活动";
export const programmeWords =
  "专项服务|服务热线|热线|服务专窗|服务平台|平台|专项整治行动|专项行动|行动|主题活动|系列活动|宣传周|宣传月|服务月|活动周|活动月|活动|试点工作|试点|论坛|峰会|大赛|竞赛|博览会|交易会|展览会|购物节|文化节|生活节|艺术节|节|计划|工程|仪式|大会|培训班|训练营|制度|系统";

/** Occasions at which a text is only told: they are no events of the graph. */
export const pressWords = /(?:新闻|媒体|情况)?(?:发布会|通气会|吹风会)/;

/** The event that an article is about: in quotation marks before 开幕, 启动 or 举行, else the meeting held somewhere. */
export function mainEvent(
  text: string,
): { readonly name: string; readonly mention: string; readonly start: number; readonly end: number } | null {
  const framed = new RegExp(
    `(?:^|[，。；：\\n日的]|近日|日前)(?<name>[^，。；：\\n“”的]{0,14}“[^“”]{2,20}”[^，。；：\\n“”在于]{0,16}?(?:${eventWords}))(?=在[^，。；]{1,20}?(?:开幕|启动|举行|举办|召开|开赛|开讲|落幕)|(?:正式|成功|圆满)?(?:开幕|启动|召开|举行|开赛|落幕))`,
    "u",
  ).exec(text); // 2023年“龙江杯”技能大赛在某市启动
  if (framed) return at(framed, framed.groups?.name as string, framed[0].length - (framed.groups?.name ?? "").length);
  const quoted = /“(?<name>[^“”]{3,30})”(?=(?:[^，。；“”]{0,16})(?:开幕|启动|举行|举办|召开|开赛|开展))/u.exec(text);
  if (quoted) return at(quoted, quoted.groups?.name as string, 1);
  const held = new RegExp(
    `(?:^|，|：|。|\\n|日|的)(?<name>[^，。：；\\n“”的]{4,36}?(?:${eventWords})(?:·?\\d{4})?)(?=在[^，。；]{1,20}?(?:开幕|启动|举行|举办|召开|开赛)|(?:正式)?(?:开幕|召开|举行))`,
    "u",
  ).exec(text);
  if (held && !pressWords.test(held[0]))
    return at(held, held.groups?.name as string, held[0].length - (held.groups?.name ?? "").length);
  const convened = new RegExp(
    `(?:召开|举行|举办)(?:了)?(?<name>(?:“[^“”\\n]{2,40}”)?[^，。：；\\n“”的]{2,50}?(?:${eventWords})|“[^“”\\n]{4,40}(?:${eventWords})”)(?=[，。；])`,
    "u",
  ).exec(text); // 某厅召开全省城市体检工作推进会。
  if (
    convened &&
    !pressWords.test(convened[0]) &&
    !/^(?:常务|党组|专题|第[^届]{1,6}次)/.test(convened.groups?.name ?? "")
  )
    return at(convened, convened.groups?.name as string, convened[0].length - (convened.groups?.name ?? "").length);
  return null;
}

function at(match: RegExpExecArray, name: string, shift: number) {
  return {
    name: name.replace(/^(?:近日|日前|首届)/, "").replace(/^“([^“”]+)”$/, "$1"),
    mention: name,
    start: match.index + shift,
    end: match.index + shift + name.length,
  };
}
