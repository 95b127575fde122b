import { useCallback, useMemo } from 'react';
import type { DeskBrief } from '../../../desk/describe-brief.ts';
import { useEntries } from '../use-entries.ts';

/** What looks like a reference to an entry: the code of a country, or a slug. */
const REFERENCE = /^(?:[A-Z][a-z]+:)?(?:[A-Z]{3}|(?:[a-z0-9-]+\/)?[a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** The titles of the entries that a brief refers to. */
export const useNames = (name: string, brief: DeskBrief | null): ((ref: string) => string) => {
  const refs = useMemo(() => (brief ? referencesIn(brief) : []), [brief]);
  const entryOf = useEntries(name, refs);
  return useCallback((ref) => entryOf(ref)?.title ?? ref.replace(/^(?:new|[A-Z]\w+):/, ''), [entryOf]);
};

const referencesIn = ({ metadata, statements, proposals }: DeskBrief): string[] => {
  const found = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
    else if (typeof value === 'string' && REFERENCE.test(value)) found.add(value.replace(/^[A-Z]\w+:/, ''));
  };
  collect(metadata);
  for (const { entry } of statements) collect(entry);
  for (const { fields } of proposals) collect(fields);
  return [...found];
};
