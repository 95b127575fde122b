import { formatName } from '../../model/identity/name.ts';
import { entriesOf } from '../files/deep-partial.ts';
import type { Problem } from '../problem.ts';
import type { Check, CheckInput } from './check.ts';

/**
 * Warns of events that no brief mentions and no outside source dates: they have no date and no citation, so a mention was
 * probably forgotten.
 */
export const checkUnmentionedEvents: Check = function* (checked) {
  const { files, definitions } = checked;
  const values = files.briefs.map(({ source }) => source.value);
  const mentions = values.map((value) => value?.mentions ?? []);
  const unread =
    values.includes(undefined) || mentions.some((list) => list.some((mention) => mention?.event === undefined));
  if (unread || !definitions.isComplete('Brief')) return;
  const mentioned = findMentioned(checked, () => true);
  for (const { id, problem } of findUndated(checked, () => true)) if (!mentioned.has(id)) yield problem();
};

/** The warnings in data without errors after these events are mentioned by other briefs than before. */
export const recheckUnmentionedEvents = (
  before: readonly Problem[],
  checked: Pick<CheckInput, 'files' | 'names'>,
  ids: ReadonlySet<string>,
): Problem[] => {
  const slugs = new Set([...ids].flatMap((id) => checked.names.namesOf('Event', id).map(slugOf)));
  const mayMean = (name: string) => slugs.has(slugOf(name));
  const mentioned = findMentioned(checked, mayMean);
  const found = [...findUndated(checked, mayMean)].filter(({ id }) => ids.has(id));
  const problems = found.map(({ id, problem }) => ({ isMentioned: mentioned.has(id), problem: problem() }));
  const keyOf = ({ file, line, column }: Problem) => `${line}:${column} ${file}`;
  const places = new Set(problems.map(({ problem }) => keyOf(problem)));
  return [
    ...before.filter((problem) => !places.has(keyOf(problem))),
    ...problems.flatMap(({ isMentioned, problem }) => (isMentioned ? [] : [problem])),
  ];
};

const slugOf = (name: string): string => name.slice(name.indexOf('/') + 1);

/** The ids of the events that briefs mention, of those that may be meant by names for which a test holds. */
const findMentioned = (
  { files, names }: Pick<CheckInput, 'files' | 'names'>,
  mayMean: (name: string) => boolean,
): Set<string> => {
  const mentioned = new Set<string>();
  for (const { catalog, briefs } of files.folders)
    for (const { source } of briefs)
      for (const [, { event = '' }] of entriesOf(source.value?.mentions)) {
        const found = mayMean(event) && names.resolve(catalog.namespace, ['Event'], event);
        if (found) mentioned.add(found.id);
      }
  return mentioned;
};

/** The entries of events that no outside source dates, with the warning that no brief mentions them. */
function* findUndated(
  { files, names }: Pick<CheckInput, 'files' | 'names'>,
  mayMean: (name: string) => boolean,
): Generator<{ id: string; problem(): Problem }> {
  for (const { catalog, events } of files.folders)
    for (const source of events)
      for (const [index, { slug, corroborations }] of entriesOf(source.value?.events)) {
        if (slug === undefined || !mayMean(slug)) continue;
        if (corroborations?.some((corroboration) => corroboration?.date !== undefined)) continue;
        const id = names.canonical('Event', formatName({ namespace: catalog.namespace, slug }));
        const problem = () => source.problem(['events', index], 'no brief mentions this event', 'warning');
        if (id !== null) yield { id, problem };
      }
}
