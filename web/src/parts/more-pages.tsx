import { useEffect } from "react";
import { useText } from "../language/language-provider.tsx";
import { Failed, Loading } from "./states.tsx";

type Props = {
  /** A list as `usePages` or `useList` gives it. */
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
  /** Rows so far, and of the whole list. */
  readonly shown: number;
  readonly total: number;
  readonly pageSize: number;
  /** Pages that the address asks for, where it does: so many are fetched. */
  readonly wanted?: number | undefined;
  /** Puts more pages into the address; left out where they are just fetched. */
  readonly onWant?: (pages: number) => void;
};

/** What follows a list that goes on: the way to more of it; nothing where it has ended. */
export function MorePages({ answer, shown, total, pageSize, wanted = 1, onWant }: Props) {
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
      <button
        type="button"
        className="button"
        onClick={() => void (onWant ? onWant(pages.length + 1) : fetchNextPage())}
      >
        {text("parts.more", { count: Math.min(pageSize, total - shown), total })}
      </button>
    </p>
  );
}
