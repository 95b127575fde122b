import type { GraphQLLeafType } from 'graphql';
import { Surprise } from './surprise.ts';
import { toUtf8, type Utf8 } from './utf8.ts';

/** Returns a function that writes values of a scalar or an enum as JSON. */
export const compileLeaf = (type: GraphQLLeafType): ((value: unknown) => Utf8) => {
  return (value) => {
    const serialized: unknown = type.serialize(value);
    switch (typeof serialized) {
      case 'string':
        return toUtf8(JSON.stringify(serialized));
      case 'boolean':
        return serialized ? 'true' : 'false';
      case 'number':
        return JSON.stringify(serialized);
      default:
        throw new Surprise(`The value of a ${type.name} is neither a text, a number nor a boolean.`);
    }
  };
};
