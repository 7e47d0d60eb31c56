const lineEnd = /\r\n?|[\v\x85\u2028\u2029]/g;
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|(?![\t\n\f])\p{Cc}/gu; // soft hyphen, zero width, direction, control
const otherBlank = /[\u1680\u2000-\u200a\u202f\u205f]/g;
const fullWidth = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a％]/g; // ２０２０年, ＧＤＰ, ５０％
const twin = /[\u2f00-\u2fd5\u2e9f\u2ef3\uf900-\ufaff]/g; // ⼀ (Kangxi radical), 金 (compatibility ideograph): how PDF fonts name 一 and 金
const loneSurrogate = /\p{Surrogate}/gu;

/**
 * `text` with line ends as `\n`, digits, letters and the per cent sign at half width, one code for each Chinese
 * character, and without characters that nobody sees; a lone surrogate becomes U+FFFD. Punctuation stays at its width.
 * A form feed stays: it parts pages.
 */
export function normaliseCharacters(text: string): string {
  return text
    .replace(lineEnd, "\n")
    .replace(invisible, "")
    .replace(otherBlank, " ")
    .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(twin, (sign) => sign.normalize("NFKC"))
    .replace(loneSurrogate, "\ufffd");
}
