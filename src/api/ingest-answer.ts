import type { FileOutcome } from "../ingest/ingest-report.ts";
import type { IngestJob } from "../ingest/jobs.ts";
import type { Planned } from "./planned-fields.ts";

/** A job under the names of the schema. */
export function toJobAnswer({ outcome, duplicates, model, ...job }: IngestJob): Planned {
  return { ...job, report: outcome === null ? null : toReportAnswer(outcome, duplicates, model) };
}

function toReportAnswer(outcome: FileOutcome, duplicates: number, model: IngestJob["model"]): Planned {
  const { bulletin, articles, changes, isNew, changed } = outcome;
  const refused = outcome.refusals.map(({ article, message, ...one }) => ({
    ...one,
    articleId: article,
    because: message,
  }));
  const openNames = outcome.openNames.map(({ article, ...one }) => ({ ...one, articleId: article }));
  const unread = outcome.unread.map(({ article, ...one }) => ({ ...one, articleId: article }));
  const waiting = outcome.waiting.map(({ article, id, ...one }) => ({ ...one, articleId: article, reviewId: id }));
  return {
    bulletinId: bulletin?.id,
    title: bulletin?.title,
    kind: bulletin?.kind,
    publishedOn: bulletin?.publishedOn,
    isNew,
    changed,
    articles,
    accepted: articles.reduce((sum, { accepted }) => sum + accepted, 0),
    refused,
    refusedCount: refused.length,
    openNames,
    openNamesCount: openNames.length,
    unread,
    unreadCount: unread.length,
    waiting,
    waitingCount: waiting.length,
    duplicatesCount: duplicates,
    changes,
    changesCount: changes.length,
    model: model && { ...model, inputTokens: model.tokens?.input, outputTokens: model.tokens?.output },
  };
}
