import { expect, test } from 'vitest';
import { BRIEF, copyTinySet } from '../../store/tiny-set.ts';

/** The problems with two key points, p1 and p2, that restate a finding with these citations: in the first of them. */
const problemsWith = async (citations: string[], points = ['p1', 'p2']): Promise<string[]> => {
  await using set = await copyTinySet();
  const brief = JSON.parse(await set.read(BRIEF));
  brief.findings = [
    {
      slug: 'fees-rise',
      summary: 'Fees rise.',
      support: 'NONE_GIVEN',
      modality: 'ONGOING',
      basis: 'STATED',
      citations,
    },
  ];
  for (const paragraph of brief.text.paragraphs) if (points.includes(paragraph.id)) paragraph.kind = 'KEY_POINT';
  brief.keyPoints = points.map((paragraph, at) => ({
    paragraph,
    summary: 'Fees.',
    restates: at === 0 ? ['Finding:fees-rise'] : [],
  }));
  await set.write(BRIEF, JSON.stringify(brief));
  return (await set.problems()).map((line) => line.replace(/^.*?:\d+:\d+ /, ''));
};

test('a key point restates no claim that cites another key point instead', async () => {
  for (const citations of [['p2.s1'], ['p2']])
    expect(await problemsWith(citations)).toEqual([
      'warning: key point "p1", restates[0]: "Finding:fees-rise" cites p2, which is another key point, and not p1; list it there, or let it cite p1 as well',
    ]);
});

test('it may if the claim cites both, neither, or a sentence of it', async () => {
  for (const citations of [['p1', 'p2.s1'], ['k1.s1'], ['p1.s2']]) expect(await problemsWith(citations)).toEqual([]);
  expect(await problemsWith(['p2.s1'], ['p1'])).toEqual([]);
});
