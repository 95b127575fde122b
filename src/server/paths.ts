/** The paths that a server answers. */
export interface Paths {
  root: string;
  graphql: string;
  health: string;
  ready: string;
}

/** The paths of a server whose GraphQL endpoint is at `graphqlEndpoint`, such as `/api/graphql`. */
export const createPaths = (graphqlEndpoint: string): Paths => ({
  root: '/',
  graphql: graphqlEndpoint,
  health: '/health',
  ready: '/ready',
});

/** The paths of a server that is given no endpoint. */
export const defaultPaths = createPaths('/graphql');

/** Whether a path is that of the GraphQL endpoint, with or without a slash at its end. */
export const isGraphqlPath = ({ graphql }: Paths, pathname: string): boolean =>
  pathname === graphql || pathname === `${graphql}/`;
