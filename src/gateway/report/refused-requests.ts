import { type ExecutionResult, Kind, parse, print } from 'graphql';
import type { SubgraphSdl } from '../compose/compose.ts';
import { postGraphQL } from '../subgraphs/http-subgraph.ts';
import { type HeaderValues, SubgraphFailure } from '../subgraphs/subgraph.ts';
import type { ExplainPlan } from './explain-plan.ts';
import { createPartnerMock } from './partner-mock.ts';

/** A request of the gateway that a subgraph refuses as a whole. */
export interface RefusedRequest {
  operation: string;
  /** The message of its first error. */
  error: string;
}

export interface RefusedRequestsOptions {
  partner: SubgraphSdl;
  /** Headers of every request to it. */
  headers: HeaderValues;
  explain: ExplainPlan;
  queries: readonly string[];
}

/** Milliseconds that a subgraph may take to respond. */
const TIMEOUT = 10_000;

/**
 * Plans queries as the gateway does, and sends the requests that the partner would get: to its URL, or to a server made of
 * its SDL.
 */
export const findRefusedRequests = async ({
  partner,
  headers,
  explain,
  queries,
}: RefusedRequestsOptions): Promise<RefusedRequest[]> => {
  const fetches = queries.flatMap((query) => explain(query).flat()).filter(({ subgraph }) => subgraph === partner.name);
  const operations = [...new Set(fetches.map(({ operation }) => print(parse(operation))))];
  const mock = partner.url === '' ? createPartnerMock(partner.sdl) : null;
  const send = (operation: string): Promise<ExecutionResult> | ExecutionResult =>
    mock
      ? mock({ document: parse(operation) })
      : postGraphQL(partner.url, { query: operation, variables: emptyLists(operation) }, { timeout: TIMEOUT, headers });
  const refused: RefusedRequest[] = [];
  try {
    for (const operation of operations) {
      const { data, errors } = await send(operation);
      const isRefused = data === null || data === undefined;
      if (isRefused) refused.push({ operation, error: messageOf(errors) });
    }
  } catch (error) {
    // It does not respond, which the sample queries find too.
    if (!(error instanceof SubgraphFailure)) throw error;
  }
  return refused;
};

const messageOf = (errors: unknown): string => {
  const [first] = Array.isArray(errors) ? errors : [];
  return String(first?.message ?? 'It returned no data.');
};

/** An empty list for each variable: no entities, so that the partner only has to accept the request. */
const emptyLists = (operation: string): Record<string, unknown[]> => {
  const [definition] = parse(operation).definitions;
  const variables = definition?.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [];
  return Object.fromEntries(variables.map(({ variable }) => [variable.name.value, []]));
};
