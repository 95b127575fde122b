import type { ShownQuery } from '../../views/query-address.ts';

/** A query as code that runs as it is, in each of the ways in which people send one. */
export const codeSamples = (endpoint: string, { query, variables }: ShownQuery) => {
  const json = JSON.stringify(JSON.parse(variables), null, 2);
  const template = query.replace(/[`\\]|\$\{/g, '\\$&');
  return {
    fetch: `const query = \`${template}\`;
const variables = ${json};

const response = await fetch('${endpoint}', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables }),
});
const { data, errors } = await response.json();
console.log(JSON.stringify(data ?? errors, null, 2));
`,
    apollo: `import { gql } from '@apollo/client';
import { createBriefgraphClient } from 'briefgraph/client/apollo';

const client = createBriefgraphClient({ uri: '${endpoint}' });
const { data } = await client.query({
  query: gql\`${template}\`,
  variables: ${json.replaceAll('\n', '\n  ')},
});
console.log(JSON.stringify(data, null, 2));
`,
    curl: `curl '${endpoint}' \\
  -H 'content-type: application/json' \\
  -d '${JSON.stringify({ query, variables: JSON.parse(variables) }).replaceAll("'", "'\\''")}'
`,
  };
};
