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

const entries = [
  { code: "100000", name: "中华人民共和国", level: "COUNTRY", aliases: ["中国", "全国", "国家", "中央"] },
  ...provinces.map(({ code, name }) =>
    withAlias(
      { code, name, level: "PROVINCE", partOf: "100000" },
      name.replace(/(?:壮族|回族|维吾尔)?自治区$|特别行政区$|[省市]$/, ""),
    ),
  ),
  ...prefectures.map(({ code, name }) =>
    withAlias({ code, name, level: "PREFECTURE", partOf: province(code) }, name.replace(/(?:市|地区|盟)$/, "")),
  ),
  ...counties.map(({ code, name }) =>
    withAlias(
      { code, name, level: "COUNTY", partOf: known.has(prefecture(code)) ? prefecture(code) : province(code) },
      /自治[县旗]$|林区$|特区$/.test(name) ? name : name.replace(/(?:新区|[市县区])$/, ""),
    ),
  ),
];
entries.sort((a, b) => (a.code < b.code ? -1 : 1));
process.stdout.write(`${entries.map((entry) => JSON.stringify(entry)).join("\n")}\n`);
