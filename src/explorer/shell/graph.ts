import type { GraphQLFormattedError } from 'graphql';
import type { QueryText } from '../../views/query-text.ts';

/** The answer of the graph to a query. */
export interface GraphAnswer<Data = unknown> {
  data: Data | undefined;
  /** The answer with its errors, or what `fetch` threw; undefined if nothing failed. */
  error?: unknown;
}

/** Asks the graph of the server that the page came from. Rejects with what `fetch` throws if nothing answers. */
export const askGraph = async <Data, Variables>(
  document: QueryText<Data, Variables>,
  variables: Variables,
): Promise<GraphAnswer<Data>> => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { accept: 'application/graphql-response+json', 'content-type': 'application/json' },
    body: JSON.stringify({ query: document, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Data | null; errors?: readonly unknown[] };
  return { data: data ?? undefined, ...(errors && { error: { data, errors } }) };
};

/** An error in an answer. */
export interface AnsweredError {
  message: string;
  code: string;
  path?: readonly (string | number)[] | undefined;
}

/** The errors in an answer; none if there was no answer. */
export const errorsOf = (error: unknown): readonly AnsweredError[] => {
  const { errors = [] } = (error ?? {}) as { errors?: readonly GraphQLFormattedError[] };
  return errors.map(({ message, path, extensions }) => ({ message, code: String(extensions?.code), path }));
};
