import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { ask, type Question } from "../../graphql/ask.ts";
import {
  AcceptReviewDocument,
  EditReviewDocument,
  RejectReviewDocument,
  type ReviewQuestionFragment,
  UndoReviewDocument,
} from "../../graphql/generated/graphql.ts";
import { useText } from "../../language/language-provider.tsx";
import { EntityLink, nameOf } from "../../parts/entity-link.tsx";
import { Sentence } from "../../parts/evidence-quote.tsx";
import { ChangeFailed } from "./change-failed.tsx";
import { ReviewEditor } from "./review-editor.tsx";
import { usePredicateWord } from "./use-predicate-word.ts";

type Answering = { readonly answered: ReviewQuestionFragment | null };

type Props = {
  readonly item: ReviewQuestionFragment;
  /** Without one nothing can be answered. */
  readonly token: string | undefined;
  readonly onAnswered: (item: ReviewQuestionFragment) => void;
  /** An answer was taken back that nobody asks for any more. */
  readonly onForgotten: () => void;
};

/** One question with all that one needs to answer it, and its answer with the way back. */
export function ReviewItem({ item, token, onAnswered, onForgotten }: Props) {
  const text = useText();
  const [isEditing, setEditing] = useState(false);
  const answer = useMutation({
    mutationFn: (question: Question<Answering, never>) => ask(question, undefined, token),
    onSuccess: ({ answered }) => {
      setEditing(false);
      if (answered) onAnswered(answered);
      else onForgotten();
    },
  });
  const send = <Variables,>(document: Question<Answering, Variables>["document"], variables: Variables) =>
    answer.mutate({ document, variables } as unknown as Question<Answering, never>);
  const { id, kind, state, article, because } = item;
  const isDisabled = token === undefined || answer.isPending;
  return (
    <li aria-busy={answer.isPending}>
      <p className="row">
        <span className="tag">{text(`sources.kind.${kind}`)}</span>
        <span className={state === "PENDING" ? "soft" : "sources-answered"} role="status">
          {text(`sources.state.${state}`)}
        </span>
        {article ? (
          <Link to="/article/$id" params={{ id: article.id }}>
            {article.headline}
          </Link>
        ) : null}
      </p>
      <Asked item={item} />
      <p className="soft" lang="zh-CN">
        {because}
      </p>
      {item.answer === null ? null : (
        <p className="soft">
          {text("sources.review.answer")} <code>{item.answer}</code>
        </p>
      )}
      {state === "PENDING" ? (
        <div className="row">
          {kind === "DUPLICATE" ? (
            item.entities.map((entity) => (
              <button
                key={entity.id}
                type="button"
                className="button"
                disabled={isDisabled}
                onClick={() => send(AcceptReviewDocument, { id, into: entity.id })}
              >
                {text("sources.review.into", { name: nameOf(entity) })}
              </button>
            ))
          ) : (
            <>
              <button
                type="button"
                className="button"
                disabled={isDisabled}
                onClick={() => send(AcceptReviewDocument, { id })}
              >
                {text(`sources.review.accept.${kind}`)}
              </button>
              <button
                type="button"
                className="button"
                disabled={isDisabled}
                aria-expanded={isEditing}
                onClick={() => setEditing(!isEditing)}
              >
                {text(`sources.review.edit.${kind}`)}
              </button>
            </>
          )}
          <button
            type="button"
            className="button"
            disabled={isDisabled}
            onClick={() => send(RejectReviewDocument, { id })}
          >
            {text(`sources.review.reject.${kind}`)}
          </button>
        </div>
      ) : (
        <p>
          <button
            type="button"
            className="button"
            disabled={isDisabled}
            onClick={() => send(UndoReviewDocument, { id })}
          >
            {text("sources.review.undo")}
          </button>
        </p>
      )}
      {isEditing && state === "PENDING" ? (
        <ReviewEditor
          item={item}
          isDisabled={isDisabled}
          onEdited={(edited) => send(EditReviewDocument, { id, ...edited })}
        />
      ) : null}
      <ChangeFailed error={answer.error} />
    </li>
  );
}

/** What is asked: the claim or name in its sentence, or the two that may be one. */
function Asked({ item }: { readonly item: ReviewQuestionFragment }) {
  const text = useText();
  const predicateWord = usePredicateWord();
  const { kind, article, start, end, subject, predicate, object, place, entities } = item;
  if (kind === "DUPLICATE")
    return (
      <p className="sources-claim">
        {entities.map((entity, index) => (
          <span key={entity.id}>
            {index > 0 ? " ↔ " : null}
            <EntityLink entity={entity} />
          </span>
        ))}
      </p>
    );
  const isPlaced = article !== null && start !== null && end !== null;
  return (
    <>
      {kind === "CLAIM" ? (
        <p className="sources-claim">
          {subject} <span className="soft">{predicateWord(predicate ?? "")}</span> {object}
        </p>
      ) : (
        <p className="sources-claim">
          {item.text} {place ? <span className="soft">{text("sources.review.place", { place })}</span> : null}
        </p>
      )}
      {isPlaced ? <Sentence evidence={{ article, start, end, quote: item.text }} /> : null}
    </>
  );
}
