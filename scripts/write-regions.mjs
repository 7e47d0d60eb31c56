// Prints seed/gazetteer/regions.jsonl from the package lcn (MIT), which carries the ministry of civil affairs' list of
// divisions from the county upward by GB/T 2260. A test holds the file to this output.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const [provinces, cities, counties] = ["provinces", "cities", "areas"].map((name) => require(`lcn/data/${name}.json`));
const municipality = /^(?:11|12|31|50)0100$|^500200$/; // 北京市's only 市辖区 row is the city itself
const placeholder = /直辖县级行政区划$/;
const prefectures = cities.filter(({ code, name }) => !municipality.test(code) && !placeholder.test(name));
const known = new Set(prefectures.map(({ code }) => code));

const province = (code) => `${code.slice(0, 2)}0000`;
const prefecture = (code) => `${code.slice(0, 4)}00`;
const withAlias = (entry, alias) => (alias !== entry.name && alias.length > 1 ? { ...entry, aliases: [alias] } : entry);

// 沪 before or beside another word; the package has none of these
const signs = {
  110000: ["京"],
  120000: ["津"],
  130000: ["冀"],
  140000: ["晋"],
  150000: ["蒙"],
  210000: ["辽"],
  220000: ["吉"],
  230000: ["黑"],
  310000: ["沪", "申"],
  320000: ["苏"],
  330000: ["浙"],
  340000: ["皖"],
  350000: ["闽"],
  360000: ["赣"],
  370000: ["鲁"],
  410000: ["豫"],
  420000: ["鄂"],
  430000: ["湘"],
  440000: ["粤"],
  450000: ["桂"],
  460000: ["琼"],
  500000: ["渝"],
  510000: ["川", "蜀"],
  520000: ["黔", "贵"],
  530000: ["滇", "云"],
  540000: ["藏"],
  610000: ["陕", "秦"],
  620000: ["甘", "陇"],
  630000: ["青"],
  640000: ["宁"],
  650000: ["新"],
  710000: ["台"],
  810000: ["港"],
  820000: ["澳"],
  320100: ["宁"],
  330100: ["杭"],
  330200: ["甬"],
  350100: ["榕"],
  420100: ["汉"],
  440100: ["穗"],
  440300: ["深"],
  510100: ["蓉"],
};
const nations =
  /(?:蒙古族|朝鲜族|土家族|苗族|藏族|羌族|彝族|布依族|侗族|壮族|哈尼族|傣族|白族|景颇族|傈僳族|回族|哈萨克|柯尔克孜|蒙古)+自治州$/;
const withSign = (entry) => (signs[entry.code] ? { ...entry, abbreviations: signs[entry.code] } : entry);

const entries = [
  { code: "100000", name: "中华人民共和国", level: "COUNTRY", aliases: ["中国", "全国", "国家", "中央"] },
  ...provinces.map(({ code, name }) =>
    withAlias(
      { code, name, level: "PROVINCE", partOf: "100000" },
      name.replace(/(?:壮族|回族|维吾尔)?自治区$|特别行政区$|[省市]$/, ""),
    ),
  ),
  ...prefectures.map(({ code, name }) =>
    withAlias(
      { code, name, level: "PREFECTURE", partOf: province(code) },
      nations.test(name) ? name.replace(nations, "州") : name.replace(/(?:市|地区|盟)$/, ""),
    ),
  ),
  ...counties.map(({ code, name }) =>
    withAlias(
      { code, name, level: "COUNTY", partOf: known.has(prefecture(code)) ? prefecture(code) : province(code) },
      /自治[县旗]$|林区$|特区$/.test(name) ? name : name.replace(/(?:新区|[市县区])$/, ""),
    ),
  ),
];
entries.sort((a, b) => (a.code < b.code ? -1 : 1));
process.stdout.write(`${entries.map((entry) => JSON.stringify(withSign(entry))).join("\n")}\n`);
