import { describe, expect, it } from "vitest";
import { type DocumentDates, type Validity, validityOn } from "../../src/model/validity.ts";

const nothing: DocumentDates = {
  issuedOn: null,
  publishedOn: null,
  effectiveOn: null,
  expiresOn: null,
  amendedOn: [],
  repealedOn: [],
};

describe("validityOn", () => {
  it.each<[string, Partial<DocumentDates>, string, Validity]>([
    ["nothing stated", {}, "2020-06-01", "UNKNOWN"],
    ["issued, no day of effect", { issuedOn: "2020-05-01" }, "2020-06-01", "UNKNOWN"],
    ["issued later", { issuedOn: "2020-06-02" }, "2020-06-01", "NOT_YET_IN_FORCE"],
    ["published later", { publishedOn: "2020-06-02" }, "2020-06-01", "NOT_YET_IN_FORCE"],
    ["issued before it is published", { issuedOn: "2020-05-01", publishedOn: "2020-07" }, "2020-06-01", "UNKNOWN"],
    ["effective that day", { effectiveOn: "2020-06-01" }, "2020-06-01", "IN_FORCE"],
    ["effective the day after", { effectiveOn: "2020-06-02" }, "2020-06-01", "NOT_YET_IN_FORCE"],
    ["effective in that year", { effectiveOn: "2020" }, "2020-06-01", "IN_FORCE"],
    ["effective in that month", { effectiveOn: "2020-06" }, "2020-06-01", "IN_FORCE"],
    ["effective in the next month", { effectiveOn: "2020-07" }, "2020-06-30", "NOT_YET_IN_FORCE"],
    ["effective after the issue", { issuedOn: "2020-01", effectiveOn: "2021" }, "2020-06-01", "NOT_YET_IN_FORCE"],
    ["expires at the end of that year", { effectiveOn: "2019", expiresOn: "2020" }, "2020-12-31", "IN_FORCE"],
    ["expired with the year before", { effectiveOn: "2019", expiresOn: "2020" }, "2021-01-01", "EXPIRED"],
    ["expired at the end of February", { effectiveOn: "2019", expiresOn: "2020-02" }, "2020-03-01", "EXPIRED"],
    ["on the leap day", { effectiveOn: "2019", expiresOn: "2020-02" }, "2020-02-29", "IN_FORCE"],
    ["amended in that year", { effectiveOn: "2019", amendedOn: ["2020"] }, "2020-06-01", "AMENDED"],
    ["amended later", { effectiveOn: "2019", amendedOn: ["2020-07"] }, "2020-06-01", "IN_FORCE"],
    ["amended, day of effect unknown", { amendedOn: ["2019"] }, "2020-06-01", "AMENDED"],
    ["amended before it takes effect", { effectiveOn: "2021", amendedOn: ["2019"] }, "2020-06-01", "NOT_YET_IN_FORCE"],
    ["repealed in that year", { effectiveOn: "2019", repealedOn: ["2020"] }, "2020-06-01", "REPEALED"],
    ["repealed later", { effectiveOn: "2019", repealedOn: ["2020-06-02"] }, "2020-06-01", "IN_FORCE"],
    ["repealed and expired", { expiresOn: "2018", repealedOn: ["2019"] }, "2020-06-01", "REPEALED"],
    ["amended and expired", { expiresOn: "2018", amendedOn: ["2017"] }, "2020-06-01", "EXPIRED"],
  ])("%s", (_, stated, day, validity) => {
    expect(validityOn({ ...nothing, ...stated }, day)).toBe(validity);
  });
});
