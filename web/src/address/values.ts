/** What an address says behind its `?`, each a text or several. */
export type AddressValues = Readonly<Record<string, unknown>>;

/** The text of a place in the address; undefined where there is none. */
export function textOf(value: unknown): string | undefined {
  const one = Array.isArray(value) ? value[0] : value;
  return typeof one === "string" && one.trim() !== "" ? one : undefined;
}

/** All texts of a place that may be said several times: `?type=LEADS&type=ISSUED`. */
export function textsOf(value: unknown): readonly string[] | undefined {
  const all = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string" && one !== "");
  return all.length > 0 ? (all as string[]) : undefined;
}

/** One of the given words; undefined for any other. */
export function oneOf<Word extends string>(words: readonly Word[], value: unknown): Word | undefined {
  return words.find((word) => word === textOf(value));
}

/** Those of the given words that the place says. */
export function someOf<Word extends string>(words: readonly Word[], value: unknown): readonly Word[] | undefined {
  const said = textsOf(value)?.filter((one): one is Word => words.includes(one as Word));
  return said && said.length > 0 ? said : undefined;
}

/** A whole number from `least` to `most`. */
export function numberOf(value: unknown, least: number, most: number): number | undefined {
  const number = Number(textOf(value) ?? Number.NaN);
  return Number.isInteger(number) && number >= least && number <= most ? number : undefined;
}

const reducedDate = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/; // 2020 · 2020-12 · 2020-12-01

/** A date of full or reduced precision. */
export function dateOf(value: unknown): string | undefined {
  const text = textOf(value)?.trim();
  return text !== undefined && reducedDate.test(text) ? text : undefined;
}

/** Leaves out what is undefined, so that addresses stay short. */
export function compact<Values extends object>(
  values: Values,
): Partial<{ [Key in keyof Values]: Values[Key] | undefined }> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<Values>;
}
