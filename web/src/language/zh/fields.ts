export const fields = {
  "fields.clear": "清除{field}",
  "fields.lost": "图谱里没有这个实体。",
  "fields.date.placeholder": "如 2020-12",
  "fields.filters": "筛选",
  "fields.reset": "清除全部筛选",
  "fields.any": "不限",
  "fields.order": "排序",
  "fields.sort": "按{column}排序",
  "fields.csv": "导出 CSV",
  "fields.csv.stop": "已取 {done, number} 行，停止",
  "fields.csv.saved": "已导出 {count, number} 行",
};
