import { parseEdtf } from '../../model/dates/edtf.ts';
import type { NameIndex } from '../../model/identity/identify.ts';
import { formatName } from '../../model/identity/name.ts';
import type { Corroboration } from '../../model/records/event-records.ts';
import type { Check } from '../../store/checks/checked-files.ts';
import type { DataFiles } from '../../store/json/data-folder.ts';
import { type DeepPartial, entriesOf } from '../../store/json/shape.ts';

/**
 * Warns if a brief says that events came after another, but sources outside the brief date them before it. The brief's
 * statement is kept.
 */
export const adviseOnOrderOfEvents: Check = function* ({ files, names }) {
  let dates: ReturnType<typeof outsideDates> | undefined;
  for (const { catalog, briefs } of files.folders) {
    const dateOf = (event = '') => {
      dates ??= outsideDates(files, names);
      return dates.get(names.resolve(catalog.namespace, ['Event'], event)?.id ?? '');
    };
    for (const { source } of briefs)
      for (const [at, { since, events }] of entriesOf(source.value?.eventSets)) {
        const begun = dateOf(since)?.earliest;
        if (!begun) continue;
        for (const [index, event] of entriesOf(events)) {
          const ended = dateOf(event)?.latest;
          if (!ended || ended >= begun) continue;
          const outside = `sources outside the brief date it to ${ended}, before ${begun}`;
          const message = `"${event}" is placed after "${since}", but ${outside}`;
          yield source.problem(['eventSets', at, 'events', index], message, 'warning');
        }
      }
  }
};

interface OutsideDate {
  earliest: string | null;
  latest: string | null;
}

/**
 * For each event by its canonical name, the earliest and the latest day in the corroborations of all its entries. A bound is
 * null if a corroboration leaves it open, or if none has a date.
 */
const outsideDates = ({ folders }: DataFiles, names: NameIndex): Map<string, OutsideDate> => {
  const corroborations = new Map<string, DeepPartial<Corroboration>[]>();
  for (const { catalog, events } of folders)
    for (const { value } of events)
      for (const [, { slug = '', corroborations: list }] of entriesOf(value?.events)) {
        const id = names.canonical('Event', formatName({ namespace: catalog.namespace, slug })) ?? '';
        const items = entriesOf(list).map(([, item]) => item);
        corroborations.set(id, [...(corroborations.get(id) ?? []), ...items]);
      }
  return new Map([...corroborations].map(([id, list]) => [id, joinDates(list)]));
};

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

/**
 * Warns of events that no brief mentions and no outside source dates: they have no date and no citation, so a mention was
 * probably forgotten.
 */
export const adviseOnUnmentionedEvents: Check = function* ({ files, names, definitions }) {
  const values = files.briefs.map(({ source }) => source.value);
  const mentions = values.map((value) => value?.mentions ?? []);
  const unread =
    values.includes(undefined) || mentions.some((list) => list.some((mention) => mention?.event === undefined));
  if (unread || !definitions.isComplete('Brief')) return;
  const mentioned = new Set(
    files.folders.flatMap(({ catalog, briefs }) =>
      briefs
        .flatMap(({ source }) => entriesOf(source.value?.mentions))
        .map(([, { event = '' }]) => names.resolve(catalog.namespace, ['Event'], event)?.id),
    ),
  );
  for (const { catalog, events } of files.folders)
    for (const source of events)
      for (const [index, { slug, corroborations }] of entriesOf(source.value?.events)) {
        if (slug === undefined || corroborations?.some((corroboration) => corroboration?.date !== undefined)) continue;
        const id = names.canonical('Event', formatName({ namespace: catalog.namespace, slug }));
        if (id !== null && !mentioned.has(id))
          yield source.problem(['events', index], 'no brief mentions this event', 'warning');
      }
};
