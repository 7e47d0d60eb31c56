export const fields = {
  "fields.clear": "Clear {field}",
  "fields.lost": "The graph has no such entity.",
  "fields.date.placeholder": "e.g. 2020-12",
  "fields.filters": "Filters",
  "fields.reset": "Clear all filters",
  "fields.any": "Any",
  "fields.order": "Order",
  "fields.sort": "Sort by {column}",
  "fields.csv": "Export CSV",
  "fields.csv.stop": "{done, number} rows so far; stop",
  "fields.csv.saved": "{count, number} rows exported",
};
