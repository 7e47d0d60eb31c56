import { useLanguage } from "../language/language-provider.tsx";
import { toDateWords } from "../language/to-date-words.ts";

/** A date of full or reduced precision, in words. */
export function DateText({ date }: { readonly date: string }) {
  const { language } = useLanguage();
  return <time dateTime={date}>{toDateWords(date, language)}</time>;
}
