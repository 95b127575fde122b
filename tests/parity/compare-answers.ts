import type { Answer, Asker } from '../support/serve.ts';
import type { createQueryGenerator } from './generate-query.ts';

/** Random queries, asked of several servers. */

/** An answer and its HTTP status, with its errors in an order of their own: a federation meets them in another. */
export const comparable = ({ status, data, errors }: Answer<unknown>) => ({
  status,
  data: JSON.stringify(data),
  errors: errors?.map((error) => JSON.stringify(error)).sort(),
});

/**
 * For a query with several mistakes. Each makes the same object null, and an answer has the error of one: the whole graph the
 * first, a federation perhaps that of a subgraph without which it asks no other. Their codes are compared with those that
 * mistakes have.
 */
const withoutErrors = ({ status, data, errors }: Answer<unknown>) => ({
  status,
  data: JSON.stringify(data),
  hasErrors: errors !== undefined,
});

/**
 * Asks this many queries of a generator of each server, by its name, and returns the answers that are not those of the first one, with
 * the codes of all errors.
 */
export const findDifferences = async (
  askers: readonly (readonly [string, Asker])[],
  { next }: ReturnType<typeof createQueryGenerator>,
  count: number,
) => {
  const differences: unknown[] = [];
  const codes = new Set<unknown>();
  for (let index = 0; index < count; index++) {
    const { name, document, variables } = next();
    const answers = await Promise.all(askers.map(([, asker]) => asker.ask(document, variables)));
    for (const { errors } of answers) for (const { extensions } of errors ?? []) codes.add(extensions?.code);
    const [whole, ...others] = answers.map((answer) =>
      name.includes('-many-') ? withoutErrors(answer) : comparable(answer),
    );
    for (const [other, answer] of others.entries())
      if (JSON.stringify(answer) !== JSON.stringify(whole))
        differences.push({ name, way: askers[other + 1]?.[0], document, variables, whole, answer });
  }
  return { differences, codes };
};
