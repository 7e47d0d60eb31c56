/**
 * The number of a list item as Word prints it, by the name of a format (ECMA-376 part 1, 17.18.59 ST_NumberFormat):
 * `toListNumber(12, "chineseCounting")` 十二. As decimal digits for formats and numbers that no Chinese document uses;
 * empty for `none` and `bullet`.
 */
export function toListNumber(value: number, format: string): string {
  switch (format) {
    case "none":
    case "bullet":
      return "";
    case "chineseCounting":
    case "chineseCountingThousand":
    case "japaneseCounting":
    case "taiwaneseCounting":
    case "taiwaneseCountingThousand":
      return toHanNumber(value, "零一二三四五六七八九", "十百千").replace(/^一十/, "十");
    case "chineseLegalSimplified":
      return toHanNumber(value, "零壹贰叁肆伍陆柒捌玖", "拾佰仟");
    case "ideographDigital":
    case "japaneseDigitalTenThousand":
    case "taiwaneseDigital":
      return String(value).replace(/\d/g, (digit) => "〇一二三四五六七八九"[Number(digit)] as string);
    case "ideographTraditional":
      return "甲乙丙丁戊己庚辛壬癸"[value - 1] ?? String(value);
    case "ideographZodiac":
      return "子丑寅卯辰巳午未申酉戌亥"[value - 1] ?? String(value);
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return toSign(value, "①", 20);
    case "decimalEnclosedParen":
      return toSign(value, "⑴", 20);
    case "decimalEnclosedFullstop":
      return toSign(value, "⒈", 20);
    case "ideographEnclosedCircle":
      return toSign(value, "㊀", 10);
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "numberInDash":
      return `- ${value} -`;
    case "upperRoman":
      return toRoman(value);
    case "lowerRoman":
      return toRoman(value).toLowerCase();
    case "upperLetter":
      return toLetters(value, "A");
    case "lowerLetter":
      return toLetters(value, "a");
    default:
      return String(value);
  }
}

/** 一百零一 for 101; `units` are those of ten, a hundred and a thousand. */
function toHanNumber(value: number, digits: string, units: string): string {
  if (value < 1 || value > 9999) return value === 0 ? (digits[0] as string) : String(value);
  const zero = digits[0] as string;
  let words = "";
  for (const [i, digit] of [...String(value)].entries()) {
    const unit = units[String(value).length - i - 2] ?? "";
    if (digit !== "0") words += `${digits[Number(digit)]}${unit}`;
    else if (!words.endsWith(zero)) words += zero;
  }
  return words.endsWith(zero) ? words.slice(0, -1) : words;
}

/** The sign of a row that begins with `first` for 1 and has `most`. */
function toSign(value: number, first: string, most: number): string {
  return value >= 1 && value <= most ? String.fromCharCode(first.charCodeAt(0) + value - 1) : String(value);
}

/** a, b … z, aa, bb … zz, aaa. */
function toLetters(value: number, first: string): string {
  if (value < 1 || value > 26 * 30) return String(value);
  return String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const roman = [
  ["M", 1000],
  ["CM", 900],
  ["D", 500],
  ["CD", 400],
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
] as const;

function toRoman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let [rest, letters] = [value, ""];
  for (const [letter, worth] of roman) for (; rest >= worth; rest -= worth) letters += letter;
  return letters;
}
