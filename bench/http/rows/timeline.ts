import { readFileSync } from 'node:fs';
import type { Row } from './row.ts';

const COUNTRIES = ['KR', 'CN', 'US', 'JP'];
const MORE_MODALITIES = ['SCHEDULED', 'EXPECTED', 'HOPED', 'HYPOTHETICAL'];

/** The example operation 2: a page of events, in windows of dates, of some participants and modalities. */
export const timeline: Row = {
  key: 'timeline',
  title: 'timeline',
  data: 'published',
  query: readFileSync(new URL('../../../src/operations/2-timeline.graphql', import.meta.url), 'utf8'),
  bytes: [3200, 4800],
  async prepare(ask) {
    const list = 'query { events(first: 100, orderBy: { field: DATE, direction: ASC }) { edges { cursor } } }';
    const { events } = (await ask(list)) as { events: { edges: { cursor: string }[] } };
    const cursors = events.edges.slice(0, 48).map(({ cursor }) => cursor);
    const month = (year: number, number: number) => `${year}-${String(number).padStart(2, '0')}`;
    return ({ between, some, pick, random }) => ({
      participants: some(COUNTRIES, between(0, 1)),
      from: month(between(2000, 2022), between(1, 12)),
      to: month(between(2024, 2027), between(1, 12)),
      modality: ['HAPPENED', 'ONGOING', ...some(MORE_MODALITIES, between(0, 4))],
      first: between(6, 8),
      ...(random() < 0.7 && { after: pick(cursors) }),
    });
  },
};
