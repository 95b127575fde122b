import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';

/** Hive Gateway with the planner in Rust, over a supergraph; the other planner is in JavaScript. */
export const openHive = (supergraph, planner) => {
  const runtime = createGatewayRuntime({
    supergraph,
    ...(planner === 'rust' && { unifiedGraphHandler }),
    logging: false,
    landingPage: false,
    graphiql: false,
    upstreamTimeout: 10_000,
    maskedErrors: false,
  });
  return {
    fetch: (url, init) => runtime.fetch(url, init),
    close: () => runtime[Symbol.asyncDispose](),
  };
};
