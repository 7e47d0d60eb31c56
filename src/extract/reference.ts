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
