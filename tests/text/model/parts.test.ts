import { expect, test } from 'vitest';
import { halve, isTooLong, sentencesOf, splitText } from '../../../src/text/model/parts.ts';
import { draftInvented, modelAt, openDocument } from './invented-draft.ts';
import { nothing, startEndpoint } from './scripted-endpoint.ts';

const sizes = (text: string) => splitText(openDocument(text).document).map((part) => sentencesOf(part).length);

const paragraph = (sentences: number) => 'The ferry was late again that day. '.repeat(sentences).trim();

test('short sections are asked about together, below their headings', () => {
  const text = ['A Title', paragraph(8), '1. What Happened', paragraph(3), paragraph(1), '2. What Should Follow'];
  const parts = splitText(openDocument([...text, paragraph(30)].join('\n')).document);
  expect(parts.map((part) => part.map(({ heading, sentences }) => [heading, sentences.length]))).toEqual([
    [
      [null, 8],
      ['1. What Happened', 4],
    ],
    [['2. What Should Follow', 30]],
  ]);
});

test('a long section is divided between paragraphs', () => {
  expect(sizes(['A Title', ...Array(10).fill(paragraph(9))].join('\n'))).toEqual([36, 36, 18]);
  expect(sizes(['A Title', paragraph(30), paragraph(30)].join('\n'))).toEqual([30, 30]);
});

test('a long paragraph is divided between sentences, and none is asked about twice', () => {
  const { document } = openDocument(['A Title', paragraph(95)].join('\n'));
  const parts = splitText(document);
  expect(parts.map((part) => sentencesOf(part).length)).toEqual([40, 40, 15]);
  const refs = parts.flatMap(sentencesOf).map(({ ref }) => ref);
  expect(new Set(refs).size).toBe(95);
});

test('long sentences make shorter parts', () => {
  const long = `Word ${'word '.repeat(1500).trim()}. `.repeat(5).trim();
  expect(sizes(['A Title', long].join('\n'))).toEqual([2, 2, 1]);
});

test('halves keep their headings, and one sentence cannot be halved', () => {
  const text = ['A Title', paragraph(1), '1. What Happened', paragraph(3)].join('\n');
  const [part = []] = splitText(openDocument(text).document);
  const halves = halve(part) ?? [];
  expect(halves.map((half) => half.map(({ heading, sentences }) => [heading, sentences.length]))).toEqual([
    [
      [null, 1],
      ['1. What Happened', 1],
    ],
    [['1. What Happened', 2]],
  ]);
  expect(halve(halves[1]?.map((section) => ({ ...section, sentences: section.sentences.slice(1) })) ?? [])).toBeNull();
});

test('a text without punctuation is not sent as one sentence', async () => {
  const invented = openDocument(['A Title', 'word '.repeat(5000), '1. What Happened', paragraph(1)].join('\n'));
  expect(splitText(invented.document).map(isTooLong)).toEqual([true, false]);
  await using endpoint = await startEndpoint(nothing);
  const { draft } = await draftInvented(modelAt(endpoint.url), {}, invented);
  expect(endpoint.received).toHaveLength(1);
  expect(draft.undrafted).toEqual([
    { model: 'model-a', sentences: ['p1.s1'], reason: 'it is too long to be asked about' },
  ]);
});
