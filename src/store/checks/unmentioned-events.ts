import { entriesOf } from '../files/deep-partial.ts';
import type { Check } from './check.ts';

/** Warns of events that no brief mentions: they have no date and no citation, so a mention was probably forgotten. */
export const checkUnmentionedEvents: Check = function* ({ files, definitions }) {
  const values = files.briefs.map(({ source }) => source.value);
  const mentions = values.map((value) => value?.mentions ?? []);
  const unread =
    values.includes(undefined) || mentions.some((list) => list.some((mention) => mention?.event === undefined));
  if (unread || !definitions.isComplete('Brief')) return;
  const mentioned = new Set(mentions.flatMap((list) => list.map((mention) => mention?.event)));
  for (const source of files.events)
    for (const [index, { slug }] of entriesOf(source.value?.events))
      if (slug !== undefined && !mentioned.has(slug))
        yield source.problem(['events', index], 'no brief mentions this event', 'warning');
};
