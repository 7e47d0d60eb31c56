export const start = {
  "start.lead":
    "Institutions, people, documents, regions and goals in Chinese policy bulletins, and how they are related. Every fact carries the quotation that proves it.",
  "start.numbers": "The graph in numbers",
  "start.questions": "Begin with a question",
  "start.latest": "Latest documents",
  "start.latest.all": "All documents",
};
