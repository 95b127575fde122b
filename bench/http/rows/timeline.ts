import { operationWith } from './operation.ts';
import { readList } from './read-list.ts';
import type { Row } from './row.ts';

const COUNTRIES = ['KR', 'CN', 'US', 'JP'];
const MORE_MODALITIES = ['SCHEDULED', 'EXPECTED', 'HOPED', 'HYPOTHETICAL'];

/** The example operation 2: a page of events, in windows of dates, of some participants and modalities. */
export const timeline: Row = {
  key: 'timeline',
  title: 'timeline',
  data: 'published',
  query: operationWith('2-timeline.graphql'),
  bytes: [3200, 4800],
  async prepare(ask) {
    const args = 'orderBy: { field: DATE, direction: ASC }';
    const events = await readList(ask, { field: 'events', selection: 'id', args, enough: 48 });
    const cursors = events.map(({ cursor }) => cursor);
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
