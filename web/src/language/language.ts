/** Languages of the interface; Chinese comes first. */
export const languages = ["zh", "en"] as const;
export type Language = (typeof languages)[number];

/** For the lang attribute, and for formatting. */
export const languageTags: Readonly<Record<Language, string>> = { zh: "zh-CN", en: "en" };

const key = "policygraph.language";

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language);
}

/** The language to begin with: of the address, else as last chosen, else Chinese. */
export function readLanguage(search: string): Language {
  const asked = new URLSearchParams(search).get("lang");
  if (isLanguage(asked)) return asked;
  const kept = localStorage.getItem(key);
  return isLanguage(kept) ? kept : "zh";
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(key, language);
}
