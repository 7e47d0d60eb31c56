const generic = /[和与、]/g; // 住房和城乡建设局
const endings: readonly (readonly [RegExp, string])[] = [
  [/管理委员会$/, "管委会"], // 开发区管理委员会
  [/委员会$/, "委"], // 发展和改革委员会
  [/办公室$/, "办"], // 外事办公室
];

/** The regular short forms of an official name, itself first: 发展和改革委员会, 发展改革委员会, 发展和改革委, 发展改革委. */
export function regularShortForms(official: string): string[] {
  const forms = new Set([official, official.replaceAll(generic, "")]);
  for (const form of [...forms]) forms.add(form.replace("监督管理", "监管"));
  for (const form of [...forms]) for (const [ending, short] of endings) forms.add(form.replace(ending, short));
  return [...forms];
}

/**
 * True where `short` picks characters of `official` in their order, its first character and kind of body included
 * and no fewer than three (资规厅 of 自然资源和规划厅 does not begin so and needs an entry; 规自局 of 规划和自然资源局 does).
 */
export function abbreviates(short: string, official: string): boolean {
  const spelled = short
    .replace(/管委会$/, "管理委员会")
    .replace(/委$/, "委员会")
    .replace(/办$/, "办公室"); // 经信委, 政务办
  if (short.length < 3 || spelled[0] !== official[0] || spelled.at(-1) !== official.at(-1)) return false;
  let at = 0;
  for (const character of official) if (character === spelled[at]) at++;
  return at === spelled.length;
}

/**
 * True where the body `local` may go by the short form that belongs to `general`: its name holds that one's words
 * (国土局 for 国土资源和房屋管理局, as for 国土资源局), or begins with the short form (科技局 for 科技和信息化局).
 * 国资委 is no 国土资源和规划委员会, 城管局 no 城乡房产管理局.
 */
export function takesIn(short: string, local: string, general: string): boolean {
  return abbreviates(general.replaceAll(generic, ""), local) || local.startsWith(short.slice(0, -1));
}
