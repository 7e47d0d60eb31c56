import type { Comparator } from "../../../src/api/generated/client-types.ts";
import { type Language, languageTags } from "./language.ts";
import { comparatorSigns } from "./words.ts";

/** A measured amount without its metric. */
export type Amount = {
  readonly comparator: Comparator;
  readonly value: number;
  readonly upper?: number | null | undefined;
  readonly unit?: string | null | undefined;
};

/** An amount as people write it: 6000000000000 元 is 6万亿元, and ≥ stands before it. */
export function toQuantityWords({ comparator, value, upper, unit }: Amount, language: Language): string {
  const format = new Intl.NumberFormat(languageTags[language], {
    notation: Math.abs(value) >= 10_000 ? "compact" : "standard",
    compactDisplay: "long",
    maximumSignificantDigits: 8,
  });
  const number =
    comparator === "RANGE" ? `${format.format(value)}–${format.format(upper ?? value)}` : format.format(value);
  const sign = comparator === "RANGE" ? "" : comparatorSigns[comparator];
  const gap = language === "en" && unit && unit !== "%" ? " " : "";
  return `${sign}${sign && " "}${number}${gap}${unit ?? ""}`;
}
