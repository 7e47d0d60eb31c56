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

/**
 * Asks every example question once, so that Neo4j has planned the common shapes before anybody waits for them: the first
 * asking of a shape takes tenths of a second, later ones milliseconds. Ends early, and well, when the service goes.
 */
export async function warmUp(url: string, signal: AbortSignal): Promise<void> {
  for (const { query } of readQuestions()) {
    const answered = await ask(url, query, signal).then(
      () => true,
      () => false,
    );
    if (!answered) return;
  }
}

function ask(url: string, query: string, signal?: AbortSignal): Promise<unknown> {
  return fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
    signal: signal ?? null,
  }).then((response) => response.json());
}

/** Asks the running service the first of the example questions, as a client would: who issued what. */
export async function askFirstQuestion(url: string): Promise<AnsweredEdge[]> {
  const [question] = readQuestions();
  if (!question) throw new Error("askFirstQuestion: expected a question in web/questions, but there is none");
  const answer = (await ask(url, question.query)) as Answer;
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
