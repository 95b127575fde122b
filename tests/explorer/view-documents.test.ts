import { type FieldNode, Kind, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { expect, test } from 'vitest';
import { readExampleOperations } from '../../src/app/example-operations.ts';
import { buildGraph } from '../../src/graph/graph.ts';
import { checkText, defaultLimits } from '../../src/server/server.ts';
import { viewDocuments } from '../../src/views/views.ts';

test('each text is valid and within the limits of a server', () => {
  const schema = buildGraph();
  expect(viewDocuments).toHaveLength(36);
  for (const text of viewDocuments) expect(checkText(schema, text, defaultLimits)).toEqual([]);
});

test('each name and date is asked for in the language of the page', () => {
  const inLanguage = ({ arguments: given = [] }: FieldNode) =>
    given.some(
      ({ name, value }) => name.value === 'language' && value.kind === Kind.VARIABLE && value.name.value === 'language',
    );
  const schema = buildGraph();
  const fields: string[] = [];
  for (const document of viewDocuments) {
    const types = new TypeInfo(schema);
    visit(
      parse(document),
      visitWithTypeInfo(types, {
        Field(field) {
          const hasLanguage = types.getFieldDef()?.args.some(({ name }) => name === 'language');
          if (hasLanguage)
            fields.push(`${types.getParentType()}.${field.name.value} ${inLanguage(field) ? 'asks' : 'does not'}`);
        },
      }),
    );
  }
  expect([...new Set(fields)].filter((field) => !field.endsWith(' asks'))).toEqual([]);
  expect(fields).toEqual(expect.arrayContaining(['Actor.name asks', 'FuzzyDate.label asks']));
});

test('the queries of the views are not examples in GraphiQL', async () => {
  const folder = new URL('../../src/operations', import.meta.url).pathname;
  const names = (await readExampleOperations(folder)).map(({ name }) => name);
  expect(names.filter((name) => name.startsWith('Explorer'))).toEqual([]);
});
