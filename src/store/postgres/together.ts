import { append } from '../../model/rows/lists.ts';
import type { SqlValue } from './database.ts';

/** A statement whose values are written as `$1::type`, as `Values` does. */
export interface Statement {
  text: string;
  values: readonly SqlValue[];
}

/** Runs a statement of a snapshot. */
export type Run = <Row>(statement: Statement) => Promise<readonly Row[]>;

/** The rows of each statement: those that have the same text, such as the lists below the rows of a page, are one statement. */
export const runTogether = async <Row>(run: Run, statements: readonly Statement[]): Promise<readonly Row[][]> => {
  const results = statements.map((): Row[] => []);
  const groups = new Map<string, number[]>();
  for (const [at, { text }] of statements.entries()) append(groups, text, at);
  await Promise.all(
    [...groups.values()].map(async (group) => {
      const given = group.map((at) => statements[at] as Statement);
      const [only] = given as [Statement];
      if (given.length === 1) results[group[0] as number] = [...(await run<Row>(only))];
      else
        for (const row of await run<Row & { nth: number }>(together(given)))
          results[group[row.nth - 1] as number]?.push(row);
    }),
  );
  return results;
};

const PARAMETER = /\$(\d+)::([a-z0-9]+(?:\[\])?)/g;

/**
 * One statement for several that have the same text; rows have the number of theirs, from 1. PostgreSQL does not see the values when it
 * plans, which is why conditions are behind barriers.
 */
export const together = (statements: readonly Statement[]): Statement => {
  const [{ text, values }] = statements as [Statement];
  const inner = text.replace(PARAMETER, (_, at, type) => `q.p${at}::${type}`);
  const columns = values.map((_, at) => `$${at + 1}::text[]`);
  return {
    text: `select q.nth, l.* from unnest(${[...columns, `$${values.length + 1}::int[]`].join(', ')})
      as q(${[...values.map((_, at) => `p${at + 1}`), 'nth'].join(', ')}) cross join lateral (${inner}) l`,
    values: [
      ...values.map((_, at) => statements.map((statement) => toText(statement.values[at] as SqlValue))),
      statements.map((_, at) => at + 1),
    ],
  };
};

const toText = (value: SqlValue): string =>
  Array.isArray(value)
    ? `{${value.map((one) => `"${String(one).replace(/["\\]/g, '\\$&')}"`).join(',')}}`
    : String(value);
