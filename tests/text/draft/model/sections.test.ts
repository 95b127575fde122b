import { expect, test } from 'vitest';
import { halve, isTooLong, splitSections } from '../../../../src/text/draft/model/sections.ts';
import { draftInvented, modelAt, openDocument } from './invented-draft.ts';
import { nothing, startEndpoint } from './scripted-endpoint.ts';

const sizes = (text: string) => splitSections(openDocument(text).document).map(({ sentences }) => sentences.length);

const paragraph = (sentences: number) => 'The ferry was late again that day. '.repeat(sentences).trim();

test('sections follow the headings, and headings are not asked about', () => {
  const text = [
    'A Title',
    paragraph(8),
    '1. What Happened',
    paragraph(3),
    paragraph(1),
    '2. What Should Follow',
    paragraph(2),
  ];
  const sections = splitSections(openDocument(text.join('\n')).document);
  expect(sections.map(({ heading, sentences }) => [heading, sentences.length])).toEqual([
    [null, 8],
    ['1. What Happened', 4],
    ['2. What Should Follow', 2],
  ]);
});

test('a long section is divided between paragraphs', () => {
  expect(sizes(['A Title', ...Array(10).fill(paragraph(9))].join('\n'))).toEqual([36, 36, 18]);
  expect(sizes(['A Title', paragraph(30), paragraph(30)].join('\n'))).toEqual([30, 30]);
});

test('a long paragraph is divided between sentences, and none is asked about twice', () => {
  const { document } = openDocument(['A Title', paragraph(95)].join('\n'));
  const sections = splitSections(document);
  expect(sections.map(({ sentences }) => sentences.length)).toEqual([40, 40, 15]);
  const refs = sections.flatMap(({ sentences }) => sentences.map(({ ref }) => ref));
  expect(new Set(refs).size).toBe(95);
});

test('long sentences make shorter parts', () => {
  const long = `Word ${'word '.repeat(1500).trim()}. `.repeat(5).trim();
  expect(sizes(['A Title', long].join('\n'))).toEqual([2, 2, 1]);
});

test('one sentence cannot be halved', () => {
  const [section] = splitSections(openDocument(['A Title', paragraph(3)].join('\n')).document);
  const [first, second] = (section && halve(section)) ?? [];
  expect([first?.sentences.length, second?.sentences.length]).toEqual([2, 1]);
  expect(second && halve(second)).toBeNull();
});

test('a text without punctuation is not sent as one sentence', async () => {
  const invented = openDocument(['A Title', 'word '.repeat(5000), '1. What Happened', paragraph(1)].join('\n'));
  expect(splitSections(invented.document).map(isTooLong)).toEqual([true, false]);
  await using endpoint = await startEndpoint(nothing);
  const { draft } = await draftInvented([modelAt(endpoint.url)], {}, invented);
  expect(endpoint.received).toHaveLength(1);
  expect(draft.undrafted).toEqual([
    { model: 'model-a', sentences: ['p1.s1'], reason: 'the sentence is too long to be asked about' },
  ]);
});
