import type { EntityReference } from "../model/claim.ts";
import type { BodyMention, DocumentMention, Mention, PersonMention, RegionMention } from "./reading/mention.ts";
import type { ReadSentence } from "./reading/read-article.ts";

/** How a claim names what the text mentions; the printed words stand beside the name. */
export function toReference(mention: BodyMention | RegionMention | DocumentMention | PersonMention): EntityReference {
  switch (mention.kind) {
    case "body":
      return { label: "Institution", name: mention.name, mention: mention.mention };
    case "region":
      return { label: "Region", name: mention.name, mention: mention.mention };
    case "person":
      return {
        label: "Person",
        name: mention.name,
        mention: mention.name,
        ...(mention.posts[0] ? { at: mention.posts[0].body.name } : {}),
      };
    case "document":
      return {
        label: "Document",
        name: mention.name,
        mention: mention.mention,
        ...(mention.titled ? {} : { title: null }),
        type: mention.type,
        ...(mention.number ? { documentNumber: mention.number } : {}),
      };
  }
}

/** A person by name and the body of the post. */
export function personReference(name: string, at: string): EntityReference {
  return { label: "Person", name, mention: name, at };
}

/** The mentions whose signs stand in the group `name` of the match, in order. */
export function mentionsIn(match: RegExpExecArray, name: string, sentence: ReadSentence): Mention[] {
  const indices = groupSpan(match, name);
  if (!indices) return [];
  const found: Mention[] = [];
  for (let i = indices[0]; i < indices[1]; i++) {
    const mention = sentence.folded.mentionAt(i);
    if (mention) found.push(mention);
  }
  return found;
}

/** `[start, end)` of the group in the folded sentence; null where it took no part. */
export function groupSpan(match: RegExpExecArray, name: string): readonly [number, number] | null {
  return match.indices?.groups?.[name] ?? null;
}

/** Bodies and regions among the mentions. */
export function actorsOf(mentions: readonly Mention[]): (BodyMention | RegionMention)[] {
  return mentions.filter(
    (mention): mention is BodyMention | RegionMention => mention.kind === "body" || mention.kind === "region",
  );
}

/** How many mentions a search looks at, so that a sentence of thousands costs no more than others. */
const farthest = 200;

/** The first body of the sentence that begins before `offset`, of a name that ends so; null where none is near its start. */
export function firstBody(sentence: ReadSentence, offset: number, ending = /$/): BodyMention | null {
  for (let i = 0; i < Math.min(farthest, sentence.mentions.length); i++) {
    const mention = sentence.mentions[i] as Mention;
    if (mention.start >= offset) return null;
    if (mention.kind === "body" && ending.test(mention.name)) return mention;
  }
  return null;
}

/** The last body of the sentence that begins before `offset`, of a name that ends so; null where none is near. */
export function lastBody(sentence: ReadSentence, offset: number, ending = /$/): BodyMention | null {
  let [low, high] = [0, sentence.mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentence.mentions[middle] as Mention).start < offset) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= Math.max(0, low - farthest); i--) {
    const mention = sentence.mentions[i] as Mention;
    if (mention.kind === "body" && ending.test(mention.name)) return mention;
  }
  return null;
}
