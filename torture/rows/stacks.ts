import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Row } from '../row.ts';

/** Partners in plain graphql-js, with `@apollo/subgraph` and in Python's graphql-core; the tests of the gateway start them. */

const SERVERS = fileURLToPath(new URL('../../tests/gateway/partner-stacks', import.meta.url));

export const stacks: Row = {
  name: 'stacks',
  title: 'partners of three stacks',
  run: async () => ({
    figures: [
      {
        what: 'join, are found by `node(id:)`, and `partner check` says the truth',
        measured: existsSync(SERVERS) ? 'not measured yet' : 'there are no such partners yet',
        target: 'all three',
        met: false,
      },
    ],
  }),
};
