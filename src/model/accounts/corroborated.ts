import { dateWidth } from '../dates/date-window.ts';
import type { Corroboration } from '../records/event-records.ts';
import { type DateValue, type PlaceValue, toDateValue, toPlaceValue } from '../rows/date-and-place.ts';
import { greatestBy } from './sort.ts';

/** The facts of an event that no brief mentions. What briefs say of an event is never replaced by them. */

/** Of the dates that outside sources give, the narrowest, then the first listed. */
export const corroboratedDate = (corroborations: readonly Corroboration[]): DateValue | null => {
  const dates = corroborations.flatMap(({ date }) =>
    date === undefined ? [] : toDateValue({ edtf: date, basis: 'CORROBORATED' }),
  );
  const best = greatestBy([...dates.entries()], ([index, date]) => [-dateWidth(date), -index]);
  return best?.[1] ?? null;
};

/** The first place that they give. */
export const corroboratedPlace = (corroborations: readonly Corroboration[]): PlaceValue | null => {
  const place = corroborations.find((corroboration) => corroboration.place)?.place;
  return place ? toPlaceValue({ ...place, basis: 'CORROBORATED' }) : null;
};
