import {
  ExplorerTimelinePartsDocument,
  ExplorerTimelinePartsOfBriefDocument,
  type ExplorerTimelinePartsOfBriefQuery,
  type ExplorerTimelinePartsQuery,
} from './generated/views.ts';
import { readEventFilters } from './parameters.ts';

/** How many events of the timeline have their whole date in each part of a year, a month or a week. */

interface PartsQuery {
  document: typeof ExplorerTimelinePartsDocument | typeof ExplorerTimelinePartsOfBriefDocument;
  variables: object;
}

/** The days from one to another, both included: years, months or days. */
export interface DayRange {
  from: string;
  to: string;
}

/** The query for the events in these parts, at most twelve, by the other filters of an address. */
export const timelinePartsQuery = (params: URLSearchParams, parts: readonly DayRange[]): PartsQuery => {
  const rest = new URLSearchParams(params);
  rest.delete('from');
  rest.delete('to');
  const filters = readEventFilters(rest);
  const isChosen = 'brief' in filters;
  const where = isChosen ? filters.said : filters.where;
  const counted = Object.fromEntries(
    parts.map(({ from, to }, index) => [`p${index + 1}`, { ...where, date: { within: { from, to } } }]),
  );
  return isChosen
    ? { document: ExplorerTimelinePartsOfBriefDocument, variables: { brief: filters.brief, ...counted } }
    : { document: ExplorerTimelinePartsDocument, variables: counted };
};

type Response = Partial<ExplorerTimelinePartsQuery & ExplorerTimelinePartsOfBriefQuery>;

/** The counts of the parts in their order; empty until they are known. */
export const timelinePartCounts = (response: Response | undefined): readonly number[] => {
  const lists = response?.brief ?? response;
  return Object.entries(lists ?? {}).flatMap(([name, list]) =>
    /^p\d+$/.test(name) && list && typeof list === 'object' && 'totalCount' in list ? [list.totalCount] : [],
  );
};
