import { ApolloLink, Observable } from '@apollo/client';
import { print } from 'graphql';
import { type ClientOptions, createClient } from 'graphql-sse';

/** How subscriptions are asked for: the options of `graphql-sse`'s client, and where. */
export interface SubscriptionLinkOptions extends Omit<ClientOptions<false>, 'url' | 'singleConnection'> {
  /** The URL of the graph. */
  uri: string;
}

/**
 * A link for subscriptions by server-sent events, as GraphQL Yoga answers them; Apollo Client's own, over multipart
 * responses, is refused by Yoga with 406. The server behind it may be that of a partner.
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
