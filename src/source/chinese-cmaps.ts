/** UniGB-UCS2-H: the codes of the text are Unicode already. */
const unicodeMap = /^UniGB-(?:UCS2|UTF16)-[HV]$/;
/** GBK-EUC-H: the codes of the text are GBK. */
const gbkMap = /^(?:GB|GBpc|GBK|GBKp)-EUC-[HV]$|^GBK2K-[HV]$/;
/** From the numbers of glyphs back to Unicode. */
const backMap = "Adobe-GB1-UCS2";

const wholePlane = [...Array(256).keys()].map((high) => high.toString(16).padStart(2, "0"));

/**
 * The predefined character map of PDF (ISO 32000-1, 9.7.5.2) that a Chinese font without Unicode of its own names; null
 * for any other. Older PDFs rely on them, and pdf.js expects them as files. Glyphs are only read here and never drawn:
 * so their numbers are Unicode in these maps, and the way back is the identity. Widths of glyphs come out approximate.
 */
export function chineseCMap(name: string): string | null {
  if (name === backMap)
    return cmap(
      name,
      "<0000> <ffff>",
      "bfrange",
      wholePlane.map((high) => `<${high}00> <${high}ff> <${high}00>`),
    );
  if (unicodeMap.test(name))
    return cmap(
      name,
      "<0000> <ffff>",
      "cidrange",
      wholePlane.map((high) => `<${high}00> <${high}ff> ${Number.parseInt(high, 16) * 256}`),
    );
  if (!gbkMap.test(name)) return null;
  const decoder = new TextDecoder("gb18030");
  const codes = ["<00> <7f> 0"];
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const sign = decoder.decode(new Uint8Array([lead, trail]));
      const code = (lead * 256 + trail).toString(16);
      if (sign.length === 1 && sign !== "\ufffd") codes.push(`<${code}> <${code}> ${sign.charCodeAt(0)}`);
    }
  return cmap(name, "<00> <7f>\n<8140> <fefe>", "cidrange", codes);
}

/** A map with one code a line, 100 lines a block as the format asks. */
function cmap(name: string, spaces: string, kind: "bfrange" | "cidrange", lines: readonly string[]): string {
  const blocks = [];
  for (let i = 0; i < lines.length; i += 100) {
    const block = lines.slice(i, i + 100);
    blocks.push(`${block.length} begin${kind}\n${block.join("\n")}\nend${kind}`);
  }
  const space = `${spaces.split("\n").length} begincodespacerange\n${spaces}\nendcodespacerange`;
  return `/CMapName /${name} def\n/WMode ${name.endsWith("V") ? 1 : 0} def\nbegincmap\n${space}\n${blocks.join("\n")}\nendcmap\n`;
}
