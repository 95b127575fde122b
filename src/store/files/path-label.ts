import { formatJsonPath, type JsonPath, valueAt } from '../../model/json-path.ts';

/** The name of a row in a list, if it is not the list's name without its s. */
const ROW_NAMES: Record<string, string> = {
  countries: 'country',
  people: 'person',
  keyPoints: 'key point',
  eventSets: 'event set',
};

/** The keys that identify a row; the first of them that it has is shown. */
const IDENTITIES = ['slug', 'code', 'event', 'actor', 'issue', 'instrument', 'id', 'paragraph'];

/** A path for a curator to read: `mention "camp-david-summit-2023", participants[0].actor`; empty for the top. */
export const labelPath = (value: unknown, path: JsonPath): string => {
  const index = path.findIndex((key) => typeof key === 'number');
  const row = valueAt(value, path.slice(0, index + 1));
  const list = path[index - 1];
  const name = typeof list === 'string' && (ROW_NAMES[list] ?? list.replace(/s$/, ''));
  const ends = list === 'links' ? endsOf(row) : '';
  if (ends) return `${formatJsonPath(path)} (${ends})`;
  const identity = IDENTITIES.map((key) => valueAt(row, [key])).find((id) => typeof id === 'string' && id !== '');
  if (index < 0 || !name || identity === undefined) return formatJsonPath(path);
  const rest = formatJsonPath(path.slice(index + 1));
  return `${name} "${identity}"${rest && `, ${rest}`}`;
};

/** What a link is from and to, as it has no name of its own. */
const endsOf = (link: unknown): string =>
  ['from', 'to']
    .flatMap((key) => {
      const end = valueAt(link, [key]);
      return typeof end === 'string' ? `${key} ${end}` : [];
    })
    .join(' ');
