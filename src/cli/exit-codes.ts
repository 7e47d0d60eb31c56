/** What the program's exit codes mean. */
export const exitCodes = {
  fine: 0,
  /** Judged invalid; from `validate` only. */
  invalid: 1,
  /** Bad input or usage. */
  badInput: 2,
  /** A service is down. */
  serviceDown: 3,
  /** Ctrl-C, as shells tell it. */
  interrupted: 130,
} as const;
