import { valueAt } from './deep-partial.ts';
import type { Path } from './fault.ts';

/** What a row of a list is called, where that is not the list's name without its s. */
const ROW_NAMES: Record<string, string> = {
  countries: 'country',
  people: 'person',
  keyPoints: 'key point',
  eventSets: 'event set',
};

/** What a row is known by: the first of these that it has. */
const IDENTITIES = ['slug', 'code', 'event', 'actor', 'issue', 'id', 'paragraph'];

/** A path as a curator reads it: `mention "camp-david-summit-2023", participants[0].actor`; empty for the top. */
export const labelPath = (value: unknown, path: Path): string => {
  const index = path.findIndex((key) => typeof key === 'number');
  const row = valueAt(value, path.slice(0, index + 1));
  const list = path[index - 1];
  const name = typeof list === 'string' && (ROW_NAMES[list] ?? list.replace(/s$/, ''));
  const identity = IDENTITIES.map((key) => valueAt(row, [key])).find((id) => typeof id === 'string' && id !== '');
  if (index < 0 || !name || identity === undefined) return printPath(path);
  const rest = printPath(path.slice(index + 1));
  return `${name} "${identity}"${rest && `, ${rest}`}`;
};

const printPath = (path: Path): string =>
  path.map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at > 0 ? '.' : ''}${key}`)).join('');
