/** Somebody pressed Ctrl-C; what was done by then stays. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
  constructor() {
    super("interrupted: what was loaded by then stays, whole articles only; run it again for the rest");
  }
}
