/** Titles of posts (职务), longest first; those of heads apart, since they LEAD. */
const heads =
  "行政长官|党组书记|党委书记|纪委书记|党工委书记|书记|省长|自治区主席|市长|区长|县长|州长|旗长|盟长|镇长|乡长|部长|厅长|局长|处长|科长|司长|署长|关长|院长|校长|所长|馆长|会长|理事长|董事长|总经理|总裁|行长|社长|台长|主席|主任委员|主任|检察长|总召集人|召集人|组长|总指挥长|总指挥|指挥长|秘书长|主委|站长|园长|队长|总队长|支队长|庭长|总干事|联席会议召集人";
const others =
  "(?:党委|党组|党工委|纪委)副书记|副?(?:部|厅|局|处)级专职委员|审判委员会专职委员|专职委员|审计长|首席[\u4e00-\u9fa5]{2,4}师|业务总监|总设计师|总会计师|总药师|总畜牧师|总信息师|首席(?:信息|数据|运营|财务|法务|合规|战略|产品|安全)官|首席经济学家|卫生总监|安全总监|执行董事|独立董事|合伙人|创始人|特聘教授|讲席教授|一级教授|馆员|主持人|文明办主任|副总理|总会计师|总工程师|总经济师|总规划师|总农艺师|总兽医师|总统计师|总审计师|总编辑|首席专家|首席科学家|首席执行官|首席技术官|[一二]级巡视员|副巡视员|巡视员|[一二三四]级调研员|副调研员|调研员|[一二三四]级主任科员|主任科员|党组成员|党委委员|党委常委|常务委员|常委|委员|成员|法律顾问|顾问|专员|督学|督查专员|纪检组长|纪检监察组组长|新闻发言人|发言人|政治部主任|政委|司令员|参谋长|特派员|联络员|办公厅主任|监事长|监事|董事|理事|常务理事|院士|教授|研究员|参事|秘书|干事|负责人|总监|政策法规处处长|助理";

/** 常务副市长, 主任, 党组书记 … as a source of a regular expression. */
export const title = `(?:(?:常务|第一|专职|兼职|名誉|代|代理|执行|轮值|高级|资深)?副?(?:${heads})(?:助理)?|(?:常务|专职)?副?(?:${others}))`;

const head = new RegExp(`^(?:代|代理|执行|轮值|第一)?(?:${heads})$`);
const neverHead = /^(?:秘书长|纪检组长|名誉)|助理$/;

/** How bodies end that have such a head: no 海事局 has an 院长. Posts that stand anywhere (主任, 书记) are left out. */
const holders: readonly (readonly [post: RegExp, body: RegExp])[] = [
  [/院长$/, /院$/],
  [/校长$/, /(?:大学|学院|校|中学|小学)$/],
  [/局长$/, /局$/],
  [/厅长$/, /厅$/],
  [/所长$/, /所$/],
  [/馆长$/, /馆$/],
  [/理事长$/, /(?:会|联盟|联合体|共同体|合作社|院|中心|集团)$/],
  [/会长$/, /(?<!委员)会$/],
  [/秘书长$/, /(?:(?<!委员)会|联席会议|联盟|联合体|共同体|论坛)$/],
  [/召集人$/, /(?:联席会议|机制|专班|小组|工作组)$/],
  [/组长$/, /(?:组|专班|机制)$/],
  [/委员$/, /委员会$/],
];

/** How a body ends in which such a post is held; null where it may be any. */
export function holderOf(post: string): RegExp | null {
  return holders.find(([form]) => form.test(post))?.[1] ?? null;
}

/** True for the one who heads a body (主任, 局长, 组长); deputies, members and secretaries-general do not. */
export function isHead(post: string): boolean {
  return head.test(post) && !neverHead.test(post);
}
