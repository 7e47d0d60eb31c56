import type { EntityReference } from "../../model/claim.ts";
import { hanDigits } from "../../model/han-digits.ts";
import { mainEventOf } from "../participates/patterns.ts";
import type { ArticlePattern, Draft } from "../pattern.ts";
import { once } from "../reading/once.ts";
import { type Amount, findAmounts } from "../reading/quantities.ts";
import type { Reading, ReadSentence } from "../reading/read-article.ts";
import { setterOf, speakerOf } from "../setter.ts";
import { countedWords, counts } from "./counts.ts";
import { type Deadline, findDeadlines } from "./deadlines.ts";

/** How an indicator reaches its figure, directly before the amount: 达到, 压缩至, 控制在, 面积应在. */
const reaches =
  /(?:力争|努力|累计|总体|总量|年均|平均|同比|稳步|逐步|分别|均|约|再|也|要|将|基本|至少|全部)*(?:达到|达|(?:提高|提升|增加|增|增长|扩大|上升|拓展|恢复|压缩|压减|压降|压|缩短|缩减|缩小|减|精简|降|降低|下降|减少|回落|控制|保持|稳定|维持|延长|优化)(?:到|至|为|在)|(?<=[积度距率例])应(?:控制)?在|保持|稳定|不低于|不少于|不超过|不高于|超过|突破|高于|低于|增长|提高|提升|增加|下降|降低|减少|压减|压缩|缩短|再降|降|累计|完成|实现|新增|最多|不得低于|不得少于|不得超过|调整为|占比|占|为|翻)(?:到|至|为|了)?$/;
/** What is done to a countable thing, somewhere before the amount in the clause: 新建……9座, 建成4座. */
const acts =
  /(?:新登记|登记注册|新注册|新签约|签约|新获批|获批|新培育|新认定|新设|增设|盘活|整改|新种|栽植|扩种|打通|贯通|通车|新增加|新建|改建|扩建|改扩建|新改建|新改扩建|建成|建设|建立|共建|兴建|筹建|改造|完成|培育|打造|新增|增加|发放|创建|创设|创成|引进|引育|招引|选设|选聘|选派|选择|选树|推出|推广|推进|推动|实施|开工|更新|开展|启动|设立|组建|认定|支持|扶持|培养|培训|落地|布局|形成|筹集|筹措|供应|安排|投入|覆盖|服务(?!中心|站|点|平台|机构|体系|业|人员|设施|能力|网点|大厅|驿站|热线|专员|团|队|商|消费)|惠及|种植|营造|治理|修复|淘汰|遴选|选拔|征集|整治|拆除|开通|投放|配建|安装|加装|出台|制定|修订|新开工|新开|新引进|吸纳|吸引|减负|减税|减免|举办|组织|带动|帮扶|争取|确保|力争|实现|达到|集聚|孵化|转化|储备|储存|植树|疏浚|加固|铺设|敷设|更换|招收|招聘|转移|输转|输出|共有|实有|现有|配备|每[^，、]{1,6}拥有|建(?!筑|材|制|档)|创(?!新|业|意)|发展(?!资金|基金|集团|公司|中心|规划|目标|战略|指数|改革)(?=[\u4e00-\u9fa5]{2,12}$))/;
/** An indicator directly before its figure: 粮食产量1900万吨, 居民消费价格涨幅3%左右. */
const indicator =
  /(?:从业人员|就业人员|率|产量|总量|存量|流量|数量|质量|容量|储量|吞吐量|量|产值|增加值|值|总额|额|指数|总数|人数|户数|次数|件数|张数|床位数|位数|数|规模|面积|收入|支出|投资|占比|比重|比例|增速|增幅|涨幅|降幅|里程|寿命|年限|强度|密度|浓度|能力|水平|时间|时长|成本|营收|利润|税收|贷款|保有量)$/;
/** Signs of what is already so. */
const past =
  /(?:过去[一二两三五十]?年|[一二两三五十]年来|[一二两三五]年平均|连续[一二两三四五六七八九十\d]+年|已(?!经批准)|目前|截至|截止|同比|环比|去年|上年|前年|上半年(?!.{0,3}前)|一季度|前三季度|较上|比上|超额完成|提前完成|圆满完成|全部完成了|近年来|以来|初步|现有|共有|实有|共计有|曾|据统计|据介绍.{0,6}已|累计.{0,8}了|(?:完成|建成|实现|新增|发放|达成|改造|推出|制定|提供|带动|惠及|培训)了|自.{1,10}以来|改革[后前]|实施[后前]|优化[后前]|调整前|\d+[—-]\d+月份?)/;
/** Words that count the plan itself: 12项任务, 5方面20条, 24项主题活动. */
const counted = new RegExp(`^${countedWords}`);
/** 24个市县: where, not how much. */
const countedPlaces =
  /^(?:部门|单位|设区市|地级市|地市|区市县|区县市|市州|州市|省市|省份|省|城市|地区|市县|县区|县市|市|县|区|街道|乡镇|州)(?=$|[等的、和共联计])/;
const futureWords =
  /(?:将|力争|计划|确保|争取|目标|拟|预计|要求|提出|明确|根据规划|要|推动|推进|到20\d\d年|底前|年内|努力|不低于|不少于|不超过)/;
/** 预计观众5万人次: words of one clause that look ahead. */
const expected = /将|要(?!求|素)|拟|力争|计划|预计|确保|争取|目标|不低于|不少于/;
const topicDocument = /(?:规划|方案|计划|意见|要点|措施|办法|行动|纲要|通知|细则|会议|部署|目标|政策|报告)/;

const measurable: ArticlePattern = {
  name: "goal-measurable",
  version: "4",
  sample: "到2025年，全县污水处理率达到95%以上，新建公园12座。",
  confidence: 0.85,
  readAll: (reading) => figuresOf(reading).filter((draft) => !isStatistic(draft)),
};

const reported: ArticlePattern = {
  name: "statistic-reported",
  version: "2",
  sample: "截至9月底，全县已建成公园12座。",
  confidence: 0.75,
  readAll: (reading) => figuresOf(reading).filter(isStatistic),
};

const isStatistic = (draft: Draft) => "predicate" in draft && draft.predicate === "REPORTS";

/** Goals and statistics of an article: one reading tells them apart. */
const figuresOf: (reading: Reading) => readonly Draft[] = once(readFigures);

function readFigures(reading: Reading): Draft[] {
  const { article } = reading;
  const planned =
    article.document !== null || topicDocument.test((article.headline ?? "") + reading.text.slice(0, 600));
  const drafts: Draft[] = [];
  let topic: Deadline | null = null;
  let carried: { readonly paragraph: number; readonly value: string } | null = null;
  for (const sentence of reading.sentences) {
    const deadlines = findDeadlines(sentence, article.publishedOn);
    const spoken = deadlines.find(
      (deadline) => deadline.topic && futureWords.test(sentence.folded.text.slice(deadline.end, deadline.end + 60)),
    );
    topic = spoken ?? topic;
    if (topic !== null && deadlines.some(({ stage, value }) => stage && value > (topic as Deadline).value))
      topic = null; // 2023年，……；到2025年
    if (carried !== null && carried.paragraph !== sentence.paragraph) carried = null;
    const setter = setterOf(reading, sentence);
    if (setter !== null)
      drafts.push(
        ...readSentence(sentence, reading, setter, deadlines, carried?.value ?? topic?.value ?? null, planned),
      );
    const last = deadlines.at(-1);
    if (last && !last.topic && sentence.folded.text.length < 600)
      carried = { paragraph: sentence.paragraph, value: last.value };
  }
  return withoutRepeats(drafts);
}

/** One goal a metric, figure and deadline: bulletins say the chief one twice. */
function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.filter((draft) => {
    if (!("object" in draft) || draft.object.label !== "Provision") return true;
    const { metric = "", value, unit, deadline } = draft.object;
    const key = [metric.replace(/^(?:全省|全市|全县|全区)/, ""), value, unit, deadline].join("\n");
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

/** Where a year before the publication, or five-year plan that ended before it, opens a report (2021年，全市改造……); a year of comparison (比2020年) does not. */
function pastYear(text: string, publishedOn: string | null): number {
  if (publishedOn === null) return Number.POSITIVE_INFINITY;
  for (const match of text.matchAll(/(?<![比较与同从自在以于（“—\d-])(20\d\d)年(?!的?基础|相比|度?[—-]|版)/gu))
    if (Number(match[1]) < Number(publishedOn.slice(0, 4))) return match.index;
  for (const match of text.matchAll(/“?十(?<nth>[一二三四五])五”?(?:时期|期间|以来)/gu))
    if (1955 + 5 * (10 + (hanDigits[match.groups?.nth ?? ""] ?? 0)) < Number(publishedOn.slice(0, 4)))
      return match.index;
  return Number.POSITIVE_INFINITY;
}

/** Longer runs without a comma are no prose (a table that lost its lines). */
const longestClause = 400;

function readSentence(
  sentence: ReadSentence,
  reading: Reading,
  setter: EntityReference,
  deadlines: readonly Deadline[],
  carried: string | null,
  planned: boolean,
): Draft[] {
  const { folded } = sentence;
  if (!/[\d一两二三四五六七八九]/.test(folded.text)) return [];
  const drafts: Draft[] = [];
  let before = "";
  const firstPast = Math.min(
    past.exec(folded.text)?.index ?? Number.POSITIVE_INFINITY,
    pastYear(folded.text, reading.article.publishedOn),
  );
  const future = futureWords.test(folded.text);
  let accepted: string | null = null; // unit of the goal before, of which 其中 tells a part
  let acted = false; // the clause before set a goal by a verb (建成公园3座), which further objects may share
  let next = 0; // first deadline behind the amount that is read
  for (const clause of clausesOf(folded.text)) {
    if (clause.text.length > longestClause) continue;
    const reportedHere = past.test(clause.text);
    const amounts = findAmounts(clause.text).filter((amount) => !isBaseline(clause.text, amount));
    const read = new Set<Amount>();
    let series: Series | null = null; // …率、…率分别达到92%和100%
    for (const [i, amount] of amounts.entries()) {
      const following = amounts[i + 1] ?? null;
      const previous = amounts[i - 1] ?? null;
      const metric: string | null =
        series !== null && i < series.end
          ? series.metric
          : (readMetric(clause.text, amount, previous, before, following) ??
            (accepted !== null &&
            i === 0 &&
            (accepted === amount.unit || clause.text.startsWith("其中") || (acted && oneByOne.test(amount.unit)))
              ? partOfGoal(clause.text, amount)
              : null));
      if (metric !== null && (series === null || i >= series.end))
        series = seriesAt(clause.text, amounts, i, metric, folded.text.slice(0, clause.start));
      if (metric !== null) accepted = amount.unit;
      if (metric === null) continue;
      read.add(amount);
      while (next < deadlines.length && (deadlines[next] as Deadline).index < clause.start + amount.start) next++;
      const ahead = deadlines[next];
      const due = deadlines[next - 1] ?? (ahead && ahead.index < clause.end ? ahead : null);
      const told = due?.bare && firstPast < due.index; // 近年来……，今年达到80万亩
      const deadline =
        told && !expected.test(folded.text.slice(Math.max(due.index, clause.start - longestClause), clause.end))
          ? null
          : due;
      const value = series?.years[i - series.start] ?? deadline?.value ?? carried;
      const reported =
        reportedHere ||
        (deadline === null && firstPast < clause.start + amount.start) ||
        (value === null &&
          reading.article.document === null &&
          eventSize.test(clause.text) &&
          !expected.test(clause.text));
      if (!reported && value === null && !future && !planned) continue;
      const from =
        deadline !== null && deadline.index < clause.start && clause.start - deadline.index < longestClause
          ? deadline.index
          : clause.start;
      const [start, end] = [folded.at(from), folded.at(clause.end)];
      const wording = reading.article.text.slice(
        folded.at(clause.start + segmentStart(clause.text, amounts, i, read)),
        folded.at(clause.start + segmentEnd(clause.text, amount, amounts[i + 1])),
      );
      const measured = {
        text: wording,
        metric: metric.replace(/[\ue000-\uf8ff]/g, "") || wording,
        comparator:
          series !== null && amount.comparator === "=" ? series.comparator : comparatorIn(clause.text, amount),
        value: amount.value,
        ...(amount.upper === null ? {} : { upper: amount.upper }),
        unit: amount.unit,
      };
      const by = value === null ? {} : { deadline: value };
      const reporter = reported ? (eventIn(clause.text, reading, sentence) ?? speakerOf(reading, sentence, end)) : null;
      if (reporter !== null)
        drafts.push({
          subject: reporter,
          predicate: "REPORTS",
          object: { label: "Statistic", ...measured },
          start,
          end,
        });
      if (!reported)
        drafts.push({
          subject: setter,
          predicate: "SETS",
          object: { label: "Provision", kind: "GOAL", ...measured, ...by },
          start,
          end,
        });
    }
    if (!continued.test(clause.text)) before = clause.text;
    acted = read.size > 0 && (acted || acts.test(clause.text));
  }
  return drafts;
}

/** The event of which the clause tells the size, where the article is about one that it has named by then; else null. */
function eventIn(clause: string, reading: Reading, sentence: ReadSentence): EntityReference | null {
  const event = eventSize.test(clause) ? mainEventOf(reading) : null;
  return event !== null && event.start < sentence.end
    ? { label: "Initiative", name: event.name, mention: event.mention, kind: "活动" }
    : null;
}

/** Amounts of one verb, `start` to `end` of a clause's: 2021—2023年……分别不低于80%、85%和90%. */
type Series = {
  readonly start: number;
  readonly end: number;
  readonly metric: string;
  readonly comparator: Amount["comparator"];
  /** The years of the amounts, one each; [] where the text doesn't give as many. */
  readonly years: readonly string[];
};

/** 2021—2023年, 2021至2023年 */
const yearRun = /(20\d\d)年?(?:[—–－-]{1,2}|至|到)(20\d\d)年/g;

/** The series that the amount at `start` opens behind 分别; null where it opens none. */
function seriesAt(clause: string, amounts: readonly Amount[], start: number, metric: string, before: string) {
  const first = amounts[start] as Amount;
  const lead = clause.slice(0, first.start);
  if (!/分别/.test(lead)) return null;
  let end = start + 1;
  while (end < amounts.length && /^[、和及与]$/.test(clause.slice(amounts[end - 1]?.end, amounts[end]?.start))) end++;
  const [from, to] = ([...(before.slice(-longestClause) + lead).matchAll(yearRun)].at(-1) ?? []).slice(1).map(Number);
  const years =
    from !== undefined && to !== undefined && to - from + 1 === end - start
      ? Array.from({ length: end - start }, (_, i) => String(from + i))
      : [];
  return { start, end, metric, comparator: first.comparator, years };
}

/** 3个工作日内, 至少建成1个: words apart from the amount that say how it is meant. */
function comparatorIn(clause: string, { start, end, comparator }: Amount): Amount["comparator"] {
  if (comparator !== "=") return comparator;
  if (/^内/.test(clause.slice(end))) return "≤";
  return /至少[^\d，、]{1,6}$/.test(clause.slice(0, start)) ? "≥" : comparator;
}

/** 由8个减少为4个: the figure from which it changes is no goal. */
function isBaseline(clause: string, amount: Amount): boolean {
  return (
    /(?:由|从|自)[^由从至到]{0,12}$/.test(clause.slice(0, amount.start)) &&
    /^(?:左右|以上)?(?:减|增|提|压|缩|降|扩|上|下|至|到|精)/.test(clause.slice(amount.end))
  );
}

/** Where the words of an amount begin in its clause: behind the one before and its 、; 营业收入超10亿元 in 培育营业收入超10亿元企业3家 is none before. */
function segmentStart(clause: string, amounts: readonly Amount[], i: number, read: ReadonlySet<Amount>): number {
  for (let k = i - 1; k >= 0; k--) {
    const { end } = amounts[k] as Amount;
    const mark = /^[^、和及]{0,12}?[、和及]/.exec(clause.slice(end, amounts[k + 1]?.start));
    if (mark !== null || read.has(amounts[k] as Amount)) return end + (mark?.[0].length ?? 0);
  }
  return 0;
}

function segmentEnd(clause: string, amount: Amount, next: Amount | undefined): number {
  if (!next) return clause.length;
  const mark = /[、和及]/.exec(clause.slice(amount.end, next.start));
  return mark ? amount.end + mark.index : amount.end;
}

/** 给予不超过100万元奖励: a rate of support or a fine, no goal. */
const subsidy = /奖励|奖补|补贴|补助|资助|罚款|处以|贴息|每[户人家个套亩项台辆]|最高|标准/;

/** 标准由每人每月760元提高到820元 */
const raised = /[由从][^，、]{2,16}元?(?:提高|提升|增加|上调|调整|降低|下调)(?:到|至|为)$/;

/** 营业收入超50亿元企业3户: which ones, not how many. */
const qualified =
  /^(?:的)?(?:企业|项目|园区|产业|集群|品牌|产品|龙头|骨干|县|乡镇|村|市场主体|以上(?:的)?(?:企业|项目|园区|产业|集群))/;
/** 展览面积4万平方米, 近500家企业参展: the size of an event, told where it opens. */
const eventSize = /(?:展览|展出|展区|布展|展陈)(?:总|规模)?面积|参展|参会|与会|到会|观展|观众|客商/;
/** 对完成……的1类新药，给予……: on what condition, not how much. */
const condition = /^(?:\d+[.．、])?(?:对|凡|经)[^，]{2,}$/;
/** The size of a single project. */
const projectSize =
  /(?:总投资额?|投资额|投资估算|投资概算|投资预算|规划面积|占地面积|占地|建筑面积|注册资本|规划用地面积|用地面积)(?:约|达|为|近|超)?$/;
/** 减少材料60%以上, 实现高频事项100%网上可办 */
const changes = /(?:减少|压减|压缩|降低|缩短|精简|提高|提升|增加)[^，、]{1,12}$/;

/** 新车销量达到汽车总销量的20%: before the whole of which it is a part. */
const partOfWhole = /(?:力争)?达到?[^，、]{2,16}[量数额积值]的$/;

/** 增长5%, 年均下降3%: without the verb the figure would be read as a level; 提高到5% is one. */
const changeVerb = /(?:年均|平均|同比|再)*(?:增长|提高|提升|增加|下降|降低|减少|压减|压缩|缩短|降|增)(?=了?$)/;

/** 占市场主体总量的70%, 同比增长5%: says more of what the clause before speaks of. */
const continued = /^(?:占|(?:年均|同比|环比|平均|比上年|较上年)*(?:增长|下降))/;

/** 全市新登记企业 of 全市新登记企业3万户: what the clause before speaks of, without its figure. */
function stemOf(clause: string): string {
  const [first] = findAmounts(clause);
  const words = first ? clause.slice(0, first.start) : clause;
  return metricOf(words.replace(reaches, "").replace(/^.*[共实现]有/u, ""));
}

/** What the amount measures; null where the clause does not set it as a goal. */
function readMetric(
  clause: string,
  amount: Amount,
  previous: Amount | null,
  before: string,
  next: Amount | null,
): string | null {
  const whole = clause.slice(0, amount.start);
  const sincePrevious = previous === null ? whole : clause.slice(previous.end, amount.start);
  const left =
    /^[、和及与]/.test(sincePrevious) || (previous !== null && reaches.test(sincePrevious))
      ? sincePrevious.replace(/^[、和及与]/, "")
      : whole;
  const right = clause.slice(amount.end);
  if (
    counted.test(right) ||
    countedPlaces.test(right) ||
    (/^内/.test(right) && !reaches.test(left)) ||
    /^(?:以上的|人口以下|级)/.test(right) ||
    (/^的(?!目标|任务)/.test(right) && (next !== null || !/(?:形成|打造|建成|培育)[^，]{0,8}$/.test(left)))
  )
    return null;
  if (next !== null && (qualified.test(right) || /^”[^，]{0,8}率/.test(right))) return null;
  if (condition.test(whole) && !reaches.test(left)) return null;
  if (/^分别(?:比|较|同比|增长)|各[^，、\d]{0,3}$/.test(left)) return null;
  if (projectSize.test(left) || (amount.unit === "条" && /\d章$/.test(left))) return null;
  if (amount.unit === "类" && next !== null && /^[^、和及]+$/.test(clause.slice(amount.end, next.start))) return null; // 1类创新药3个
  if (/(?:第|前|每|满|未满|过去|连续|历时|等|另|共|计)$/.test(left) && !reaches.test(left) && !/共$/.test(left))
    return null;
  if (/^(?:年|岁|届|版|号|期)$/.test(amount.unit) && !/(?:寿命|年限)/.test(left)) return null;
  if (/元$/.test(amount.unit) && subsidy.test(left) && !raised.test(left)) return null;
  if (/^[类种]$/.test(amount.unit) && /^[^，、]{0,6}(?:群体|人群|对象|人员)$/.test(right)) return null;
  const served =
    /[为向对]$/.test(left) && /^(?<whom>[^，、]{2,16}?)(?:开展|提供|办理|发放|减免|培训)/.exec(right)?.groups?.whom;
  if (served) return served; // 为1万家中小微企业开展体检
  const reached = reaches.exec(left);
  if (reached) {
    if (/为$/.test(reached[0]) && !/(?:少|升|缩|短|减|简|低|整|率|比例|比重)为$/.test(left)) return null;
    const change = (changeVerb.exec(reached[0]) ?? /占比/.exec(reached[0]))?.[0] ?? "";
    const words = metricOf(left.slice(0, reached.index));
    if (change !== "") return (words || stemOf(before)) + change;
    return words !== "" && !/^(?:全|我|本|该)[省市县区州国]$|^各地$/.test(words)
      ? words
      : /[率额量数值比重度积]$|规模/.test(before)
        ? stemOf(before)
        : right || stemOf(before);
  }
  if (/^(?:最多|不|至少|超|突破|高于|低于|大于|小于|逾|[≥≤><])/.test(clause.slice(amount.start)))
    return metricOf(left) || right || stemOf(before);
  if (indicator.test(left) && !/[由从自比较超过为是]$/.test(left)) return metricOf(left) || null;
  if (/^[%‰]|百分点/.test(amount.unit)) {
    if (changes.test(left)) return metricOf(left) || null;
    const share = /占[^，、]{2,14}$/.exec(left)?.[0];
    if (share !== undefined)
      return `${metricOf(left.slice(0, -share.length)) || stemOf(before)}${share.replace(/的?$/, "的比重")}`;
    const whole = partOfWhole.exec(left);
    if (whole) return metricOf(left.slice(0, whole.index)) || null;
    return amount.value === 100 &&
      ((/(?:实现|确保|做到|力争|达到)[^，、]{0,16}$/.test(left) && /^[\u4e00-\u9fa5]/.test(right)) ||
        /^(?:使用|实现|达标|覆盖|纳入|完成|接入|落实|建成|执行|实行|可)/.test(right))
      ? metricOf(left) || right
      : null;
  }
  if ((span.test(amount.unit) && right !== "") || (/^[名位]$/.test(amount.unit) && right.startsWith("同志")))
    return null;
  if (amount.unit === "条" && /(?:推出|出台|发布|制定|提出)了?$/.test(left) && !/线|路|道|河|航/.test(right))
    return null;
  const acted = acts.exec(left) ?? (left === whole ? null : acts.exec(whole));
  if (acted === null) return null;
  const object = /^[^、和及，]{0,40}/.exec(right.replace(/^(?:以上|左右)/, ""))?.[0] ?? "";
  const from = acts.exec(left);
  return object !== "" && !object.startsWith("的")
    ? object
    : metricOf(from === null ? left : left.slice(from.index + from[0].length)) || left;
}

/** The words of an indicator without the deadline and the verb of intention before it. */
function metricOf(words: string): string {
  const plain = words
    .replace(/^.*(?:力争|确保|争取|其中|使|推动|实现(?!率)|推进|加快|到20\d\d年(?:年?底)?|累计|底前)/u, "")
    .replace(/^(?:[到将要使、，：”]|20\d\d年(?:度|底)?|今年|目前|全年)+/u, "")
    .replace(/(?:由|从(?!业|事))[^由从]{0,12}$|分别$|已经?$|(?<![拥所国])共?有$|的$/u, "")
    .replace(/^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.．])/u, "");
  return plain.startsWith("“") && !plain.includes("”") ? plain.slice(1) : plain;
}

/** 开通24小时报修通道: of what kind, not how much. */
const span = /^(?:小时|分钟|天|日|个月|年)$/;

/** Measures of things that are counted one by one. */
const oneByOne = /^(?:个|家|所|座|处|套|间|张|条|辆|台|名|艘|栋|幢|支)$/;

/** 其中公共停车泊位3000个, 建成公园3座，绿地12处: a part of the goal before it, or a further object of its verb. */
function partOfGoal(clause: string, amount: Amount): string | null {
  const noun = /^(?:其中)?(?<noun>[^\d，一二三四五六七八九十]{2,16})$/.exec(clause.slice(0, amount.start))?.groups
    ?.noun;
  return noun === undefined ||
    /各|每|投资|牵头|^[和与及共约]/.test(noun) ||
    !/^(?:$|以上|左右)/.test(clause.slice(amount.end))
    ? null
    : noun;
}

type Clause = { readonly text: string; readonly start: number; readonly end: number };

/** The parts of a folded sentence between commas; a comma inside “” parts nothing. */
function clausesOf(text: string): Clause[] {
  return [...text.matchAll(/[^，；。：！？]+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

export const goalPatterns: readonly ArticlePattern[] = [measurable, reported, counts];
