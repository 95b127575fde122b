import { useEffect, useMemo, useRef, useState } from 'react';
import type { DeskBrief } from '../../../desk/describe-brief.ts';
import { api } from '../api.ts';

/** What looks like a reference to an entry: the code of a country, or a slug. */
const REFERENCE = /^(?:[A-Z][a-z]+:)?(?:[A-Z]{3}|(?:[a-z0-9-]+\/)?[a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** The titles of the entries that a brief refers to. */
export const useNames = (brief: DeskBrief | null): ((ref: string) => string) => {
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map());
  const asked = useRef(new Set<string>());
  const refs = useMemo(() => (brief ? referencesIn(brief) : []), [brief]);
  useEffect(() => {
    const missing = refs.filter((ref) => !asked.current.has(ref));
    if (!brief || missing.length === 0) return;
    for (const ref of missing) asked.current.add(ref);
    void api.named(brief.name, missing).then(({ value = [] }) => {
      setTitles((known) => new Map([...known, ...value.map(({ ref, title }) => [ref, title] as const)]));
    });
  }, [brief, refs]);
  return useMemo(() => (ref) => titles.get(ref.replace(/^[A-Z]\w+:/, '')) ?? ref.replace(/^new:/, ''), [titles]);
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
