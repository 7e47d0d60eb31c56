import { Link2 } from "lucide-react";
import { useEffect, useState } from "react";
import { useText } from "../language/language-provider.tsx";

/** Copies the address of what is seen, which restores it. */
export function CopyLink() {
  const text = useText();
  const [outcome, setOutcome] = useState<"copied" | "refused">();
  useEffect(() => {
    if (outcome === undefined) return;
    const timer = setTimeout(() => setOutcome(undefined), 3000);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = () =>
    // Without https the browser has no clipboard to offer.
    (navigator.clipboard?.writeText(location.href) ?? Promise.reject()).then(
      () => setOutcome("copied"),
      () => setOutcome("refused"),
    );
  return (
    <>
      <button type="button" className="button button-quiet" onClick={() => void copy()}>
        <Link2 size={16} aria-hidden="true" />
        {text(outcome === "copied" ? "parts.copied" : "parts.copy")}
      </button>
      <span role="status" className={outcome === "refused" ? "soft" : "visually-hidden"}>
        {outcome === "refused" ? text("parts.copy.failed") : outcome === "copied" ? text("parts.copied") : ""}
      </span>
    </>
  );
}
