import type { ExecutionResult } from 'graphql';
import { fromGlobalId, toGlobalId } from '../../graph/global-id.ts';
import type { Supergraph } from '../compose/supergraph.ts';
import type { SampleAnswer } from './sample-answers.ts';

/** What is wrong with the responses of a partner's running subgraph, although its schema composes. */
export const findLiveFaults = (
  samples: readonly SampleAnswer[],
  { partnerNodes }: Pick<Supergraph, 'partnerNodes'>,
): string[] => {
  const errors = samples.flatMap(({ answer, log }) => (answer.errors ? [...messagesOf(answer), ...log] : []));
  const wrongIds = samples
    .flatMap(({ answer }) => objectsIn(answer.data))
    .flatMap((object) => {
      const { __typename: type, id } = object;
      const isPartnerNode = typeof type === 'string' && typeof id === 'string' && partnerNodes.has(type);
      if (!isPartnerNode || isGlobalId(type, id)) return [];
      const example = toGlobalId({ type, id });
      return [`${type}.id is "${id}"; a global id is base64 of "${type}:" and your own id, such as ${example}.`];
    });
  return [...new Set([...errors, ...wrongIds])];
};

const messagesOf = ({ errors = [] }: ExecutionResult): string[] =>
  errors.map(({ message, path }) => `At ${path?.join('.')}: ${message}`);

const isGlobalId = (type: string, id: string): boolean => {
  try {
    fromGlobalId(id, [type]);
    return true;
  } catch {
    return false;
  }
};

/** All objects in the data, at any depth. */
const objectsIn = (value: unknown): Record<string, unknown>[] => {
  if (value === null || typeof value !== 'object') return [];
  const below = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? below : [value as Record<string, unknown>, ...below];
};
