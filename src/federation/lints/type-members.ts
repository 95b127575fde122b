import { type FieldDefinitionNode, type InputValueDefinitionNode, print } from 'graphql';
import type { SubgraphType } from './subgraph-types.ts';

/** The fields of a type as SDL, its enum values or its union members; sorted. */
export const membersOf = ({ fields, members }: SubgraphType): string[] =>
  [...[...fields.values()].map(signatureOf), ...members].sort();

/** A field as SDL, with its arguments and default values, but without descriptions and directives. */
export const signatureOf = (field: FieldDefinitionNode | InputValueDefinitionNode): string =>
  print(withoutDescription(field));

const withoutDescription = <Field extends FieldDefinitionNode | InputValueDefinitionNode>(field: Field): Field => ({
  ...field,
  description: undefined,
  directives: [],
  ...('arguments' in field && { arguments: field.arguments?.map(withoutDescription) }),
});
