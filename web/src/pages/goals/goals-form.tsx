import { Link } from "@tanstack/react-router";
import { amountOf } from "../../address/amounts.ts";
import { useText, useWord } from "../../language/language-provider.tsx";
import { provisionKindWords } from "../../language/words.ts";
import { EntityField } from "../../parts/entity-field.tsx";
import { ChoiceField, DateField, TextField } from "../../parts/text-field.tsx";
import { type GoalsAddress, goalKinds } from "./goals-address.ts";
import type { ChangeGoals } from "./goals-page.tsx";

type Props = {
  readonly address: GoalsAddress;
  readonly change: ChangeGoals;
  /** Metrics and units of what the list has now. */
  readonly metrics: readonly string[];
  readonly units: readonly string[];
};

/** All conditions on goals, each in the address. */
export function GoalsForm({ address, change, metrics, units }: Props) {
  const text = useText();
  const word = useWord();
  const { kind = "GOAL", measurable, setBy, sector, audience, min, max } = address;
  const hasMore = [address.kind, measurable, setBy, sector, audience, min, max, address.text].some(
    (one) => one !== undefined,
  );
  const place = ["REGION"] as const;
  const faultOfAmount = (typed: string) => (amountOf(typed) === undefined ? text("goals.amount.invalid") : undefined);
  return (
    <section className="card goals-form" aria-label={text("fields.filters")}>
      <div className="form-fields">
        <EntityField
          label={text("goals.region")}
          labels={place}
          id={address.region}
          onChoose={(id) => change({ region: id })}
        />
        <EntityField
          label={text("goals.beside")}
          labels={place}
          id={address.beside}
          onChoose={(id) => change({ beside: id })}
        />
        <TextField
          label={text("goals.metric")}
          value={address.metric}
          suggestions={metrics}
          onCommit={(metric) => change({ metric })}
        />
        <TextField
          label={text("goals.unit")}
          value={address.unit}
          suggestions={units}
          onCommit={(unit) => change({ unit })}
        />
        <DateField label={text("goals.from")} value={address.from} onCommit={(from) => change({ from })} />
        <DateField label={text("goals.to")} value={address.to} onCommit={(to) => change({ to })} />
      </div>
      <details open={hasMore}>
        <summary>{text("goals.more")}</summary>
        <div className="form-fields">
          <EntityField label={text("goals.setBy")} id={setBy} onChoose={(id) => change({ setBy: id })} />
          <EntityField
            label={text("goals.sector")}
            labels={["SECTOR"]}
            id={sector}
            onChoose={(id) => change({ sector: id })}
          />
          <EntityField
            label={text("goals.audience")}
            labels={["AUDIENCE"]}
            id={audience}
            onChoose={(id) => change({ audience: id })}
          />
          <TextField label={text("goals.text")} value={address.text} onCommit={(typed) => change({ text: typed })} />
          <TextField
            label={text("goals.min")}
            value={min}
            placeholder={text("goals.amount.placeholder")}
            faultOf={faultOfAmount}
            onCommit={(typed) => change({ min: amountOf(typed)?.toString() })}
          />
          <TextField
            label={text("goals.max")}
            value={max}
            placeholder={text("goals.amount.placeholder")}
            faultOf={faultOfAmount}
            onCommit={(typed) => change({ max: amountOf(typed)?.toString() })}
          />
          <ChoiceField
            label={text("goals.kind")}
            value={kind}
            choices={goalKinds.map((value) => ({
              value,
              name: value === "ANY" ? text("fields.any") : word(provisionKindWords[value]),
            }))}
            onChoose={(value) => change({ kind: value === "GOAL" ? undefined : value })}
          />
          <ChoiceField
            label={text("goals.measurable")}
            value={measurable ?? "yes"}
            choices={(["yes", "any", "no"] as const).map((value) => ({
              value,
              name: text(`goals.measurable.${value}`),
            }))}
            onChoose={(value) => change({ measurable: value === "yes" ? undefined : value })}
          />
        </div>
      </details>
      <p>
        <Link to="/goals" search={{}}>
          {text("fields.reset")}
        </Link>
      </p>
    </section>
  );
}
