const amount = /^(-?\d+(?:\.\d+)?)\s*(万亿|亿|万|千)?$/; // 6万亿 · 1.4万亿 · 220000 · -3.5

const powers: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 亿: 1e8, 万亿: 1e12 };

/** The number that a text means, 万 and 亿 multiplied out: `1.4万亿` is 1400000000000; undefined where it means none. */
export function amountOf(value: unknown): number | undefined {
  const text = Array.isArray(value) ? value[0] : value;
  if (typeof text !== "string") return undefined;
  const [, digits, power] = amount.exec(text.trim().replaceAll(/[,，]/g, "")) ?? [];
  if (digits === undefined) return undefined;
  // 1.4 times 1e12 is not always a whole number in binary.
  return power === undefined ? Number(digits) : Number((Number(digits) * (powers[power] ?? 1)).toPrecision(15));
}
