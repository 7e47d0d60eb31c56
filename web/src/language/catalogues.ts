import type { Language } from "./language.ts";
import type { zh } from "./zh/catalogue.ts";

/** Ids of messages: those of the Chinese catalogue. */
export type MessageId = keyof typeof zh;
/** The messages of one language. One that lacks a message doesn't compile. */
export type Catalogue = Readonly<Record<MessageId, string>>;

/** Fetches the messages of one language only. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  return language === "zh" ? (await import("./zh/catalogue.ts")).zh : (await import("./en/catalogue.ts")).en;
}
