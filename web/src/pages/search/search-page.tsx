import "./search-page.css";
import { Link, useSearch } from "@tanstack/react-router";
import { SearchEntitiesDocument } from "../../graphql/generated/graphql.ts";
import { toAmongCypher } from "../../graphql/to-drawn-cypher.ts";
import { useQuestion } from "../../graphql/use-question.ts";
import { useText, useWord } from "../../language/language-provider.tsx";
import { type EntityLabel, pluralWords } from "../../language/words.ts";
import { Suggestion } from "../../parts/entity-combo-box.tsx";
import { placeOf } from "../../parts/entity-link.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { ShowQuery } from "../../parts/show-query.tsx";
import { Answered, Empty } from "../../parts/states.tsx";
import { searchLabels } from "./search-address.ts";

/** Results shown. */
const most = 50;

/** Everything that fits what was searched for, best first, of all labels or one. */
export function SearchPage() {
  const text = useText();
  const { q = "", label } = useSearch({ from: "/search" });
  const variables = { query: q, labels: label ? [label] : null, first: most };
  const answer = useQuestion(SearchEntitiesDocument, variables, { enabled: q !== "", keep: true });
  const found = (answer.data?.search ?? []).map(({ entity }) => entity.id);
  return (
    <article className="page search-page">
      <PageTitle>{q === "" ? text("search.title.empty") : text("search.title", { query: q })}</PageTitle>
      {q === "" ? (
        <Empty>{text("search.empty")}</Empty>
      ) : (
        <>
          <Labels q={q} label={label} />
          <Answered answer={answer} room="30rem">
            {({ search }) =>
              search.length === 0 ? (
                <Empty>{text("search.none", { query: q })}</Empty>
              ) : (
                <>
                  <p className="soft" role="status">
                    {text("search.count", { count: search.length })}
                  </p>
                  <ul className="card search-hits">
                    {search.map((hit) => (
                      <li key={hit.entity.id}>
                        <Link {...placeOf(hit.entity)} search={{}} className="entity-combo-box-item">
                          <Suggestion hit={hit} />
                        </Link>
                      </li>
                    ))}
                  </ul>
                </>
              )
            }
          </Answered>
          <div className="row">
            <ShowQuery
              questions={[{ document: SearchEntitiesDocument, variables }]}
              drawn={() => (found.length > 0 ? toAmongCypher(found) : undefined)}
            />
          </div>
        </>
      )}
    </article>
  );
}

function Labels({ q, label }: { readonly q: string; readonly label: (typeof searchLabels)[number] | undefined }) {
  const text = useText();
  const word = useWord();
  return (
    <nav className="chips" aria-label={text("search.filter")}>
      <Link to="/search" search={{ q }} className="chip" aria-current={label === undefined ? "true" : undefined}>
        {text("search.all")}
      </Link>
      {searchLabels.map((one) => (
        <Link
          key={one}
          to="/search"
          search={{ q, label: one }}
          className="chip"
          aria-current={label === one ? "true" : undefined}
        >
          {word(pluralWords[toTypeName(one)])}
        </Link>
      ))}
    </nav>
  );
}

/** INSTITUTION → Institution */
function toTypeName(label: (typeof searchLabels)[number]): EntityLabel {
  return `${label.slice(0, 1)}${label.slice(1).toLowerCase()}` as EntityLabel;
}
