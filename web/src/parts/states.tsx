import { type ReactNode, useEffect, useState } from "react";
import { QuestionFailure } from "../graphql/question-failure.ts";
import type { MessageId } from "../language/catalogues.ts";
import { useText } from "../language/language-provider.tsx";

/** What the states need to know of an answer: `useQuestion` and `usePages` give it. */
export type Waiting = {
  readonly status: "pending" | "error" | "success";
  readonly fetchStatus: "fetching" | "paused" | "idle";
  readonly error: Error | null;
  readonly refetch: () => unknown;
  readonly cancel: () => void;
};

type Props<Data> = {
  readonly answer: Waiting & { readonly data: Data | undefined };
  /** Room that is kept while waiting, as a CSS length: what comes then pushes nothing away. */
  readonly room?: string;
  readonly children: (data: Data) => ReactNode;
};

/**
 * An answer once it is there; until then that it is on its way (with a way to stop waiting), was cancelled or failed. What
 * stands below appears with it, or after four seconds.
 */
export function Answered<Data>({ answer, room, children }: Props<Data>) {
  if (answer.data !== undefined) return children(answer.data);
  const style = room === undefined ? undefined : { minHeight: room };
  if (answer.status === "error")
    return (
      <div style={style}>
        <Failed error={answer.error} again={answer.refetch} />
      </div>
    );
  if (answer.fetchStatus === "idle")
    return (
      <div style={style}>
        <Cancelled again={answer.refetch} />
      </div>
    );
  return (
    <div className="coming" style={style}>
      <Loading cancel={answer.cancel} />
    </div>
  );
}

/** Milliseconds after which waiting is told, and after which it is called slow. */
const told = 250;
const slow = 4000;

/** Waiting, with a way to stop it. What comes at once is not announced. */
export function Loading({ cancel }: { readonly cancel: () => void }) {
  const text = useText();
  const [since, setSince] = useState(0);
  useEffect(() => {
    const timers = [told, slow].map((after) => setTimeout(() => setSince(after), after));
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <div className="state" role="status">
      {since === 0 ? null : (
        <>
          <span className="state-bar" />
          <span>{text(since === slow ? "parts.slow" : "parts.loading")}</span>
          <button type="button" className="button" onClick={cancel}>
            {text("parts.cancel")}
          </button>
        </>
      )}
    </div>
  );
}

/** Waiting was given up. */
export function Cancelled({ again }: { readonly again: () => unknown }) {
  const text = useText();
  return (
    <div className="state" role="status">
      <span>{text("parts.cancelled")}</span>
      <button type="button" className="button" onClick={() => void again()}>
        {text("parts.again")}
      </button>
    </div>
  );
}

const explained = ["SERVICE_UNAVAILABLE", "UNREACHABLE", "QUERY_TOO_COMPLEX", "BAD_USER_INPUT"] as const;

/** No answer came: why, in the reader's language and the service's words, and a way to ask again. */
export function Failed({ error, again }: { readonly error: Error | null; readonly again: () => unknown }) {
  const text = useText();
  const code = error instanceof QuestionFailure ? explained.find((one) => one === error.code) : undefined;
  const advice: MessageId = code ? `parts.failed.${code}` : "parts.failed.other";
  return (
    <div className="state state-failed" role="alert">
      <span>
        {text("parts.failed")}：{text(advice)}
        {error && code !== "UNREACHABLE" && code !== "SERVICE_UNAVAILABLE" ? (
          <span lang="en"> {error.message}</span>
        ) : null}
      </span>
      <button type="button" className="button" onClick={() => void again()}>
        {text("parts.again")}
      </button>
    </div>
  );
}

/** Nothing is there: why, and what else might be done. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <div className="state">{children}</div>;
}
