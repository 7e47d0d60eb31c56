import { Link } from "@tanstack/react-router";
import { type EntityRefFragment, PathExamplesDocument } from "../../graphql/generated/graphql.ts";
import { useQuestion } from "../../graphql/use-question.ts";
import { useText } from "../../language/language-provider.tsx";
import { nameOf } from "../../parts/entity-link.tsx";

/** Pairs of the seed. A graph without it shows none. */
const pairs = [
  ["person:吴凡@复旦大学上海医学院", "institution:上海市科学技术委员会"],
  ["institution:复旦大学", "institution:上海市卫生健康委员会"],
  ["institution:山东省生态环境厅", "region:370200"],
] as const;

/** Pairs to begin with, those that the graph has. */
export function PathExamples() {
  const text = useText();
  const { data } = useQuestion(PathExamplesDocument, { ids: pairs.flat() });
  const entities = (data?.nodes ?? []).filter((node): node is EntityRefFragment => node !== null && "id" in node);
  const known = pairs.flatMap(([from, to]) => {
    const [start, finish] = [from, to].map((id) => entities.find((entity) => entity.id === id));
    return start && finish ? [{ start, finish }] : [];
  });
  if (known.length === 0) return null;
  return (
    <section aria-labelledby="path-examples">
      <h2 id="path-examples">{text("paths.examples")}</h2>
      <ul className="paths-examples">
        {known.map(({ start, finish }) => (
          <li key={start.id}>
            <Link to="/paths" search={{ from: start.id, to: finish.id }} className="button">
              {text("paths.examples.between", { from: nameOf(start), to: nameOf(finish) })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
