import { setImmediate } from 'node:timers/promises';
import { type CollectionName, collectionOf } from '../../model/collections.ts';
import { NODE_TYPES } from '../../model/node-types.ts';
import type { SortKey } from '../../model/rows/sort-key.ts';
import type { Registered } from '../../model/rows/sources.ts';
import type { AnyPageQuery, Page, PageQuery, Snapshot } from '../../store/store.ts';
import { pathOfEntry } from '../../views/entry-address.ts';
import { QUERY_PATH } from '../../views/query-address.ts';
import { pathOfText } from '../../views/reader-address.ts';
import { VIEW_PLACES } from '../../views/view-places.ts';

/** A page of the explorer. */
export interface ListedPage {
  path: string;
  /** When its content was issued, as an ISO instant; undefined where nobody says so. */
  changed?: string | undefined;
}

/** The pages of a store, in parts of limited length. */
export interface PageLists {
  /** The names of the parts, such as `Event-1`. */
  names(snapshot: Snapshot): Promise<string[]>;
  /** The pages of a part; undefined if there is none of this name. */
  pages(snapshot: Snapshot, name: string): Promise<readonly ListedPage[] | undefined>;
}

/** The rows that have a page of one kind, and its path. */
interface Section {
  type: CollectionName;
  path(id: string): string;
}

const SECTIONS: Readonly<Record<string, Section>> = {
  ...Object.fromEntries(NODE_TYPES.map((type) => [type, { type, path: (id) => pathOfEntry(`${type}:${id}`) }])),
  Text: { type: 'Brief', path: pathOfText },
};

/** The pages that are there whatever the data is, without those that show nothing until the address says of what. */
const FIXED_PAGES: readonly ListedPage[] = [
  '/',
  ...VIEW_PLACES.filter(({ name, isUnlisted }) => !isUnlisted && name !== 'overview').map(({ path }) => path),
  QUERY_PATH,
].map((path) => ({ path }));
const FIXED = 'pages';

/** How many rows are read before other requests are answered. */
const ROWS_AT_ONCE = 500;

/** Lists pages in parts of at most `limit`. */
export const createPageLists = (limit: number): PageLists => {
  /** Of one revision, by section: the keys after which its parts begin, as far as they were read. The first begins after none. */
  let known = { revision: '', starts: new Map<string, (SortKey | undefined)[]>() };

  const countParts = async (snapshot: Snapshot, { type }: Section): Promise<number> =>
    Math.ceil((await snapshot.count(type, [])) / limit);

  const startsOf = ({ revision }: Snapshot, name: string): (SortKey | undefined)[] => {
    if (known.revision !== revision) known = { revision, starts: new Map() };
    const starts = known.starts.get(name) ?? [undefined];
    known.starts.set(name, starts);
    return starts;
  };

  /** The rows of the part that begins after a key; at the end it remembers where the next one begins. */
  const readPart = async (snapshot: Snapshot, name: string, { type }: Section, part: number): Promise<unknown[]> => {
    const collection = collectionOf(type);
    const [order, { key }] = Object.entries(collection.orders)[0] as [string, (typeof collection.orders)[string]];
    const starts = startsOf(snapshot, name);
    const rows: unknown[] = [];
    let after = starts[part];
    while (rows.length < limit) {
      const take = Math.min(ROWS_AT_ONCE, limit - rows.length);
      const query: AnyPageQuery = { where: [], order, descending: false, after, take, from: 'START' };
      const page: Page<unknown> = await snapshot.page(type, query as PageQuery<CollectionName>);
      rows.push(...page.rows);
      if (!page.hasNext) return rows;
      after = key(page.rows.at(-1));
      await setImmediate();
    }
    starts[part + 1] = after;
    return rows;
  };

  return {
    async names(snapshot) {
      const names = [FIXED];
      for (const [name, section] of Object.entries(SECTIONS)) {
        const parts = await countParts(snapshot, section);
        for (let part = 1; part <= parts; part++) names.push(`${name}-${part}`);
      }
      return names;
    },
    async pages(snapshot, name) {
      if (name === FIXED) return FIXED_PAGES;
      const [, kind = '', number] = /^([A-Z][a-z]+)-([1-9]\d{0,8})$/.exec(name) ?? [];
      const section = Object.hasOwn(SECTIONS, kind) ? SECTIONS[kind] : undefined;
      if (!section || Number(number) > (await countParts(snapshot, section))) return undefined;
      const part = Number(number) - 1;
      // Rows have no numbers, so the parts before are read to find where this one begins: once for each revision.
      const starts = startsOf(snapshot, kind);
      while (starts.length <= part) await readPart(snapshot, kind, section, starts.length - 1);
      const rows = await readPart(snapshot, kind, section, part);
      const { id } = collectionOf(section.type);
      const issued = await readIssued(snapshot, section.type);
      return rows
        .filter((row) => !(row as Partial<Registered>).withdrawn)
        .map((row) => ({ path: section.path(id(row)), changed: issued(row) }));
    },
  };
};

/** When the release was issued from which a brief or a catalog was read. Nothing else says when its page has changed. */
const readIssued = async (snapshot: Snapshot, type: CollectionName): Promise<(row: unknown) => string | undefined> => {
  if (type === 'Catalog') return (row) => (row as { issuedAt: string | null }).issuedAt ?? undefined;
  if (type !== 'Brief') return () => undefined;
  const order = { order: 'TITLE', descending: false, from: 'START' } as const;
  const { rows } = await snapshot.page('Catalog', { ...order, where: [], take: 1000 });
  const issued = new Map(rows.map(({ key, issuedAt }) => [key, issuedAt ?? undefined]));
  return (row) => issued.get((row as { catalog: string }).catalog);
};
