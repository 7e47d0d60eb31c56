import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CalendarDate, firstDay, isCalendarDate, lastDay } from "../../src/model/date.ts";

const dates = fc
  .date({ min: new Date("1000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .chain((date) => fc.constantFrom(4, 7, 10).map((length) => date.toISOString().slice(0, length)));

describe("isCalendarDate", () => {
  it.each(["2020", "2020-12", "2020-12-01", "2020-02-29"])("takes %s", (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each([
    "",
    "202",
    "20201",
    "2020-13",
    "2020-00",
    "2020-1",
    "2020-12-32",
    "2021-02-29",
    "2020-12-00",
    "2020/12",
    "2020年",
    " 2020",
    "2020-12-01T00:00:00Z",
  ])("refuses «%s»", (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });

  it("takes every date of the calendar at each precision", () => {
    fc.assert(fc.property(dates, (date) => isCalendarDate(date)));
  });
});

describe("CalendarDate", () => {
  it("says what it expects", () => {
    expect(CalendarDate.safeParse("2020年12月").error?.issues[0]?.message).toBe(
      "expected a date such as 2020, 2020-12 or 2020-12-01",
    );
  });
});

describe("firstDay and lastDay", () => {
  it.each([
    ["2020", "2020-01-01", "2020-12-31"],
    ["2020-12", "2020-12-01", "2020-12-31"],
    ["2020-02", "2020-02-01", "2020-02-29"],
    ["2021-02", "2021-02-01", "2021-02-28"],
    ["2020-11-30", "2020-11-30", "2020-11-30"],
  ])("%s runs from %s to %s", (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  it("enclose the date in whole days that begin with it", () => {
    fc.assert(
      fc.property(dates, (date) => {
        const [first, last] = [firstDay(date), lastDay(date)];
        expect(isCalendarDate(first) && isCalendarDate(last)).toBe(true);
        expect(first <= last && first.startsWith(date) && last.startsWith(date)).toBe(true);
      }),
    );
  });

  it("leave no day between the interval and the next month or year", () => {
    fc.assert(
      fc.property(dates, (date) => {
        const after = new Date(`${lastDay(date)}T00:00:00Z`);
        after.setUTCDate(after.getUTCDate() + 1);
        expect(after.toISOString().slice(0, date.length)).not.toBe(date);
      }),
    );
  });
});
