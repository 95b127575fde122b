/** The paths that every server answers. */
export const paths = { root: '/', graphql: '/graphql', health: '/health', ready: '/ready' } as const;

/** Whether a request's path is GraphQL's, with or without a slash at its end. */
export function isGraphqlPath(pathname: string): boolean {
  return pathname === paths.graphql || pathname === `${paths.graphql}/`;
}
