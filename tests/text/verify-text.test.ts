import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { toJsonSchema } from '../../src/model/file-formats.ts';
import { type BriefFile, briefFile } from '../../src/model/records/brief-records.ts';
import { citationRef } from '../../src/model/records/reference-fields.ts';
import { citationsOf } from '../../src/text/citations.ts';
import { sha256 } from '../../src/text/passages.ts';
import { verifyText } from '../../src/text/verify-text.ts';
import { INDEX, indexOf, inventedBrief, NOTHING_SAID, TEXT, toBytes } from './invented-brief.ts';

const brief = inventedBrief(INDEX);

const verify = (...[text, other = brief, format]: [string, BriefFile?, object?]) =>
  verifyText(toBytes(text), other, format);
const problemsOf = (...args: Parameters<typeof verify>) =>
  verify(...args).problems.map(
    ({ ref, problem, cited, path, message }) => `${ref} ${problem} cited ${cited}, ${path.join('.')}: ${message}`,
  );
const briefly = (text: string, other = brief) =>
  verify(text, other)
    .problems.map(({ ref, problem }) => `${ref} ${problem}`)
    .join(', ');
const messagesOf = (text: string, other = brief) => verify(text, other).problems.map(({ message }) => message);

test('citationsOf collects every citation, in the order of the file', () => {
  const paths = [...citationsOf(brief)].map(([ref, all]) => [ref, ...all.map((path) => path.join('.'))].join(' '));
  expect(paths).toEqual([
    'title citations.0',
    'h1 sections.0.paragraphs.0',
    'p2 sections.0.paragraphs.1 mentions.0.citations.1',
    'byline people.0.citations.0',
    'k1 keyPoints.0.paragraph',
    'p1.s2 mentions.0.date.citations.0 mentions.0.citations.0',
  ]);
});

describe('verifyText', () => {
  test('verifies a citing field by its annotation, whatever the field is called', () => {
    const motto = z.strictObject({ words: z.string(), foundIn: citationRef });
    const format = toJsonSchema(briefFile.extend({ mottos: z.array(motto), epigraph: citationRef.optional() }));
    const cited = { ...brief, mottos: [{ words: 'p99', foundIn: 'p1.s99' }], epigraph: 'p2' };
    expect(verifyText(toBytes(TEXT), cited as BriefFile, format).citations).toBe(8 + 2);
    expect(problemsOf(TEXT, cited as BriefFile, format)).toEqual([
      'p1.s99 UNKNOWN cited 1, mottos.0.foundIn: "p1.s99" is not a passage of the text: p1 has 5 sentences',
    ]);
  });

  test.each(['p1.s0', 'p1.s02', 'p1.s', 'two-ports:x:p1'])('reports %j as unknown: it is not a citation ref', (ref) => {
    expect(messagesOf(TEXT, { ...brief, citations: [ref] })).toEqual([
      `"${ref}" is not a passage of the text: a paragraph is written as p4, and its fourth sentence as p4.s4`,
    ]);
  });

  test('finds no problems in the indexed text', () => {
    expect(verify(TEXT)).toEqual({ problems: [], passages: 36, citations: 8 });
  });

  test('reports exactly the sentence, the paragraph and the text when one character changes', () => {
    expect(problemsOf(TEXT.replace('Then the sea rose', 'Then the sea r0se'))).toEqual([
      expect.stringMatching(
        /^text CHANGED cited 5, text.sha256: the text has the SHA-256 \w+, but the index is of \w+$/,
      ),
      expect.stringMatching(/^p1 CHANGED cited 0, text.paragraphs.7: p1 at \d+ to \d+ is not the indexed passage/),
      expect.stringMatching(
        /^p1.s2 CHANGED cited 2, text.paragraphs.7.sentences.1: p1.s2 at \d+ to \d+ is not the indexed passage/,
      ),
    ]);
  });

  test('reports the new offsets of passages when a code point is inserted', () => {
    const changed = TEXT.replace('Bree wants', '🌊Bree wants');
    expect(briefly(changed)).toBe(
      'text CHANGED, p3 CHANGED, p3.s1 CHANGED, p3.s2 MOVED, p4 MOVED, p4.s1 MOVED, p5 MOVED, p5.s1 MOVED',
    );
    const start = INDEX.paragraphs.find(({ id }) => id === 'p4')?.start ?? 0;
    expect(problemsOf(changed)[4]).toBe(
      `p4 MOVED cited 0, text.paragraphs.12: p4 now starts at ${start + 1}, one code point later`,
    );
  });

  test('finds passages that changed places, and matches equal sentences in order', () => {
    const changed = TEXT.replace('Harbour Relations\n', '');
    const moved = verify(changed).problems.filter(({ problem }) => problem === 'MOVED');
    expect(briefly(changed)).toMatch(/^text CHANGED, kicker CHANGED, kicker.s1 CHANGED(?:, [\w.]+ MOVED){34}$/);
    expect(moved.map(({ message }) => message.split(', ')[1])).toEqual(Array(34).fill('18 code points earlier'));
  });

  test('does not match a removed sentence with an equal one elsewhere', () => {
    const alike = 'It sank. It rose.\nIt rose. It sank.';
    const other = inventedBrief(indexOf(alike), NOTHING_SAID);
    expect(briefly(alike.replace(/sank\.$/, 'swam.'), other)).toBe('text CHANGED, p2 CHANGED, p2.s2 CHANGED');
  });

  test('finds a paragraph that was joined to another', () => {
    const other = inventedBrief(indexOf('It sank.\nIt rose.'), NOTHING_SAID);
    expect(briefly('We say: It sank. It rose.', other)).toBe(
      'text CHANGED, p1 CHANGED, p1.s1 CHANGED, p2 MOVED, p2.s1 MOVED',
    );
  });

  test('reports passages after the end of a truncated text', () => {
    const end = `ends at ${INDEX.length}, but the text ends at ${INDEX.length - 13}, and the passage is not found elsewhere`;
    expect(problemsOf(TEXT.slice(0, TEXT.indexOf('Related'))).slice(1)).toEqual([
      `p5 OUTSIDE cited 0, text.paragraphs.13: p5 ${end}`,
      `p5.s1 OUTSIDE cited 0, text.paragraphs.13.sentences.0: p5.s1 ${end}`,
    ]);
  });

  test.each([
    ['byte-order mark', `\ufeff${TEXT}`, 'without its byte-order mark it would match'],
    ['line breaks', TEXT.replaceAll('\n', '\r\n'), 'with line breaks as LF it would match'],
    ['last line break', `${TEXT}\n`, 'without its last line break it would match'],
  ])('names the change that editors make silently: %s', (_, text, hint) => {
    expect(messagesOf(text)[0]?.split('; ')[1]).toBe(hint);
  });

  const edited = structuredClone(INDEX);
  const [first, second] = edited.paragraphs.find(({ id }) => id === 'p2')?.sentences ?? [];
  if (!first || !second) throw new Error('p2 has no two sentences');
  first.sha256 = sha256([...TEXT].slice(first.start, first.end - 4).join(''));
  second.end -= 3;

  test('reports the end of a sentence that was moved, and by how much, also one that no splitter would draft', () => {
    expect(messagesOf(TEXT, inventedBrief(edited))).toEqual([
      `p2.s1 ends at ${first.end - 4}, 4 code points earlier than the index says (${first.end})`,
      `p2.s2 ends at ${second.end + 3}, 3 code points later than the index says (${second.end})`,
    ]);
  });

  test('reports citations that are not in the index', () => {
    const sections = [{ id: 'aldo', paragraphs: ['p1', 'p9'] }];
    const keyPoints = ['k1.s3', 'p9'].map((paragraph) => ({ paragraph, summary: 'The ferry is back.' }));
    expect(problemsOf(TEXT, inventedBrief(INDEX, { sections, keyPoints }))).toEqual([
      'p9 UNKNOWN cited 1, sections.0.paragraphs.1: "p9", cited in 2 places, is not a passage of the text: the index has no such paragraph',
      'k1.s3 UNKNOWN cited 1, keyPoints.0.paragraph: "k1.s3" is not a passage of the text: k1 has 2 sentences',
    ]);
  });

  test('reports a length that differs from that of the text', () => {
    expect(problemsOf(TEXT, inventedBrief({ ...INDEX, length: 5 }))).toEqual([
      `text CHANGED cited 5, text.sha256: the text has ${INDEX.length} code points, but the index says 5`,
    ]);
  });
});
