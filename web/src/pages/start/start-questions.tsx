import { Link, type LinkProps } from "@tanstack/react-router";
import { toGraphiQLAddress } from "../../graphql/to-graphiql-address.ts";
import { useLanguage, useText } from "../../language/language-provider.tsx";
import { parseExample } from "./parse-example.ts";

const texts = import.meta.glob<string>("../../../questions/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Where the explorer answers an example question, by the name of its file. */
const answeredAt: Readonly<Record<string, Pick<LinkProps, "to" | "params" | "search">>> = {
  "who-issued-what": { to: "/documents" },
  "who-leads-what": { to: "/people" },
  "short-name-in-a-place": { to: "/search", search: { q: "市科委 上海" } },
  "goals-of-a-place": { to: "/goals", search: { region: "region:440000", order: "VALUE_DESC" } },
  "path-between-two": {
    to: "/paths",
    search: { from: "person:吴凡@复旦大学上海医学院", to: "institution:上海市科学技术委员会" },
  },
  "tasks-and-who-answers": {
    to: "/document/$id",
    params: { id: "document:江苏省河长制工作办公室关于跨界河湖协调共治的通知@江苏省河长制工作办公室" },
  },
  "around-an-entity": { to: "/graph", search: { of: ["institution:上海市重大传染病和生物安全研究院"] } },
  "what-an-article-taught": { to: "/article/$id", params: { id: "article:2020-12-shanghai#1" } },
};

const examples = Object.entries(texts).map(([path, text]) => parseExample(path, text));

/** Ready-made questions: a click answers them; beside each its GraphQL. */
export function StartQuestions() {
  const text = useText();
  const { language } = useLanguage();
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{text("start.questions")}</h2>
      <ul className="start-questions">
        {examples.map(({ slug, title, about, query }) => (
          <li key={slug} className="card">
            <h3>
              <Link {...answeredAt[slug]}>{title[language]}</Link>
            </h3>
            <p className="soft">{about[language]}</p>
            <a
              className="start-graphql"
              href={toGraphiQLAddress(query, {})}
              aria-label={`${title[language]} · GraphQL`}
            >
              GraphQL
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
