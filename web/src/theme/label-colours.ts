/** How a label is coloured: the same as in Neo4j Browser (web/public/browser/style.grass). */
export type LabelColour = {
  readonly fill: string;
  readonly border: string;
  /** Text on the fill. */
  readonly ink: string;
};

const dark = "#1B1F27";
const light = "#FFFFFF";

/** Colours by label, as `__typename` and `summary` give it. */
export const labelColours = {
  Institution: { fill: "#1F5FA8", border: "#123E73", ink: light },
  Person: { fill: "#FF8F45", border: "#A84A06", ink: dark },
  Document: { fill: "#B3261E", border: "#7A130D", ink: light },
  Region: { fill: "#2B7A4B", border: "#14502D", ink: light },
  Initiative: { fill: "#7A3E9D", border: "#4E2068", ink: light },
  Sector: { fill: "#8FD3C8", border: "#2C776D", ink: dark },
  Audience: { fill: "#F5B0C8", border: "#A8456B", ink: dark },
  Provision: { fill: "#FFE08A", border: "#8A6D00", ink: dark },
  Statistic: { fill: "#C9D9F0", border: "#4E6690", ink: dark },
  Bulletin: { fill: "#3F444D", border: "#1B1F27", ink: light },
  Article: { fill: "#D5D8DE", border: "#5B6370", ink: dark },
  Evidence: { fill: "#ECE8F7", border: "#6A5A94", ink: dark },
} as const satisfies Readonly<Record<string, LabelColour>>;
