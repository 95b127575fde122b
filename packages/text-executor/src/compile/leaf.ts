import type { GraphQLLeafType } from 'graphql';
import { Fallback } from '../fallback.ts';
import { toUtf8, type Utf8 } from '../utf8.ts';

/** Returns a function that writes values of a scalar or an enum as JSON. */
export const compileLeaf = (type: GraphQLLeafType): ((value: unknown) => Utf8) => {
  return (value) => {
    const serialized: unknown = type.serialize(value);
    if (typeof serialized === 'boolean') return serialized ? 'true' : 'false';
    // What JSON has no value for is undefined.
    const text = serialized === null ? undefined : JSON.stringify(serialized);
    if (text === undefined) throw new Fallback(`A value of ${type.name} that is none.`);
    return typeof serialized === 'number' ? text : toUtf8(text);
  };
};
