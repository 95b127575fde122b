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

/** How many nodes are looked up again. */
const MAX_NODES = 20;

/** A query that looks up the nodes of partners in these answers; null if there are none. */
export const lookUpAgain = (
  samples: readonly SampleAnswer[],
  { partnerNodes }: Pick<Supergraph, 'partnerNodes'>,
): string | null => {
  const ids = samples
    .flatMap(({ answer }) => objectsIn(answer.data))
    .flatMap(({ __typename: type, id }) => (partnerNodes.has(String(type)) && typeof id === 'string' ? [id] : []));
  const some = [...new Set(ids)].slice(0, MAX_NODES);
  return some.length === 0 ? null : `{ nodes(ids: ${JSON.stringify(some)}) { __typename id } }`;
};

/** The nodes that a partner's own data has, and that `nodes` does not return again. */
export const findLostNodes = ({ answer }: SampleAnswer, query: string): string[] => {
  const [, list = '[]'] = /ids: (\[.*?\])/.exec(query) ?? [];
  const { nodes = [] } = (answer.data ?? {}) as { nodes?: ({ id?: unknown } | null)[] };
  const hasErrorAt = (index: number) => answer.errors?.some(({ path }) => path?.[1] === index);
  return (JSON.parse(list) as string[]).flatMap((id, index) => {
    if (!answer.data || hasErrorAt(index) || nodes[index]) return [];
    return [
      `Its data has ${Buffer.from(id, 'base64')}, but node(id: "${id}") does not find it: _entities has null for it.`,
    ];
  });
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
