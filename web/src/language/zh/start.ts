export const start = {
  "start.lead": "政策简报与公文里的机构、人物、文件、地区、目标及其关系。每一条都附有证明它的原文引语。",
  "start.numbers": "图谱规模",
  "start.questions": "从一个问题开始",
  "start.latest": "最新文件",
  "start.latest.all": "全部文件",
};
