/** The page for developers that shows a query. */
export const queryPage = {
  title: 'Query',
  intro: 'The GraphQL query of the page that you came from. Change it, and run it again.',
  withoutScripts:
    'Your browser runs no JavaScript here, which this page sends a query with. Any program can send queries to /graphql.',
  query: 'Query',
  variables: 'Variables',
  run: 'Run',
  answer: 'Answer',
  graphiql: 'Open in GraphiQL, with completion and the documentation of the schema',
  code: 'As code',
  languages: { fetch: 'fetch', apollo: 'Apollo Client', curl: 'curl' },
  copy: 'Copy',
  copied: 'Copied',
  badVariables: (message: string) => `The variables are not valid JSON: ${message}`,
  cutOff: '… The answer is longer than this page shows.',
};
