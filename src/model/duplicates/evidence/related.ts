import type { RegisterType } from '../../node-types.ts';
import { type Comparison, evidence } from './evidence.ts';

/** The actors by which an entry is recognized, and the weights of sharing most of them, fewer, and none. */
const RELATED: { [Type in RegisterType]?: { called: string; most: number; fewer: number; none: number } } = {
  Event: { called: 'participants', most: 2.5, fewer: 0.5, none: -2 },
  Grouping: { called: 'members', most: 2, fewer: 0.5, none: -2 },
  Person: { called: 'organizations', most: 2.5, fewer: 2.5, none: -1.5 },
  Instrument: { called: 'jurisdictions', most: 1.5, fewer: 1.5, none: -5 },
};

/** Compares participants of events, members of groupings and organizations of people, as briefs name them, and jurisdictions. */
export const compareRelated: Comparison = (a, b) => {
  const related = RELATED[a.type];
  const total = Math.min(a.related.length, b.related.length);
  if (!related || total === 0) return null;
  const { called, most, fewer, none } = related;
  const shared = a.related.filter((key) => b.related.includes(key)).length;
  if (shared === 0) return evidence(none, `but no ${called} in common`);
  const reason = `shares ${shared} of ${total} ${total === 1 ? called.slice(0, -1) : called}`;
  return evidence(total === 1 || shared * 2 > total ? most : fewer, reason);
};

/** Compares what the entries are parts of. */
export const compareWholes: Comparison = (a, b) => {
  if (a.partOf === null || b.partOf === null) return null;
  const [x, y] = [a.partOf, b.partOf].map((key) => key.slice(key.indexOf(':') + 1));
  return x === y ? evidence(1.5, `parts of the same: ${x}`) : evidence(-1, `but parts of others: ${x} and ${y}`);
};
