/** Whom policies are for: words of the prose, each with the name of the audience; longest first. */
const words = [
  "专精特新中小企业",
  "专精特新企业",
  "中小微企业",
  "小微企业",
  "中小企业",
  "民营企业",
  "外资企业",
  "外商投资企业",
  "高新技术企业",
  "科技型企业",
  "初创企业",
  "工业企业",
  "骨干企业",
  "龙头企业",
  "市场主体",
  "经营主体",
  "个体工商户",
  "农民合作社",
  "家庭农场",
  "高校毕业生",
  "农民工",
  "退役军人",
  "残疾人",
  "老年人",
  "未成年人",
  "困难群众",
  "低收入人口",
  "新市民",
  "青年人才",
  "科技人才",
  "技能人才",
  "消费者",
  "经营者",
  "纳税人",
  "投资者",
  "行业协会",
  "社会组织",
] as const;

const known = new RegExp(words.join("|"), "g"); // 小微企业

/** The audiences that words name, in their order, none twice. */
export function audiencesIn(text: string): string[] {
  return [...new Set([...text.matchAll(known)].map(([word]) => word))];
}
