import { readTables } from './page-tables.ts';
import { plainPage } from './plain-page.ts';
import { postgraphilePage } from './postgraphile-page.ts';
import { readStarts } from './read-list.ts';
import type { EquivalentQuery, Row } from './row.ts';

const QUERY = `query Page($first: Int!, $after: String, $orderBy: EventOrder!, $where: EventWhere) {
  events(first: $first, after: $after, orderBy: $orderBy, where: $where) {
    totalCount
    nodes {
      id
      slug
      title
      eventKind
      modality
      date { label edtf earliest latest }
      participants(first: 3) { edges { role basis node { id name } } }
      mentions(first: 1) { nodes { basis modality citations { ref } brief { id title } } }
      issues(first: 1) { nodes { id title } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** From so many places of each list, such pages begin. */
const NEW_STARTS = 5000;

const MODALITIES = ['HAPPENED', 'ONGOING', 'SCHEDULED', 'EXPECTED', 'HOPED', 'HYPOTHETICAL'];

/** A page of generated events with nested fields, in four orders, from anywhere in the list, some of them filtered. */
const page = (first: number, bytes: Row['bytes']): Row => ({
  key: `page-${first}`,
  title: `page of ${first}`,
  data: 'generated',
  query: QUERY,
  bytes,
  async prepare(ask) {
    const starts = await readStarts(ask, 'events', ['DATE', 'TITLE'], 2000);
    return ({ pick, some, between, random }) => ({
      first,
      ...pick(starts),
      ...(random() < 0.3 && { where: { modalities: some(MODALITIES, between(2, 4)) } }),
    });
  },
  equivalents: {
    readTables,
    queries: { 'json-graphql-server': plainPage(first), postgraphile: postgraphilePage(first) },
  },
});

/** The same for pages of 18 to 20 events, of which there are more. */
export const ofVariousLengths = <Asked extends EquivalentQuery>(asked: Asked): Asked => ({
  ...asked,
  async prepare(ask) {
    const drawPage = await asked.prepare(ask);
    return (draw) => ({ ...drawPage(draw), first: draw.between(18, 20) });
  },
});

/** Pages of which there are so many that each can be asked for once. */
export const newPage: Row = ofVariousLengths({
  ...page(20, [10_000, 20_000]),
  key: 'new-pages',
  title: 'pages of 18 to 20, each asked for once',
  async prepare(ask) {
    const starts = await readStarts(ask, 'events', ['DATE', 'TITLE'], NEW_STARTS);
    return ({ pick }) => ({ ...pick(starts) });
  },
  equivalents: { readTables, queries: { postgraphile: ofVariousLengths(postgraphilePage(20, NEW_STARTS)) } },
});

export const page20 = page(20, [13_000, 18_000]);
export const page100 = page(100, [64_000, 84_000]);
