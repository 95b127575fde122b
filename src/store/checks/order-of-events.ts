import { parseEdtf } from '../../model/dates/edtf.ts';
import type { Corroboration } from '../../model/records/event-records.ts';
import type { DataFiles } from '../files/data-folder.ts';
import { type DeepPartial, entriesOf } from '../files/deep-partial.ts';
import type { Check } from './check.ts';

/**
 * Warns if a brief says that events came after another, but sources outside the brief date them before it. The brief's
 * statement is kept.
 */
export const checkOrderOfEvents: Check = function* ({ files }) {
  const dates = outsideDates(files);
  for (const { source } of files.briefs)
    for (const [at, { since, events }] of entriesOf(source.value?.eventSets)) {
      const begun = dates.get(since ?? '')?.earliest;
      if (!begun) continue;
      for (const [index, event] of entriesOf(events)) {
        const ended = dates.get(event)?.latest;
        if (!ended || ended >= begun) continue;
        const outside = `sources outside the brief date it to ${ended}, before ${begun}`;
        const message = `"${event}" is placed after "${since}", but ${outside}`;
        yield source.problem(['eventSets', at, 'events', index], message, 'warning');
      }
    }
};

interface OutsideDate {
  earliest: string | null;
  latest: string | null;
}

/**
 * For each event, the earliest and the latest day in its corroborations. A bound is null if a corroboration leaves it
 * open, or if none has a date.
 */
const outsideDates = (files: DataFiles): Map<string, OutsideDate> =>
  new Map(
    files.events
      .flatMap(({ value }) => entriesOf(value?.events))
      .map(([, { slug, corroborations }]) => [
        slug ?? '',
        joinDates(entriesOf(corroborations).map(([, item]) => item)),
      ]),
  );

const joinDates = (corroborations: readonly DeepPartial<Corroboration>[]): OutsideDate => {
  const dates = corroborations.flatMap(({ date }) => {
    const parsed = date === undefined ? undefined : parseEdtf(date);
    return parsed?.ok ? [parsed.date] : [];
  });
  const firsts = dates.map(({ earliest }) => earliest);
  const lasts = dates.map(({ latest }) => latest);
  return {
    earliest: firsts.includes(null) ? null : ([...firsts].sort()[0] ?? null),
    latest: lasts.includes(null) ? null : ([...lasts].sort().at(-1) ?? null),
  };
};
