import type { GraphQLField } from 'graphql';

/** A field as SDL has it, such as `publications(first: Int): [Publication!]`. */
export const signatureOf = ({ name, args, type }: GraphQLField<unknown, unknown>): string => {
  const given = args.map((arg) => `${arg.name}: ${arg.type}`).join(', ');
  return `${name}${given && `(${given})`}: ${type}`;
};
