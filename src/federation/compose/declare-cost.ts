import { type GraphQLField, getNamedType, isObjectType, valueFromASTUntyped } from 'graphql';
import { costExtensions } from '../../graph/cost.ts';

/** Declares the cost of a field of a partner, whose directives are on the same field of the supergraph and may have any values. */
export const declareCost = (field: GraphQLField<unknown, unknown>, joined: typeof field | undefined): void => {
  const argumentsOf = (directive: string): Record<string, unknown> | undefined => {
    const found = joined?.astNode?.directives?.find(({ name }) => name.value === directive);
    return (
      found &&
      Object.fromEntries(found.arguments?.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]) ?? [])
    );
  };
  const cost = toNumber(argumentsOf('cost')?.weight) ?? 1;
  const listSize = argumentsOf('listSize');
  const sizedFields = toNames(listSize?.sizedFields);
  field.extensions = {
    cost,
    // Without a size, plugin-complexity takes 10 for a list.
    complexity: cost,
    ...(listSize &&
      costExtensions({
        cost,
        listSize: {
          assumedSize: toNumber(listSize.assumedSize),
          slicingArguments: toNames(listSize.slicingArguments),
          sizedFields,
        },
      })),
    ...field.extensions,
  };
  const type = getNamedType(field.type);
  for (const name of sizedFields) {
    const sized = isObjectType(type) ? type.getFields()[name] : undefined;
    if (sized) sized.extensions = { ...sized.extensions, complexity: { field: 1, multiplier: 1 } };
  }
};

const toNumber = (value: unknown): number | undefined => {
  const number = Number(value ?? Number.NaN);
  return number >= 0 ? number : undefined;
};

const toNames = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((name): name is string => typeof name === 'string') : [];
