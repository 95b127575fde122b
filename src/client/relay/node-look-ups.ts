import { type MissingFieldHandler, ROOT_TYPE } from 'relay-runtime';

/** Handlers that answer `node(id:)` and `nodes(ids:)` with what the store holds already: a record is called by its id. */
export const nodeLookUps: readonly MissingFieldHandler[] = [
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
