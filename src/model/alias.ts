const pronoun = /^(?:该|本(?!溪)|我|此|其|各|这|当地|上述|前述)|^全(?:国|省|市|县|区|州|盟|旗|镇|乡|村|行业)$/; // 该市, 本院, 我省, 全市
const documentKind =
  /^《?(?:[^《》]{0,4})(?:意见|方案|通知|办法|指南|标准|目录|规划|计划|导则|条例|规定|细则|公告|纲要|清单)》?$/; // 《实施意见》
const bareKind =
  /^(?:研究院|实验室|协会|学会|商会|专区|园区|检察院|法院|医院|大学|学院|公司|集团|银行|平台|试点|方案|通知|名单|标准|新标准)$/;

/**
 * True where `mention` only points back into its own text (该市, 研究院, 《意见》) and so means nothing elsewhere: it is no
 * alias. 市科委 is one: within its place it names a single body.
 */
export function isAnaphor(mention: string): boolean {
  return pronoun.test(mention) || documentKind.test(mention) || bareKind.test(mention);
}

/** An alias with the place and time in which it names the entity; null where it holds everywhere, or always. */
export type AliasUse = {
  readonly alias: string;
  /** Id of the region. */
  readonly region: string | null;
  readonly from: string | null;
  readonly until: string | null;
};
