import { expect, test } from 'vitest';
import { packageFolders } from '../../src/app/package-files.ts';
import { readActorRegisters } from '../../src/curate/import/actor-registers.ts';
import { createNameMatcher } from '../../src/curate/import/match-names.ts';

const registers = await readActorRegisters('/', [packageFolders.data]);

test.each([
  ['EU', 'european-union'],
  ['UN', 'united-nations'],
  ['ASEAN', 'association-of-southeast-asian-nations'],
  ['G7', 'group-of-seven'],
  ['G20', 'group-of-twenty'],
  ['OCDE', 'oecd'],
  ['IMF', 'international-monetary-fund'],
  ['Weltbank', 'world-bank'],
  ['세계보건기구', 'world-health-organization'],
])('in a brief of a new institute, "%s" is that of the commons', (name, ref) => {
  const match = createNameMatcher(registers, 'harbour');
  expect(match(name, ['Organization', 'Grouping']).entry?.ref).toBe(ref);
});
