import { operationWith } from './operation.ts';
import { readList } from './read-list.ts';
import type { Row } from './row.ts';

const BASES = ['STATED', 'AUTHOR_INFERRED', 'CURATOR_INFERRED'];

/** The example operation 4, over all briefs, whose lengths of lists, start and filters are variables too. */
export const advice: Row = {
  key: 'advice',
  title: 'advice',
  data: 'published',
  query: operationWith('4-from-advice-to-the-text.graphql', {
    '$brief: [ID!] = "asan-2024-12-05"':
      '$where: RecommendationWhere, $first: Int, $after: String, $answers: Int, $evidence: Int',
    'where: { briefs: $brief }, first: 10': 'where: $where, first: $first, after: $after',
    'answers(first: 5)': 'answers(first: $answers)',
    'evidence(first: 5)': 'evidence(first: $evidence)',
  }),
  bytes: [17_000, 38_000],
  async prepare(ask) {
    const starts = await readList(ask, { field: 'recommendations', selection: 'id', enough: 40 });
    return ({ between, pick, some, random }) => {
      const { cursor: after } = pick(starts);
      return {
        first: between(25, 100),
        answers: between(2, 8),
        evidence: between(3, 12),
        where: { bases: some(BASES, between(2, 3)), ...(random() < 0.1 && { briefs: ['asan-2024-12-05'] }) },
        ...(random() < 0.6 && { after }),
      };
    };
  },
};
