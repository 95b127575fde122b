import { readFileSync } from 'node:fs';
import { type FragmentDefinitionNode, Kind, parse, type SelectionSetNode } from 'graphql';
import { expect, test } from 'vitest';
import { CLAIM_TYPES } from '../../src/model/node-types.ts';

/** What no compiler asks for when a claim type is added: its selections in the documents of the explorer. */

const parseFile = (path: string) => parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

/** The types whose own fields a selection has anywhere. */
const typesIn = ({ selections }: SelectionSetNode): string[] =>
  selections.flatMap((selection) => {
    const below = 'selectionSet' in selection && selection.selectionSet ? typesIn(selection.selectionSet) : [];
    const type = selection.kind === Kind.INLINE_FRAGMENT ? selection.typeCondition?.name.value : undefined;
    return type === undefined ? below : [type, ...below];
  });

test.each(CLAIM_TYPES)('the explorer selects the title of %s', (type) => {
  const path = 'src/views/claims.graphql';
  const isTitle = (definition: { kind: string; name?: { value: string } }): definition is FragmentDefinitionNode =>
    definition.kind === Kind.FRAGMENT_DEFINITION && definition.name?.value === 'ClaimTitle';
  const [fragment] = parseFile(path).definitions.filter(isTitle);
  const hint = `Add \`... on ${type} { … }\` to the fragment ClaimTitle in ${path}, and run \`npm run codegen\`.`;
  expect(fragment && typesIn(fragment.selectionSet), hint).toContain(type);
});
