import { Children, createContext, type ReactNode, use, useEffect, useState } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { IntlProvider, useIntl } from "react-intl";
import { type Catalogue, loadCatalogue, type MessageId } from "./catalogues.ts";
import { keepLanguage, type Language, languageTags } from "./language.ts";
import type { Word } from "./words.ts";

type Choice = { readonly language: Language; readonly choose: (language: Language) => void };

const ChosenLanguage = createContext<Choice>({ language: "zh", choose: () => {} });

/** Gives the messages of the chosen language to everything inside; begins with those already fetched. */
export function LanguageProvider({ start, children }: { start: Spoken; children: ReactNode }) {
  const [spoken, setSpoken] = useState(start);
  const { language, messages } = spoken;
  const tag = languageTags[language];
  useEffect(() => {
    document.documentElement.lang = tag;
  }, [tag]);
  const choose = (next: Language) => {
    keepLanguage(next);
    void loadCatalogue(next).then((loaded) => setSpoken({ language: next, messages: loaded }));
  };
  return (
    <ChosenLanguage value={{ language, choose }}>
      <I18nProvider locale={tag === "en" ? "en-US" : tag}>
        <IntlProvider locale={tag} messages={messages}>
          {children}
        </IntlProvider>
      </I18nProvider>
    </ChosenLanguage>
  );
}

/** A language with its messages. */
export type Spoken = { readonly language: Language; readonly messages: Catalogue };

/** The language of the interface, and how to change it. */
export function useLanguage(): Choice {
  return use(ChosenLanguage);
}

/** What a message's places are filled with. */
type Values = Readonly<Record<string, string | number>>;

/** Says a message of the catalogue in the chosen language. */
export function useText(): (id: MessageId, values?: Values) => string {
  const { formatMessage } = useIntl();
  return (id, values) => formatMessage({ id }, values);
}

/** Says a message whose places are filled with elements: links in a sentence. */
export function useRichText(): (id: MessageId, values: Readonly<Record<string, ReactNode>>) => ReactNode {
  const { formatMessage } = useIntl();
  return (id, values) => Children.toArray(formatMessage({ id }, values));
}

/** Says a word of the vocabulary in the chosen language. */
export function useWord(): (word: Word) => string {
  const { language } = useLanguage();
  return (word) => word[language];
}
