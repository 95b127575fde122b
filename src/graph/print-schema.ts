import {
  DirectiveLocation,
  GraphQLBoolean,
  GraphQLDirective,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLSchema,
  GraphQLString,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  printSchema,
} from 'graphql';

/** Prints a schema as SDL with the costs of its fields, which graphql-js leaves out. Ends with a line break. */
export const printWithCosts = (schema: GraphQLSchema): string => {
  const sdl = printSchema(withDefinitions(schema));
  let printed = '';
  let end = 0;
  for (const { position, text } of findInsertions(schema, sdl)) {
    printed += sdl.slice(end, position) + text;
    end = position;
  }
  return `${printed}${sdl.slice(end)}\n`;
};

/** What to insert after the types of the fields, in their order. */
const findInsertions = (schema: GraphQLSchema, sdl: string): { position: number; text: string }[] =>
  parse(sdl).definitions.flatMap((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) return [];
    const type = schema.getType(node.name.value);
    const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
    return (node.fields ?? []).flatMap(({ name, type: { loc } }) => {
      const directives = fields[name.value]?.astNode?.directives ?? [];
      const costs = directives.filter(({ name }) => COST_DIRECTIVES.some((directive) => directive.name === name.value));
      return loc && costs.length > 0 ? [{ position: loc.end, text: ` ${costs.map(print).join(' ')}` }] : [];
    });
  });

const withDefinitions = (schema: GraphQLSchema): GraphQLSchema =>
  new GraphQLSchema({ ...schema.toConfig(), directives: [...schema.getDirectives(), ...COST_DIRECTIVES] });

const names = { type: new GraphQLList(new GraphQLNonNull(GraphQLString)) };

/** The directives of the cost specification, as federation 2.9 has them. */
const COST_DIRECTIVES: readonly GraphQLDirective[] = [
  new GraphQLDirective({
    name: 'cost',
    description: 'The cost of a field itself; 1 where none is given.',
    locations: [
      DirectiveLocation.ARGUMENT_DEFINITION,
      DirectiveLocation.ENUM,
      DirectiveLocation.FIELD_DEFINITION,
      DirectiveLocation.INPUT_FIELD_DEFINITION,
      DirectiveLocation.OBJECT,
      DirectiveLocation.SCALAR,
    ],
    args: { weight: { type: new GraphQLNonNull(GraphQLInt) } },
  }),
  new GraphQLDirective({
    name: 'listSize',
    description:
      'The items that a list counts with: as many as one of the slicing arguments asks for, or else the assumed size. If there are sized fields, the lists are these fields of the value.',
    locations: [DirectiveLocation.FIELD_DEFINITION],
    args: {
      assumedSize: { type: GraphQLInt },
      slicingArguments: names,
      sizedFields: names,
      requireOneSlicingArgument: { type: GraphQLBoolean, defaultValue: true },
    },
  }),
];
