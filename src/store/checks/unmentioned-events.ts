import { formatName } from '../../model/identity/name.ts';
import { entriesOf } from '../files/deep-partial.ts';
import type { Check } from './check.ts';

/**
 * Warns of events that no brief mentions and no outside source dates: they have no date and no citation, so a mention was
 * probably forgotten.
 */
export const checkUnmentionedEvents: Check = function* ({ files, names, definitions }) {
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
