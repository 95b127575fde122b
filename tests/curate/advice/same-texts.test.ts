import { expect, test } from 'vitest';
import { BRIEF, copyTinySet, TEXT } from '../../store/tiny-set.ts';

test('validate warns of a second brief of one text', async () => {
  await using set = await copyTinySet();
  expect(await set.problems()).toEqual([]);
  await set.write('briefs/harbours-again.json', (await set.read(BRIEF)).replace('harbours-2024', 'harbours-again'));
  await set.write('briefs/harbours-again.txt', await set.read(TEXT));
  expect((await set.problems()).filter((line) => line.includes('same text'))).toEqual([
    'data/briefs/harbours-again.json:13:15 warning: text.sha256: data/briefs/harbours-2024.json is of the same text; delete one of them',
  ]);
});
