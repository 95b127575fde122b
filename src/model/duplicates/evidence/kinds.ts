import { EVENT_KIND, type EventKind } from '../../vocabulary/event-kinds.ts';
import { type Comparison, evidence } from './evidence.ts';

/** Compares kinds. Kinds of events that PLOVER codes as one type, such as meetings, are easily confused. */
export const compareKinds: Comparison = (a, b) => {
  if (a.kind === null || b.kind === null) return null;
  if (a.kind === b.kind) return evidence(a.type === 'Event' ? 1 : 0.5, `the same kind: ${a.kind}`);
  if (a.type !== 'Event') return evidence(-1.5, `but other kinds: ${a.kind} and ${b.kind}`);
  const type = ploverType(a.kind);
  return type !== null && type === ploverType(b.kind) ? null : evidence(-4, `but other kinds: ${a.kind} and ${b.kind}`);
};

const ploverType = (kind: string): string | null => EVENT_KIND[kind as EventKind].plover?.type ?? null;
