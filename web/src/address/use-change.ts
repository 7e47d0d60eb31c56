import { useNavigate } from "@tanstack/react-router";

/** Changes what the address says behind its `?`; undefined takes a place out. */
export type Change<Address> = (next: { readonly [Key in keyof Address]?: Address[Key] | undefined }) => void;

/** A change of the address of the page that is shown; the page stays where it was scrolled to. */
export function useChange<Address>(): Change<Address> {
  const navigate = useNavigate();
  return (next) =>
    void navigate({ to: ".", search: (before: object) => ({ ...before, ...next }) as never, resetScroll: false });
}
