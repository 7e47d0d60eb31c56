import { readQuestions } from "../api/questions.ts";
import type { AnsweredEdge } from "./start-report.ts";

type Answer = {
  readonly data?: {
    readonly documents: {
      readonly nodes: readonly {
        readonly name: string;
        readonly title: string | null;
        readonly issuedBy: {
          readonly edges: readonly {
            readonly node: { readonly name: string };
            readonly relation: {
              readonly evidence: readonly { readonly quote: string; readonly article: { readonly headline: string } }[];
            };
          }[];
        };
      }[];
    };
  };
  readonly errors?: readonly { readonly message: string }[];
};

/** A question as it is posted. */
export type Asked = { readonly query: string; readonly variables?: Readonly<Record<string, unknown>> };

/** The answer of the running service, as it came: `{data, errors}`. */
export async function ask(url: string, question: Asked, signal?: AbortSignal): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(question),
    signal: signal ?? null,
  });
  return response.json();
}

/** Asks the running service the first of the example questions, as a client would: who issued what. */
export async function askFirstQuestion(url: string): Promise<AnsweredEdge[]> {
  const [question] = readQuestions();
  if (!question) throw new Error("askFirstQuestion: expected a question in web/questions, but there is none");
  const answer = (await ask(url, { query: question.query })) as Answer;
  if (!answer.data) throw new Error(`askFirstQuestion: ${answer.errors?.map(({ message }) => message).join("; ")}`);
  return answer.data.documents.nodes.flatMap(({ name, title, issuedBy }) =>
    issuedBy.edges.map(({ node, relation }) => ({
      issuer: node.name,
      document: title === null ? name : `《${title}》`,
      quote: relation.evidence[0]?.quote ?? "",
      headline: relation.evidence[0]?.article.headline ?? "",
    })),
  );
}
