import type { ExecutionResult } from 'graphql';
import { fromGlobalId, toGlobalId } from '../../graph/global-id.ts';
import type { Supergraph } from '../compose/supergraph.ts';
import type { SampleAnswer } from './trials.ts';

/** What is wrong with what a partner answers, though its schema is right. */
export const findLiveFaults = (
  samples: readonly SampleAnswer[],
  { partnerNodes }: Pick<Supergraph, 'partnerNodes'>,
): string[] => {
  const told = samples.flatMap(({ answer, log }) => (answer.errors ? [...messagesOf(answer), ...log] : []));
  const ids = samples
    .flatMap(({ answer }) => objectsIn(answer.data))
    .flatMap((object) => {
      const { __typename: type, id } = object;
      if (typeof type !== 'string' || typeof id !== 'string' || !partnerNodes.has(type) || isIdOf(type, id)) return [];
      const right = toGlobalId({ type, id });
      return [`${type}.id is "${id}"; a global id is base64 of "${type}:" and your own id, such as ${right}.`];
    });
  return [...new Set([...told, ...ids])];
};

const messagesOf = ({ errors = [] }: ExecutionResult): string[] =>
  errors.map(({ message, path }) => `At ${path?.join('.')}: ${message}`);

const isIdOf = (type: string, id: string): boolean => {
  try {
    fromGlobalId(id, [type]);
    return true;
  } catch {
    return false;
  }
};

/** Every object in some data. */
const objectsIn = (value: unknown): Record<string, unknown>[] => {
  if (value === null || typeof value !== 'object') return [];
  const below = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? below : [value as Record<string, unknown>, ...below];
};
