import type { FetchNodePathSegment, FetchRewrite } from '@graphql-hive/router-query-planner';
import type { GraphQLSchema } from 'graphql';
import { meetsCondition } from '../plan/type-conditions.ts';
import type { ResponseObject } from './objects-at-path.ts';

/** Applies the input or output rewrites of a fetch node, which rename keys and set values. Returns changed copies. */
export const applyRewrites = (
  data: unknown,
  rewrites: readonly FetchRewrite[] | undefined,
  schema: GraphQLSchema,
): unknown => (rewrites ?? []).reduce((value, rewrite) => applyRewrite(value, rewrite, schema), data);

const applyRewrite = (data: unknown, rewrite: FetchRewrite, schema: GraphQLSchema): unknown => {
  if ('KeyRenamer' in rewrite) return renameKey(data, rewrite.KeyRenamer.path, rewrite.KeyRenamer.renameKeyTo, schema);
  const { path, setValueTo } = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite;
  return setValue(data, path, setValueTo, schema);
};

const setValue = (
  data: unknown,
  [segment, ...rest]: readonly FetchNodePathSegment[],
  value: string,
  schema: GraphQLSchema,
): unknown => {
  if (segment === undefined) return value;
  if (Array.isArray(data)) return data.map((item) => setValue(item, [segment, ...rest], value, schema));
  if (data === null || typeof data !== 'object') return data;
  const object = data as ResponseObject;
  if ('TypenameEquals' in segment)
    return meetsCondition(object.__typename, segment.TypenameEquals, schema)
      ? setValue(object, rest, value, schema)
      : object;
  return { ...object, [segment.Key]: setValue(object[segment.Key], rest, value, schema) };
};

const renameKey = (
  data: unknown,
  [segment, ...rest]: readonly FetchNodePathSegment[],
  newKey: string,
  schema: GraphQLSchema,
): unknown => {
  if (segment === undefined || data === null || typeof data !== 'object') return data;
  if (Array.isArray(data)) return data.map((item) => renameKey(item, [segment, ...rest], newKey, schema));
  const object = data as ResponseObject;
  if ('TypenameEquals' in segment)
    return meetsCondition(object.__typename, segment.TypenameEquals, schema)
      ? renameKey(object, rest, newKey, schema)
      : object;
  if (rest.length > 0) return { ...object, [segment.Key]: renameKey(object[segment.Key], rest, newKey, schema) };
  const { [segment.Key]: value, ...others } = object;
  return value === undefined ? object : { ...others, [newKey]: value };
};
