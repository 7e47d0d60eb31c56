import { firstDay, lastDay } from "./date.ts";

/** Validity of a document on a day (时效性), in the words of the libraries of law: 尚未生效 现行有效 已被修改 已废止 已失效. */
export type Validity = "NOT_YET_IN_FORCE" | "IN_FORCE" | "AMENDED" | "REPEALED" | "EXPIRED" | "UNKNOWN";

/** What is stated of a document's life; null where no source says. Dates may be reduced. */
export type DocumentDates = {
  readonly issuedOn: string | null;
  readonly publishedOn: string | null;
  readonly effectiveOn: string | null;
  readonly expiresOn: string | null;
  /** When it was amended, repealed: the day stated, else the first source that says so. */
  readonly amendedOn: readonly string[];
  readonly repealedOn: readonly string[];
};

/**
 * Validity on `day` (`YYYY-MM-DD`), UNKNOWN where no source says: being issued does not prove being in force.
 *
 * A reduced date counts from the first day of its interval for what begins or changes, up to the last for what ends.
 */
export function validityOn(document: DocumentDates, day: string): Validity {
  const begun = (date: string) => firstDay(date) <= day;
  if (document.repealedOn.some(begun)) return "REPEALED";
  if (document.expiresOn !== null && lastDay(document.expiresOn) < day) return "EXPIRED";
  const { effectiveOn } = document;
  const made = document.issuedOn ?? document.publishedOn;
  if (effectiveOn !== null && !begun(effectiveOn)) return "NOT_YET_IN_FORCE";
  if (effectiveOn === null && made !== null && !begun(made)) return "NOT_YET_IN_FORCE";
  if (document.amendedOn.some(begun)) return "AMENDED";
  return effectiveOn === null ? "UNKNOWN" : "IN_FORCE";
}
