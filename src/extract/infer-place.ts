import type { Naming } from "../model/naming.ts";

/**
 * Code of the region that an article is about where nobody says it: the region that its headline names first, else
 * the first that its opening names; null where neither names one. Central bodies in front mean the whole country.
 */
export function inferPlace(headline: string | null, text: string, naming: Naming): string | null {
  for (const words of [headline ?? "", text.slice(0, 400), text.slice(-120)]) {
    const country =
      /国务院|中共中央|国家发展|(?:^|[^省市区县])(?:教育部|财政部|科技部|工业和信息化部|住房和城乡建设部|人力资源社会保障部|商务部|司法部|公安部|民政部|生态环境部|自然资源部|交通运输部|水利部|农业农村部|文化和旅游部)/.exec(
        words,
      );
    for (let i = 0; i < words.length; i++) {
      if (country && i >= country.index) return naming.region("中华人民共和国", null)?.code ?? null;
      let found = naming.regionAt(words, i, null);
      if (!found || /[镇乡村]/.test(words[i + found.length] ?? "")) continue; // 山南镇 of another place than 山南市
      for (
        let next = naming.regionAt(words, i + found.length, found.region.code);
        next && naming.lineage(next.region.code).includes(found.region.code) && next.region.code !== found.region.code;
        next = naming.regionAt(words, i + found.length, found.region.code)
      )
        found = { length: found.length + next.length, region: next.region };
      return found.region.code;
    }
  }
  return null;
}

const ofAutonomousRegion = /自治区(?:党委|人民政府|政府|人大|政协|纪委)/; // 自治区党委 人民政府

/**
 * Code of the region whose 简称 the 机关代字 of a 发文字号 begins with (桂政发〔2020〕2号), where the text names that region
 * too, or is of an autonomous region and none but this one has the sign (宁党发); null elsewhere, since other places
 * begin theirs with such characters as well (青羊区: 青府发).
 */
export function inferPlaceFromNumber(number: string, text: string, naming: Naming): string | null {
  const signed = naming.regionsOfSign(number.slice(0, 1)).map(({ code }) => code);
  if (signed.length === 0) return null;
  for (let i = 0; i < text.length; i++) {
    const code = naming.regionAt(text, i, null)?.region.code;
    if (code !== undefined && signed.includes(code)) return code;
  }
  const autonomous = signed.filter((code) => naming.regionName(code).endsWith("自治区"));
  return ofAutonomousRegion.test(text) && autonomous.length === 1 ? (autonomous[0] ?? null) : null;
}
