import type { Query } from './wrap-queries.ts';

/** The plan of a statement, as EXPLAIN gives it with these options besides its format. */
export const explain = async <Plan>({ session, text, values }: Query, ...options: string[]): Promise<Plan> => {
  const [row] = await session.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
    `explain (${['format json', ...options].join(', ')}) ${text}`,
    values,
  );
  if (!row) throw new Error('EXPLAIN has given no plan.');
  return row['QUERY PLAN'][0].Plan;
};
