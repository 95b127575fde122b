import type { ExecutionResult, GraphQLError, GraphQLSchema } from 'graphql';
import { meetsCondition } from '../operation/type-conditions.ts';
import type { Subgraph, SubgraphRequest } from '../subgraphs/subgraph.ts';
import { firstAt, type Place, placeErrors } from './place-errors.ts';
import { type Planted, plant } from './planted-errors.ts';
import { readErrors } from './read-errors.ts';
import { type ResponseShape, type RootField, rootFieldsOf } from './response-shape.ts';
import { type SubgraphErrorCode, subgraphError } from './subgraph-errors.ts';

export interface ResponseReader {
  subgraph: Subgraph;
  request: SubgraphRequest;
  supergraph: GraphQLSchema;
  /** Whether the subgraph knows every entity of this type, so that one it does not know does not exist. */
  knowsAll(type: string): boolean;
  /** Logs what clients must not see. The message continues a sentence that begins with the subgraph's name. */
  log(message: string): void;
}

/** What was received of a subgraph. */
export interface Received {
  /** The requested fields and no others, with errors in place of what is missing; see `plant`. */
  data: Record<string, unknown>;
  /** Whether there are errors in it. */
  hasErrors: boolean;
}

/** The reading of one response. */
interface Reading {
  reader: ResponseReader;
  hasErrors: boolean;
  /** How many nulls deep in the data were replaced by an error about something wider. */
  nulls: number;
}

/** Nulls deep in the data of one response that are replaced by an error about something wider. */
const MAX_NULLS = 100;

/** What surrounds a value: the errors at its place, and the nearest error about something wider. */
interface Around {
  place: Place | undefined;
  wider: GraphQLError | undefined;
  /** Whether the value is within that of a field that was requested. */
  isDeep?: boolean;
}

/** Checks the response of a subgraph: data that is missing or wrong becomes an error, data that was not requested is dropped. */
export const readResponse = (response: ExecutionResult, reader: ResponseReader): Received => {
  const { subgraph, request, supergraph } = reader;
  const fields = rootFieldsOf(request.document, supergraph);
  const received: Record<string, unknown> = isObject(response.data) ? response.data : {};
  const values = Object.fromEntries(fields.map((field) => [field.responseKey, receivedIn(field, received, request)]));
  const errors = placeErrors(readErrors(response.errors, subgraph, reader.log), {
    subgraph: subgraph.name,
    fields,
    data: values,
  });
  const reading: Reading = { reader, hasErrors: false, nulls: 0 };
  // If all is missing, any error explains it.
  const other = (place: Place | undefined) => firstAt(place) && subgraphError('SUBGRAPH_ERROR', subgraph.name);
  const data = fields.map((field) => {
    const { responseKey, representationsVariable, shape } = field;
    const place = errors.below.get(responseKey);
    const value = values[responseKey];
    const isLost = !isObject(response.data);
    if (representationsVariable === null) {
      const cause = isLost && subgraph.isLocal && !errors.error && !place ? firstAt(errors) : undefined;
      if (cause) return [responseKey, toError(reading, { ...cause, isOfObject: true })];
      const wider = errors.error ?? (isLost ? other(errors) : undefined);
      return [responseKey, readValue(reading, value, shape, { place, wider }) ?? toMissing(reading, value)];
    }
    const isListLost = !Array.isArray(received[responseKey]);
    const wider = errors.error ?? (isListLost ? other(isLost ? errors : place) : undefined);
    const entities = representationsIn(request, representationsVariable).map(({ __typename: type }, index) => {
      const around = { place: place?.below.get(index), wider: place?.error ?? wider };
      return readEntity(reading, (value as unknown[])[index], { field, type }, around);
    });
    return [responseKey, entities];
  });
  return { data: Object.fromEntries(data), hasErrors: reading.hasErrors };
};

/** The value of a field; of one for entities, a list with one for each representation. */
const receivedIn = (field: RootField, received: Record<string, unknown>, request: SubgraphRequest): unknown => {
  const value = Object.hasOwn(received, field.responseKey) ? received[field.responseKey] : undefined;
  if (field.representationsVariable === null) return value;
  const entities: readonly unknown[] = Array.isArray(value) ? value : [];
  return representationsIn(request, field.representationsVariable).map((_, index) => entities[index]);
};

const toError = (reading: Reading, planted: Planted): GraphQLError => {
  reading.hasErrors = true;
  return plant(planted);
};

/** Null for a null, and an error for what is missing. */
const toMissing = (reading: Reading, value: unknown): GraphQLError | null =>
  value === null
    ? null
    : toError(reading, { error: subgraphError('SUBGRAPH_BAD_ANSWER', reading.reader.subgraph.name), below: [] });

/** The value as it is requested; for a null, or what is missing, the error that explains it, or null if there is none. */
const readValue = (reading: Reading, value: unknown, shape: ResponseShape, around: Around): unknown => {
  const { place, isDeep } = around;
  const wider = place?.error ?? around.wider;
  if (value === null || value === undefined) {
    const own = firstAt(place);
    if (own) return toError(reading, own);
    return wider && !(isDeep && ++reading.nulls > MAX_NULLS) ? toError(reading, { error: wider, below: [] }) : null;
  }
  if (typeof value !== 'object') return value;
  if (Array.isArray(value))
    return value.map((item, index) =>
      readValue(reading, item, shape, { place: place?.below.get(index), wider, isDeep: true }),
    );
  // The value of a custom scalar: kept whole, and frozen so that it is not merged with others.
  if (shape === null) return reading.reader.subgraph.isLocal ? value : Object.freeze(value);
  const picked: Record<string, unknown> = {};
  for (const [key, below] of shape) {
    const item = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
    // What a partner left out is null: stitching would ask for it again. Our own subgraph leaves out fields of other types.
    if (item === undefined && reading.reader.subgraph.isLocal) continue;
    picked[key] = readValue(reading, item, below, { place: place?.below.get(key), wider, isDeep: true });
  }
  return picked;
};

/** The entity for a representation, or null. One that is missing or wrong is an object with an error in each requested field. */
const readEntity = (
  reading: Reading,
  entity: unknown,
  { field, type }: { field: RootField; type: string },
  { place, wider }: Around,
): Record<string, unknown> | null => {
  const { subgraph, supergraph, knowsAll } = reading.reader;
  const isValid = isObject(entity) && meetsCondition(entity.__typename, [type], supergraph);
  const around = place?.error ?? wider;
  const cause = firstAt(place);
  // In our own subgraph, a key of a wrong form is a caller's error: no entity has it.
  const isWrongKey = subgraph.isLocal && cause?.error?.extensions.code === 'BAD_USER_INPUT' && cause.below.length === 0;
  const isUnknown = entity === null && (isWrongKey || (!cause && !wider));
  if (isUnknown && !isWrongKey && !knowsAll(type)) return null;
  const readKey = (key: string): unknown => {
    if (isUnknown) return toError(reading, { error: null, below: [] });
    const value = isValid && Object.hasOwn(entity, key) ? entity[key] : undefined;
    const at = place?.below.get(key);
    // A null in a non-null field makes the whole entity null.
    if (!isValid && !place?.error && cause && !firstAt(at)) return toError(reading, { ...cause, isOfObject: true });
    return (
      readValue(reading, value, field.shape?.get(key) ?? null, { place: at, wider: around }) ??
      toMissing(reading, value)
    );
  };
  const typename = isValid ? (entity.__typename ?? type) : type;
  const keys = field.responseKeysOf(String(typename));
  if (isUnknown && keys.length === 0) return null;
  return { __typename: typename, ...Object.fromEntries(keys.map((key) => [key, readKey(key)])) };
};

/** What is received of a subgraph that gave no usable response: an error for every field that was requested. */
export const noResponse = (code: SubgraphErrorCode, reader: ResponseReader): Received => {
  const { subgraph, request, supergraph } = reader;
  const error = plant({ error: subgraphError(code, subgraph.name), below: [] });
  const data = rootFieldsOf(request.document, supergraph).map((field) => {
    if (field.representationsVariable === null) return [field.responseKey, error];
    const entities = representationsIn(request, field.representationsVariable).map(({ __typename }) =>
      Object.fromEntries(field.responseKeysOf(__typename).map((key) => [key, error])),
    );
    return [field.responseKey, entities];
  });
  return { data: Object.fromEntries(data), hasErrors: true };
};

const representationsIn = ({ variables }: SubgraphRequest, variable: string) =>
  variables[variable] as { __typename: string }[];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
