import type { Gazetteer } from "./gazetteer.ts";

/** A person as one text gives them: the name, and the bodies (official names) with the titles held there. */
export type PersonMention = {
  readonly name: string;
  readonly posts: readonly { readonly institution: string; readonly title: string | null }[];
};

/** Whether two mentions are one person, with the reason as a Chinese sentence. */
export type PersonComparison = { readonly same: boolean; readonly because: string };

/**
 * Two mentions of one name are one person only where their posts agree: in the same body, or in a body and the whole
 * that the gazetteer makes it part of. Anything else stays two: a namesake is likelier found later than parted again.
 */
export function comparePersons(gazetteer: Gazetteer, a: PersonMention, b: PersonMention): PersonComparison {
  if (a.name !== b.name) return { same: false, because: `${a.name}与${b.name}不同名` };
  for (const { institution: here } of a.posts)
    for (const { institution: there } of b.posts) {
      if (here === there) return { same: true, because: `两处的${a.name}都任职于${here}` };
      if (wholes(gazetteer, here).includes(there))
        return { same: true, because: `${here}隶属${there}，两处的${a.name}职务相符` };
      if (wholes(gazetteer, there).includes(here))
        return { same: true, because: `${there}隶属${here}，两处的${a.name}职务相符` };
    }
  const posts = [a, b].map(({ posts }) => posts.map(({ institution }) => institution).join("、") || "未载职务");
  return { same: false, because: `同名而职务不相符（${posts.join("；")}），不合并` };
}

/** The bodies of which `institution` is part, the government that all agencies share left out. */
function wholes(gazetteer: Gazetteer, institution: string): string[] {
  const above: string[] = [];
  for (
    let name = gazetteer.institutionByName.get(institution)?.partOf;
    name;
    name = gazetteer.institutionByName.get(name)?.partOf
  ) {
    const whole = gazetteer.institutionByName.get(name);
    if (whole?.governs === undefined) above.push(name);
  }
  return above;
}
