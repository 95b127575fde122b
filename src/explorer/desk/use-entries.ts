import { useCallback, useEffect, useRef, useState } from 'react';
import type { FoundEntry } from '../../desk/entries.ts';
import { api } from './api.ts';

/** The entries that are referred to, as they are loaded: a function from a reference, with or without its type. */
export const useEntries = (brief: string, refs: readonly string[]): ((ref: string) => FoundEntry | undefined) => {
  const [found, setFound] = useState<ReadonlyMap<string, FoundEntry>>(new Map());
  const asked = useRef(new Set<string>());
  const missing = refs.filter((ref) => !asked.current.has(ref)).join('\n');
  useEffect(() => {
    if (missing === '') return;
    for (const ref of missing.split('\n')) asked.current.add(ref);
    void api.named(brief, missing.split('\n')).then(({ value = [] }) => {
      const named = value.flatMap((one) => [one.ref, `${one.type}:${one.ref}`].map((ref) => [ref, one] as const));
      setFound((known) => new Map([...known, ...named]));
    });
  }, [brief, missing]);
  return useCallback((ref) => found.get(ref), [found]);
};
