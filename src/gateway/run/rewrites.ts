import type { FetchNodePathSegment, FetchRewrite } from '@graphql-hive/router-query-planner';
import type { GraphQLSchema } from 'graphql';
import { isOfType } from '../plan/query-plan.ts';
import type { AnswerObject } from './places.ts';

/** What a plan changes in what is sent, or in what comes back: a key's name, or a value. */
export const rewrite = (data: unknown, rewrites: readonly FetchRewrite[] | undefined, schema: GraphQLSchema): unknown =>
  (rewrites ?? []).reduce((value, change) => applyRewrite(value, change, schema), data);

const applyRewrite = (data: unknown, change: FetchRewrite, schema: GraphQLSchema): unknown => {
  if ('KeyRenamer' in change) return renameKey(data, change.KeyRenamer.path, change.KeyRenamer.renameKeyTo, schema);
  const { path, setValueTo } = 'ValueSetter' in change ? change.ValueSetter : change;
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
  const object = data as AnswerObject;
  if ('TypenameEquals' in segment)
    return isOfType(object.__typename, segment.TypenameEquals, schema) ? setValue(object, rest, value, schema) : object;
  return { ...object, [segment.Key]: setValue(object[segment.Key], rest, value, schema) };
};

const renameKey = (
  data: unknown,
  [segment, ...rest]: readonly FetchNodePathSegment[],
  to: string,
  schema: GraphQLSchema,
): unknown => {
  if (segment === undefined || data === null || typeof data !== 'object') return data;
  if (Array.isArray(data)) return data.map((item) => renameKey(item, [segment, ...rest], to, schema));
  const object = data as AnswerObject;
  if ('TypenameEquals' in segment)
    return isOfType(object.__typename, segment.TypenameEquals, schema) ? renameKey(object, rest, to, schema) : object;
  if (rest.length > 0) return { ...object, [segment.Key]: renameKey(object[segment.Key], rest, to, schema) };
  const { [segment.Key]: value, ...others } = object;
  return value === undefined ? object : { ...others, [to]: value };
};
