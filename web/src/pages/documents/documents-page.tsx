import "./documents-page.css";
import { Link, useSearch } from "@tanstack/react-router";
import { type Change, useChange } from "../../address/use-change.ts";
import { askAll } from "../../graphql/ask-all.ts";
import {
  DocumentFacetsDocument,
  type DocumentFilter,
  DocumentsDocument,
  DocumentsExportedDocument,
} from "../../graphql/generated/graphql.ts";
import { toIssuersCypher } from "../../graphql/to-drawn-cypher.ts";
import { useList, useQuestion } from "../../graphql/use-question.ts";
import { useText, useWord } from "../../language/language-provider.tsx";
import { validityWords } from "../../language/words.ts";
import { CopyLink } from "../../parts/copy-link.tsx";
import { ExportCsv } from "../../parts/export-csv.tsx";
import { Listed } from "../../parts/listed.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { ShowQuery } from "../../parts/show-query.tsx";
import { Answered } from "../../parts/states.tsx";
import { ChoiceField } from "../../parts/text-field.tsx";
import { countPlaces, countTypes } from "./count-facets.ts";
import { DocumentFacets } from "./document-facets.tsx";
import { type DocumentsAddress, documentOrders, toFilter } from "./documents-address.ts";
import { DocumentsForm } from "./documents-form.tsx";
import { DocumentsTable } from "./documents-table.tsx";
import { documentColumns, toDocumentRow } from "./to-document-row.ts";

/** Changes what the address says; undefined takes a condition out. */
export type ChangeDocuments = Change<DocumentsAddress>;

/** Documents that the facets count. */
const counted = 500;
/** Documents that one page of the list has. */
const pageSize = 30;

/** All documents: narrowed by any of their properties, sorted, exported. */
export function DocumentsPage() {
  const text = useText();
  const address = useSearch({ from: "/documents" });
  const change = useChange<DocumentsAddress>();
  // A change of conditions begins at the first page.
  const narrow: ChangeDocuments = (next) => change({ pages: undefined, ...next });
  const { order = "KNOWN_ON_DESC" } = address;
  const filter = toFilter(address);
  const facets = {
    ofAnyType: { ...filter, type: null },
    ofAnyPlace: { ...filter, jurisdiction: null },
    first: counted,
  };
  const overview = useQuestion(DocumentFacetsDocument, facets, { keep: true });
  const list = useList(DocumentsDocument, { filter, order, first: pageSize }, ({ documents }) => documents, {
    keep: true,
  });
  const types = overview.data ? countTypes(overview.data.types) : [];
  return (
    <div className="page documents">
      <PageTitle>{text("documents.title")}</PageTitle>
      <DocumentsForm address={address} change={narrow} types={types.map(({ value }) => value)} />
      <Answered answer={overview} room="6rem">
        {(found) => (
          <div className="documents-facets">
            <DocumentFacets
              name={text("documents.type")}
              facets={types}
              chosen={address.type}
              onChoose={(type) => narrow({ type })}
            />
            <DocumentFacets
              name={text("documents.jurisdiction")}
              facets={countPlaces(found.places)}
              chosen={address.jurisdiction}
              onChoose={(jurisdiction) => narrow({ jurisdiction })}
            />
            {Math.max(found.types.totalCount, found.places.totalCount) > counted ? (
              <p className="soft">{text("documents.counted", { count: counted })}</p>
            ) : null}
          </div>
        )}
      </Answered>
      <Listed
        list={list}
        pageSize={pageSize}
        title={text("documents.title")}
        titleOf={(count) => text("documents.count", { count })}
        wanted={address.pages}
        onWant={(pages) => change({ pages })}
        tools={
          <>
            <div className="data-order">
              <ChoiceField
                label={text("fields.order")}
                value={order}
                choices={documentOrders.map((value) => ({ value, name: text(`documents.order.${value}`) }))}
                onChoose={(value) => narrow({ order: value })}
              />
            </div>
            <ExportDocuments filter={filter} order={order} />
          </>
        }
        none={
          <>
            {text("documents.none")}
            <Link to="/documents" search={{}} className="button">
              {text("fields.reset")}
            </Link>
            {address.text === undefined ? null : (
              <Link to="/search" search={{ q: address.text }} className="button">
                {text("documents.none.search", { text: address.text })}
              </Link>
            )}
          </>
        }
      >
        {(documents) => (
          <DocumentsTable documents={documents} order={order} isOld={list.isPlaceholderData} change={narrow} />
        )}
      </Listed>
      <div className="row">
        <CopyLink />
        <ShowQuery
          questions={[
            { document: DocumentsDocument, variables: { filter, order, first: pageSize } },
            { document: DocumentFacetsDocument, variables: facets },
          ]}
          drawn={() => (list.total ? toIssuersCypher(list.rows.map(({ id }) => id)) : undefined)}
        />
      </div>
    </div>
  );
}

/** All documents that match, with the quotations that prove their issue. */
function ExportDocuments({
  filter,
  order,
}: {
  readonly filter: DocumentFilter;
  readonly order: (typeof documentOrders)[number];
}) {
  const text = useText();
  const word = useWord();
  async function* rows(signal: AbortSignal) {
    const question = { document: DocumentsExportedDocument, variables: { filter, order } };
    for await (const { documents } of askAll(question, (page) => page.documents.pageInfo, signal))
      yield documents.nodes.map((document) => toDocumentRow(document, (validity) => word(validityWords[validity])));
  }
  return (
    <ExportCsv
      name={text("documents.file")}
      head={documentColumns.map((column) => text(`documents.csv.${column}`))}
      rows={rows}
    />
  );
}
