import { ApolloLink, Observable } from '@apollo/client';
import { print } from 'graphql';
import { type ClientOptions, createClient } from 'graphql-sse';

/** The options of a `graphql-sse` client, and the URL to subscribe at. */
export interface SubscriptionLinkOptions extends Omit<ClientOptions<false>, 'url' | 'singleConnection'> {
  /** The URL of the graph. */
  uri: string;
}

/**
 * A link for subscriptions over server-sent events, the transport of GraphQL Yoga. Yoga refuses Apollo Client's own
 * transport, multipart responses, with 406. Briefgraph has no subscriptions, but the server of a partner may have some.
 */
export const createSubscriptionLink = ({ uri, ...options }: SubscriptionLinkOptions): ApolloLink => {
  const client = createClient({ ...options, url: uri });
  return new ApolloLink(
    ({ query, variables, operationName, extensions }) =>
      new Observable((observer) =>
        client.subscribe(
          { query: print(query), variables, operationName, extensions },
          {
            next: (result) => observer.next(result as ApolloLink.Result),
            error: (error) => observer.error(error),
            complete: () => observer.complete(),
          },
        ),
      ),
  );
};
