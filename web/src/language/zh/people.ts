export const people = {
  "people.title": "谁领导什么",
  "people.name": "姓名",
  "people.count": "{count, number} 位人物",
  "people.none": "没有这个姓名的人物。清空姓名可看全部。",
  "people.noPost": "来源里没有提到职务",
};
