import { InputError } from "../model/input-error.ts";

/** Least share of Chinese characters among the letters of a text; a bilingual one has about 0.4. */
const leastHan = 0.3;
/** Largest share of kana and hangul: Japanese writes Chinese characters too. */
const mostOthers = 0.1;

/**
 * Refuses a text in another language than Chinese.
 *
 * @throws InputError with code TEXT_EMPTY where there is no sign at all, TEXT_NOT_CHINESE
 */
export function checkChinese(text: string, file: string): void {
  if (text.trim() === "")
    throw new InputError([{ at: file, code: "TEXT_EMPTY", message: "expected a text, but the file holds none" }]);
  let [han, others, letters] = [0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if ((unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) || (unit >= 0xd840 && unit <= 0xd8ff))
      han++;
    else if ((unit >= 0x3040 && unit <= 0x30ff) || (unit >= 0xac00 && unit <= 0xd7a3)) others++;
    else if (!isLetter(unit)) continue;
    letters++;
  }
  if (han >= leastHan * letters && others <= mostOthers * letters && han > 0) return;
  const share = letters === 0 ? 0 : Math.round((100 * han) / letters);
  throw new InputError([
    {
      at: file,
      code: "TEXT_NOT_CHINESE",
      message: `expected a Chinese text, but ${share} % of its ${letters} letters are Chinese characters; give the Chinese version, or a file whose fonts carry their characters`,
    },
  ]);
}

/** Latin, Greek, Cyrillic, Hebrew, Arabic and the other alphabets below U+2000; private use, as of a font without Unicode. */
function isLetter(unit: number): boolean {
  const lower = unit | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (unit >= 0xc0 && unit < 0x2000) || (unit >= 0xe000 && unit < 0xf900);
}
