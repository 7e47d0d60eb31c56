import { Link } from "@tanstack/react-router";
import { useText } from "../../language/language-provider.tsx";
import { EntityField } from "../../parts/entity-field.tsx";
import { DateField, TextField } from "../../parts/text-field.tsx";
import type { DocumentsAddress } from "./documents-address.ts";
import type { ChangeDocuments } from "./documents-page.tsx";

type Props = {
  readonly address: DocumentsAddress;
  readonly change: ChangeDocuments;
  /** 文种 of what the list has now. */
  readonly types: readonly string[];
};

/** All conditions on documents, each in the address. */
export function DocumentsForm({ address, change, types }: Props) {
  const text = useText();
  const { region, sector, audience, number, issuedFrom, issuedTo } = address;
  const hasMore = [region, sector, audience, number, issuedFrom, issuedTo].some((one) => one !== undefined);
  return (
    <section className="card documents-form" aria-label={text("fields.filters")}>
      <div className="form-fields">
        <TextField label={text("documents.text")} value={address.text} onCommit={(typed) => change({ text: typed })} />
        <TextField
          label={text("documents.type")}
          value={address.type}
          suggestions={types}
          onCommit={(type) => change({ type })}
        />
        <EntityField
          label={text("documents.jurisdiction")}
          labels={["REGION"]}
          id={address.jurisdiction}
          onChoose={(id) => change({ jurisdiction: id })}
        />
        <EntityField
          label={text("documents.issuedBy")}
          labels={["INSTITUTION", "REGION"]}
          id={address.issuedBy}
          onChoose={(id) => change({ issuedBy: id })}
        />
        <DateField label={text("documents.from")} value={address.from} onCommit={(from) => change({ from })} />
        <DateField label={text("documents.to")} value={address.to} onCommit={(to) => change({ to })} />
      </div>
      <details open={hasMore}>
        <summary>{text("documents.more")}</summary>
        <div className="form-fields">
          <EntityField
            label={text("documents.region")}
            labels={["REGION"]}
            id={region}
            onChoose={(id) => change({ region: id })}
          />
          <EntityField
            label={text("documents.sector")}
            labels={["SECTOR"]}
            id={sector}
            onChoose={(id) => change({ sector: id })}
          />
          <EntityField
            label={text("documents.audience")}
            labels={["AUDIENCE"]}
            id={audience}
            onChoose={(id) => change({ audience: id })}
          />
          <TextField
            label={text("documents.number")}
            value={number}
            placeholder={text("documents.number.placeholder")}
            onCommit={(typed) => change({ number: typed })}
          />
          <DateField
            label={text("documents.issuedFrom")}
            value={issuedFrom}
            onCommit={(date) => change({ issuedFrom: date })}
          />
          <DateField
            label={text("documents.issuedTo")}
            value={issuedTo}
            onCommit={(date) => change({ issuedTo: date })}
          />
        </div>
      </details>
      <p>
        <Link to="/documents" search={{}}>
          {text("fields.reset")}
        </Link>
      </p>
    </section>
  );
}
