import { lastDay } from "../../model/date.ts";
import { type DocumentDates, validityOn } from "../../model/validity.ts";
import type { DocumentResolvers } from "../generated/schema-types.ts";
import { readPlanned } from "../planned-fields.ts";

export const Document: DocumentResolvers = {
  validity: (parent, args, context, info) => {
    const dates = readPlanned(parent, {}, context, info) as DocumentDates;
    return validityOn(dates, args.on ? lastDay(args.on) : context.today);
  },
};
