import { useWord } from "../../language/language-provider.tsx";
import { propertyWords, relationWords } from "../../language/words.ts";

/** Says what a claim's predicate says: the verb of a relationship type, or the word for a property; else as it is. */
export function usePredicateWord(): (predicate: string) => string {
  const word = useWord();
  return (predicate) => {
    if (predicate in relationWords) return word(relationWords[predicate as keyof typeof relationWords].verb);
    return predicate in propertyWords ? word(propertyWords[predicate as keyof typeof propertyWords]) : predicate;
  };
}
