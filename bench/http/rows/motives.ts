import { operationWith } from './operation.ts';
import { readStarts } from './read-list.ts';
import type { Row } from './row.ts';

const COUNTRIES = ['US', 'KR', 'JP', 'CN'];
const OTHERS = ['KP', 'white-house/joe-biden', 'buendnis-f5/companies', 'open-ownership/investors'];
const BASES = ['STATED', 'AUTHOR_INFERRED', 'CURATOR_INFERRED'];

/** The example operation 3, whose lengths of lists, start and order are variables too. */
export const motives: Row = {
  key: 'motives',
  title: 'motives',
  data: 'published',
  query: operationWith('3-motives-and-evidence.graphql', {
    '$headline: Boolean = true':
      '$headline: Boolean, $basis: [Basis!], $first: Int, $after: String, $evidence: Int, $order: MotiveOrder!',
    'main: $headline }': 'main: $headline, bases: $basis }',
    'orderBy: { field: RANK }, first: 5': 'orderBy: $order, first: $first, after: $after',
    'evidence(first: 10)': 'evidence(first: $evidence)',
  }),
  bytes: [6000, 13_000],
  async prepare(ask) {
    const starts = await readStarts(ask, 'motives', ['RANK', 'TEXT'], 26);
    return ({ between, some, pick, random }) => {
      const { orderBy: order, after } = pick(starts);
      return {
        actors: [...some(COUNTRIES, between(1, 4)), ...some(OTHERS, between(0, 3))],
        basis: some(BASES, between(2, 3)),
        order,
        first: between(5, 9),
        evidence: between(4, 10),
        ...(random() < 0.2 && { headline: true }),
        ...(random() < 0.6 && { after }),
      };
    };
  },
};
