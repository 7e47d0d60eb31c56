import { useEffect } from "react";
import { useText } from "../language/language-provider.tsx";
import { Failed, Loading } from "./states.tsx";

type Props = {
  /** A list as `usePages` gives it. */
  readonly answer: {
    readonly pages: readonly unknown[];
    readonly hasNextPage: boolean;
    readonly isFetching: boolean;
    readonly isFetchingNextPage: boolean;
    readonly isFetchNextPageError: boolean;
    readonly isPlaceholderData: boolean;
    readonly error: Error | null;
    readonly fetchNextPage: () => unknown;
    readonly cancel: () => void;
  };
  /** Pages that the address asks for. */
  readonly wanted: number;
  /** Rows on them so far, and of the whole list. */
  readonly shown: number;
  readonly total: number;
  readonly pageSize: number;
  readonly onWant: (pages: number) => void;
};

/** What follows a list that goes on: the way to more of it. Fetches as many pages as the address asks for. */
export function MorePages({ answer, wanted, shown, total, pageSize, onWant }: Props) {
  const text = useText();
  const { pages, hasNextPage, isFetching, isFetchNextPageError, isPlaceholderData, fetchNextPage } = answer;
  const isMissing = pages.length < wanted && hasNextPage && !isPlaceholderData;
  useEffect(() => {
    if (isMissing && !isFetching && !isFetchNextPageError) void fetchNextPage();
  }, [isMissing, isFetching, isFetchNextPageError, fetchNextPage]);
  if (answer.isFetchingNextPage) return <Loading cancel={answer.cancel} />;
  if (isFetchNextPageError) return <Failed error={answer.error} again={fetchNextPage} />;
  if (!hasNextPage) return null;
  return (
    <p>
      <button type="button" className="button" onClick={() => onWant(pages.length + 1)}>
        {text("parts.more", { count: Math.min(pageSize, total - shown), total })}
      </button>
    </p>
  );
}
