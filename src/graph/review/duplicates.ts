import { duplicateQuestionId } from "../../model/id.ts";
import type { Decision, ReviewQuestion } from "../../model/review.ts";
import type { Database } from "../database.ts";
import { compareText } from "../fold-entity.ts";
import { isEqual } from "../load-difference.ts";
import { toLucene } from "../plan/to-lucene.ts";
import { toReviewRecord } from "../reading-record.ts";
import { statement } from "../statement.ts";
import type { Stored } from "../stored-state.ts";
import type { Mergeable } from "./merge.ts";

/** An entity beside another that may be the same. */
export type Likeness = Mergeable & {
  readonly unresolved: boolean | null;
  readonly issuers: readonly string[];
  readonly posts: readonly { readonly institution: string; readonly title: string | null }[];
};

/** Why two entities may be one, as a Chinese sentence; null where there is no reason to ask. */
export type LikelySame = (a: Likeness, b: Likeness, alias: SharedAlias) => string | null;

/** The place in which one is known by the other's name, null where it is so everywhere; null where it is not known so. */
export type SharedAlias = { readonly region: string | null } | null;

/**
 * Looks for possible duplicates of `ids` and puts the pairs before a reviewer; pairs that are not alike any more, or of
 * which one is gone, are asked about no longer. How many of the pairs looked at wait now. What was answered stays.
 */
export async function refreshDuplicates(
  database: Database,
  ids: readonly string[],
  likelySame: LikelySame,
): Promise<number> {
  const questions = await findPairs(database, ids, likelySame);
  return database.write(async (transaction) => {
    await transaction.run(statement("load/take-turn"));
    const keys = [...questions.keys()];
    const answered = await transaction.run(statement("load/decisions-on"), { ids: keys });
    const states = new Map(answered.records.map((row) => [row.get("id"), row.get("verdict") as Decision["verdict"]]));
    const records = [...questions.values()].map((question) =>
      toReviewRecord({ ...question, state: states.get(question.id) ?? "PENDING" }, null),
    );
    const wanted = new Set(records.map(({ id }) => id));
    const pending = (await transaction.run(statement("load/pair-items"), { ids: [...ids] })).records;
    const stored = new Map(
      pending.map((row) => row.get("item") as Stored & { id: string }).map((item) => [item.id, item]),
    );
    const gone = [...stored.keys()].filter((id) => !wanted.has(id));
    const fresh = records.filter((record) => record.state === "PENDING" && !isEqual(stored.get(record.id), record));
    if (gone.length > 0) await transaction.run(statement("load/delete-questions"), { ids: gone });
    if (fresh.length > 0) await transaction.run(statement("load/write-questions"), { rows: fresh });
    return records.filter(({ state }) => state === "PENDING").length;
  });
}

/** How many entities are looked at by one statement. */
const batch = 200;

async function findPairs(
  database: Database,
  ids: readonly string[],
  likelySame: LikelySame,
): Promise<Map<string, ReviewQuestion>> {
  const questions = new Map<string, ReviewQuestion>();
  for (let from = 0; from < ids.length; from += batch) {
    const rows = ids.slice(from, from + batch).map((id) => ({ id, lucene: toLucene(nameIn(id)) }));
    for (const row of await database.read(statement("load/possible-duplicates"), { rows })) {
      const { one, other, alias } = row.toObject() as { one: Likeness; other: Likeness; alias: SharedAlias };
      const [a, b] = [one, other].sort((x, y) => compareText(x.id, y.id)) as [Likeness, Likeness];
      const because = likelySame(a, b, alias);
      const id = duplicateQuestionId(one.id, other.id);
      const known = questions.get(id)?.because;
      // Of several reasons always the same one, in whatever order they come.
      if (because !== null && (known === undefined || because < known))
        questions.set(id, toQuestion(id, because, a, b));
    }
  }
  return questions;
}

function toQuestion(id: string, because: string, a: Likeness, b: Likeness): ReviewQuestion {
  const asked = { id, kind: "DUPLICATE", state: "PENDING", text: `${a.name} · ${b.name}`, because } as const;
  return { ...asked, start: null, end: null, claim: null, place: null, candidates: [], entities: [a.id, b.id] };
}

/** What an id tells of the name: institution:某某办@乐山市 is called 某某办. */
function nameIn(id: string): string {
  return id.slice(id.indexOf(":") + 1).split("@", 1)[0] ?? "";
}
