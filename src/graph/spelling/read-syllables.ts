/** How one character is typed, without tone and ü as v: `shi`, and `s` for short; letters and figures in a row are one, in full. */
export type Syllable = { readonly typed: string; readonly short: string };

/** The ways to read a name, the likeliest first; one for nearly all, none where nothing of it can be typed. */
export type ReadSyllables = (name: string, isPerson: boolean) => readonly (readonly Syllable[])[];

/** Places that the dictionary misreads (闵行), or takes apart behind a province (吉林省长春市 as 省长), as they are called there. */
const placeReadings: Readonly<Record<string, string>> = {
  万柏林: "wan bai lin",
  乐亭: "lao ting",
  乐清: "yue qing",
  单县: "shan xian",
  大埔: "da bu",
  尉犁: "yu li",
  歙县: "she xian",
  洪洞: "hong tong",
  浒墅关: "xu shu guan",
  浚县: "xun xian",
  涡阳: "guo yang",
  筠连: "jun lian",
  繁峙: "fan shi",
  莘庄: "xin zhuang",
  蔚县: "yu xian",
  郫都: "pi du",
  铅山: "yan shan",
  长丰: "chang feng",
  长兴: "chang xing",
  长宁: "chang ning",
  长春: "chang chun",
  长汀: "chang ting",
  长沙: "chang sha",
  长治: "chang zhi",
  长泰: "chang tai",
  闵行: "min hang",
  黄陂: "huang pi",
};

/** Characters that are read in two ways in names, where no word around them tells which. */
const doubleReadings: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    乐: ["le", "yue"],
    仇: ["chou", "qiu"],
    传: ["chuan", "zhuan"],
    单: ["dan", "shan"],
    参: ["can", "shen"],
    埔: ["pu", "bu"],
    堡: ["bao", "pu"],
    尉: ["wei", "yu"],
    曾: ["zeng", "ceng"],
    朝: ["chao", "zhao"],
    校: ["xiao", "jiao"],
    查: ["cha", "zha"],
    柏: ["bai", "bo"],
    盛: ["sheng", "cheng"],
    行: ["xing", "hang"],
    莘: ["shen", "xin"],
    蔚: ["wei", "yu"],
    藏: ["zang", "cang"],
    解: ["jie", "xie"],
    调: ["tiao", "diao"],
    重: ["zhong", "chong"],
    长: ["chang", "zhang"],
  }),
);

/** Longest name that is read in several ways: in a longer one the words around a character tell how. */
const longestDoubtful = 8;

/** What the first so many syllables say is enough to find a name by. */
const mostSyllables = 40;

const lettersAndFigures = /[\p{L}\p{N}]+/gu; // 5G

let loading: Promise<ReadSyllables> | null = null;

/** Loads the dictionary (15 MB of memory), once: only where names are stored, never where they are looked for. */
export function loadSyllableReader(): Promise<ReadSyllables> {
  loading ??= loadDictionary();
  return loading;
}

async function loadDictionary(): Promise<ReadSyllables> {
  const { customPinyin, pinyin } = await import("pinyin-pro");
  customPinyin({ ...placeReadings });
  const read = (name: string, surname: "head" | "off"): Part[] =>
    pinyin(name, { toneType: "none", type: "all", v: true, nonZh: "consecutive", surname });
  return (name, isPerson) => {
    const whole = name.normalize("NFKC");
    const usual = read(whole, "off");
    const readings = isPerson ? [read(whole, "head"), usual] : [usual];
    if (whole.length <= longestDoubtful) readings.push(...doubtful(usual));
    const syllables = readings.map(toSyllables).filter((reading) => reading.length > 0);
    return [...new Map(syllables.map((reading) => [reading.map(({ typed }) => typed).join(" "), reading])).values()];
  };
}

/** What the dictionary says of a character, or of others in a row. */
type Part = { readonly origin: string; readonly result: string; readonly isZh: boolean };

/** The readings that differ from the usual one in one character. */
function doubtful(usual: readonly Part[]): Part[][] {
  return usual.flatMap((part, at) =>
    (doubleReadings.get(part.origin) ?? []).map((result) => usual.with(at, { ...part, result })),
  );
}

function toSyllables(reading: readonly Part[]): Syllable[] {
  const syllables = reading.flatMap(({ result, isZh }) =>
    (result.toLowerCase().match(lettersAndFigures) ?? []).map((typed) => ({
      typed,
      short: isZh ? typed.charAt(0) : typed,
    })),
  );
  return syllables.slice(0, mostSyllables);
}
