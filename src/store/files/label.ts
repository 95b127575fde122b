import type { Path } from './fault.ts';
import { valueAt } from './loose.ts';

/** What a row of each list is called. */
const ROW_NAMES: Record<string, string> = {
  countries: 'country',
  organizations: 'organization',
  people: 'person',
  groupings: 'grouping',
  events: 'event',
  issues: 'issue',
  paragraphs: 'paragraph',
  sections: 'section',
  keyPoints: 'key point',
  mentions: 'mention',
  eventSets: 'event set',
  terms: 'term',
  motives: 'motive',
  stances: 'stance',
  forecasts: 'forecast',
  recommendations: 'recommendation',
  relations: 'relation',
};

/** What a row is known by: the first of these that it has. */
const IDENTITIES = ['slug', 'code', 'event', 'actor', 'issue', 'id', 'paragraph'];

/** A path as a curator reads it: `mention "camp-david-summit-2023", participants[0].actor`; empty for the top. */
export const labelPath = (value: unknown, path: Path): string => {
  const index = path.findIndex((key) => typeof key === 'number');
  const row = valueAt(value, path.slice(0, index + 1));
  const name = ROW_NAMES[path[index - 1] ?? ''];
  const identity = IDENTITIES.map((key) => valueAt(row, [key])).find((id) => typeof id === 'string' && id !== '');
  if (index < 0 || !name || identity === undefined) return printPath(path);
  const rest = printPath(path.slice(index + 1));
  return `${name} "${identity}"${rest && `, ${rest}`}`;
};

const printPath = (path: Path): string =>
  path.map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at > 0 ? '.' : ''}${key}`)).join('');
