import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import { useText } from "../language/language-provider.tsx";

type Props<Order extends string> = {
  readonly children: string;
  readonly order: Order;
  /** Orders that this column has; pressing goes from the first to the second and back. */
  readonly ascending?: Order;
  readonly descending?: Order;
  readonly onOrder: (order: Order) => void;
};

/** The head of a column by which the service sorts. */
export function SortHeader<Order extends string>({ children, order, ascending, descending, onOrder }: Props<Order>) {
  const text = useText();
  const sorted = order === ascending ? "ascending" : order === descending ? "descending" : "none";
  const next = (sorted === "ascending" ? (descending ?? ascending) : (ascending ?? descending)) as Order;
  const Arrow = { ascending: ArrowUp, descending: ArrowDown, none: ArrowUpDown }[sorted];
  return (
    <th scope="col" aria-sort={sorted}>
      <button
        type="button"
        className="sort-header"
        title={text("fields.sort", { column: children })}
        onClick={() => onOrder(next)}
      >
        {children}
        <Arrow size={14} aria-hidden="true" />
      </button>
    </th>
  );
}
