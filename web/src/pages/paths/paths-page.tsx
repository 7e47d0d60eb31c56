import "./paths-page.css";
import { useSearch } from "@tanstack/react-router";
import { type Change, useChange } from "../../address/use-change.ts";
import { PathEndsDocument, PathsBetweenDocument } from "../../graphql/generated/graphql.ts";
import { toPathsCypher } from "../../graphql/to-drawn-cypher.ts";
import { useQuestion } from "../../graphql/use-question.ts";
import { useText } from "../../language/language-provider.tsx";
import { CopyLink } from "../../parts/copy-link.tsx";
import { nameOf } from "../../parts/entity-link.tsx";
import { nameInId } from "../../parts/name-in-id.ts";
import { PageTitle } from "../../parts/page-title.tsx";
import { ShowQuery } from "../../parts/show-query.tsx";
import { Answered, Empty } from "../../parts/states.tsx";
import { FoundPaths } from "./found-paths.tsx";
import { NoPath } from "./no-path.tsx";
import { PathExamples } from "./path-examples.tsx";
import { PathForm } from "./path-form.tsx";
import { type PathsAddress, usual } from "./paths-address.ts";

/** Changes what the address says; undefined takes a condition out. */
export type ChangePaths = Change<PathsAddress>;

/** How two entities are connected: the shortest paths between them, told in sentences. */
export function PathsPage() {
  const text = useText();
  const address = useSearch({ from: "/paths" });
  const change = useChange<PathsAddress>();
  const { from, to } = address;
  if (from !== undefined && to !== undefined && from !== to)
    return <Between key={`${from} ${to}`} from={from} to={to} address={address} change={change} />;
  return (
    <div className="page paths">
      <PageTitle>{text("paths.title")}</PageTitle>
      <p className="soft">{text("paths.lead")}</p>
      <PathForm address={address} change={change} />
      <Empty>{text(from !== undefined && from === to ? "paths.same" : "paths.missing")}</Empty>
      <PathExamples />
    </div>
  );
}

type Props = {
  readonly from: string;
  readonly to: string;
  readonly address: PathsAddress;
  readonly change: ChangePaths;
};

function Between({ from, to, address, change }: Props) {
  const text = useText();
  const { longest = usual.longest, first = usual.first } = address;
  const types = address.type ? [...address.type] : null;
  const ends = useQuestion(PathEndsDocument, { from, to });
  // One more than is shown tells whether there are others.
  const asked = { from, to, longest, first: first + 1, types, asOf: address.asOf ?? null };
  const answer = useQuestion(PathsBetweenDocument, asked);
  const [start, finish] = [ends.data?.from, ends.data?.to];
  return (
    <div className="page paths">
      <PageTitle>
        {ends.isSuccess && !(start && finish)
          ? text("paths.title")
          : text("paths.title.between", {
              from: start ? nameOf(start) : nameInId(from),
              to: finish ? nameOf(finish) : nameInId(to),
            })}
      </PageTitle>
      <PathForm address={address} change={change} />
      <Answered answer={answer} room="24rem">
        {({ paths }) =>
          paths.length > 0 ? (
            <FoundPaths paths={paths} first={first} asOf={address.asOf} change={change} />
          ) : (
            <Answered answer={ends}>
              {(found) => <NoPath ends={found} address={address} longest={longest} change={change} />}
            </Answered>
          )
        }
      </Answered>
      <div className="row">
        <CopyLink />
        <ShowQuery
          questions={[
            { document: PathsBetweenDocument, variables: asked },
            { document: PathEndsDocument, variables: { from, to } },
          ]}
          drawn={() => toPathsCypher({ from, to, longest, first, types, asOf: address.asOf })}
        />
      </div>
    </div>
  );
}
