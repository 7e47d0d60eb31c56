import "./institutions-page.css";
import { Link, useSearch } from "@tanstack/react-router";
import { type Change, useChange } from "../../address/use-change.ts";
import { askAll } from "../../graphql/ask-all.ts";
import { InstitutionsDocument, type InstitutionsQueryVariables } from "../../graphql/generated/graphql.ts";
import { toAmongCypher } from "../../graphql/to-drawn-cypher.ts";
import { useList } from "../../graphql/use-question.ts";
import { useText, useWord } from "../../language/language-provider.tsx";
import { institutionKindWords } from "../../language/words.ts";
import { CopyLink } from "../../parts/copy-link.tsx";
import { EntityField } from "../../parts/entity-field.tsx";
import { ExportCsv } from "../../parts/export-csv.tsx";
import { Listed } from "../../parts/listed.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { ShowQuery } from "../../parts/show-query.tsx";
import { ChoiceField, TextField } from "../../parts/text-field.tsx";
import { type InstitutionsAddress, institutionKinds } from "./institutions-address.ts";
import { InstitutionsTable } from "./institutions-table.tsx";
import { institutionColumns, toInstitutionRow } from "./to-institution-row.ts";

/** Institutions that one page of the list has. */
const pageSize = 30;

type Filter = Pick<InstitutionsQueryVariables, "region" | "kind" | "name">;

/** All institutions, by place, kind and name. */
export function InstitutionsPage() {
  const text = useText();
  const address = useSearch({ from: "/institutions" });
  const { region = null, kind = null, name = null, pages } = address;
  const filter: Filter = { region, kind, name };
  const variables = { ...filter, first: pageSize };
  const list = useList(InstitutionsDocument, variables, ({ institutions }) => institutions, { keep: true });
  const change = useChange<InstitutionsAddress>();
  const narrow: typeof change = (next) => change({ pages: undefined, ...next });
  return (
    <div className="page institutions">
      <PageTitle>{text("institutions.title")}</PageTitle>
      <InstitutionsForm address={address} narrow={narrow} />
      <Listed
        list={list}
        pageSize={pageSize}
        title={text("institutions.title")}
        titleOf={(count) => text("institutions.count", { count })}
        wanted={pages}
        onWant={(next) => change({ pages: next })}
        tools={<ExportInstitutions filter={filter} />}
        none={
          <>
            {text("institutions.none")}
            <Link to="/institutions" search={{}} className="button">
              {text("fields.reset")}
            </Link>
          </>
        }
      >
        {(institutions) => <InstitutionsTable institutions={institutions} isOld={list.isPlaceholderData} />}
      </Listed>
      <div className="row">
        <CopyLink />
        <ShowQuery
          questions={[{ document: InstitutionsDocument, variables }]}
          drawn={() => (list.total ? toAmongCypher(list.rows.map(({ id }) => id)) : undefined)}
        />
      </div>
    </div>
  );
}

type FormProps = {
  readonly address: InstitutionsAddress;
  readonly narrow: Change<InstitutionsAddress>;
};

function InstitutionsForm({ address: { region, kind, name }, narrow }: FormProps) {
  const text = useText();
  const word = useWord();
  return (
    <section className="card" aria-label={text("fields.filters")}>
      <div className="form-fields">
        <TextField label={text("institutions.name")} value={name} onCommit={(typed) => narrow({ name: typed })} />
        <EntityField
          label={text("institutions.place")}
          labels={["REGION"]}
          id={region}
          onChoose={(id) => narrow({ region: id })}
        />
        <ChoiceField
          label={text("institutions.kind")}
          value={kind ?? ""}
          choices={[
            { value: "", name: text("fields.any") },
            ...institutionKinds.map((value) => ({ value, name: word(institutionKindWords[value]) })),
          ]}
          onChoose={(chosen) => narrow({ kind: chosen === "" ? undefined : chosen })}
        />
      </div>
    </section>
  );
}

/** All institutions that match. */
function ExportInstitutions({ filter }: { readonly filter: Filter }) {
  const text = useText();
  const word = useWord();
  async function* rows(signal: AbortSignal) {
    const question = { document: InstitutionsDocument, variables: filter };
    for await (const { institutions } of askAll(question, (page) => page.institutions.pageInfo, signal))
      yield institutions.nodes.map((one) => toInstitutionRow(one, (kind) => word(institutionKindWords[kind])));
  }
  return (
    <ExportCsv
      name={text("institutions.title")}
      head={institutionColumns.map((column) => text(`institutions.csv.${column}`))}
      rows={rows}
    />
  );
}
