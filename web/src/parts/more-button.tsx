import { useText } from "../language/language-provider.tsx";
import { Failed } from "./states.tsx";

type Props = {
  /** How many are shown, and of how many; -1 where nobody counted. */
  readonly shown: number;
  readonly total: number;
  readonly step: number;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly isFetchNextPageError: boolean;
  readonly error: Error | null;
  readonly fetchNextPage: () => unknown;
};

/** Goes on with a long list; nothing where it has ended. */
export function MoreButton(props: Props) {
  const text = useText();
  const { shown, total, step, hasNextPage, isFetchingNextPage, isFetchNextPageError, error, fetchNextPage } = props;
  if (isFetchNextPageError) return <Failed error={error} again={fetchNextPage} />;
  if (!hasNextPage) return null;
  return (
    <button type="button" className="button" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
      {text("parts.more", { count: Math.min(step, total - shown), total })}
    </button>
  );
}
