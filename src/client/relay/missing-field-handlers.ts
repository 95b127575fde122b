import { type MissingFieldHandler, ROOT_TYPE } from 'relay-runtime';

/** Handlers that answer `node(id:)` and `nodes(ids:)` from the store, whose records have global ids as their keys. */
export const missingFieldHandlers: readonly MissingFieldHandler[] = [
  {
    kind: 'linked',
    handle: ({ name }, parent, { id }) =>
      name === 'node' && parent?.getType() === ROOT_TYPE ? (id as string | undefined) : undefined,
  },
  {
    kind: 'pluralLinked',
    handle: ({ name }, parent, { ids }) =>
      name === 'nodes' && parent?.getType() === ROOT_TYPE ? (ids as string[] | undefined) : undefined,
  },
];
