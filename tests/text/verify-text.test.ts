import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { toJsonSchema } from '../../src/model/file-formats.ts';
import { type BriefFile, briefFile } from '../../src/model/records/brief-records.ts';
import { citationRef } from '../../src/model/records/reference-fields.ts';
import { citationsOf } from '../../src/text/citations.ts';
import { indexText } from '../../src/text/index-text.ts';
import { sha256 } from '../../src/text/passages.ts';
import { verifyText } from '../../src/text/verify-text.ts';
import { inventedBrief, TEXT, toBytes } from './invented-brief.ts';

const FACTS = {
  language: 'en',
  title: 'Two Ports, One Ferry?',
  kicker: 'Harbour Relations',
  date: 'March 3, 2025',
  authorNames: ['Ana Lúcia Ø'],
  sectionTitles: [],
};
const index = indexText(toBytes(TEXT), FACTS);
const brief = inventedBrief(index);

const verify = (text: string, other = brief) => verifyText(toBytes(text), other);
const briefly = (text: string, other = brief) =>
  verify(text, other).problems.map(({ ref, problem }) => `${ref} ${problem}`);

describe('citationsOf', () => {
  test('collects every citation, in the order of the file', () => {
    expect([...citationsOf(brief)]).toEqual([
      ['title', [['citations', 0]]],
      ['h1', [['sections', 0, 'paragraphs', 0]]],
      [
        'p2',
        [
          ['sections', 0, 'paragraphs', 1],
          ['mentions', 0, 'citations', 1],
        ],
      ],
      ['byline', [['people', 0, 'citations', 0]]],
      ['k1', [['keyPoints', 0, 'paragraph']]],
      [
        'p1.s2',
        [
          ['mentions', 0, 'date', 'citations', 0],
          ['mentions', 0, 'citations', 0],
        ],
      ],
    ]);
  });
});

describe('verifyText', () => {
  test('verifies a citing field by its annotation, whatever the field is called', () => {
    const motto = z.strictObject({ words: z.string(), foundIn: citationRef });
    const format = toJsonSchema(briefFile.extend({ mottos: z.array(motto), epigraph: citationRef.optional() }));
    const cited = { ...brief, mottos: [{ words: 'p99', foundIn: 'p1.s99' }], epigraph: 'p2' };
    const { citations, problems } = verifyText(toBytes(TEXT), cited as BriefFile, format);
    expect(citations).toBe(8 + 2);
    expect(problems).toEqual([
      {
        ref: 'p1.s99',
        problem: 'UNKNOWN',
        cited: 1,
        path: ['mottos', 0, 'foundIn'],
        message: '"p1.s99" is not a passage of the text: p1 has 5 sentences',
      },
    ]);
  });

  test.each(['p1.s0', 'p1.s02', 'p1.s', 'two-ports:x:p1'])('reports %j as unknown: it is not a citation ref', (ref) => {
    expect(verify(TEXT, { ...brief, citations: [ref] }).problems.map(({ message }) => message)).toEqual([
      `"${ref}" is not a passage of the text: a paragraph is written as p4, and its fourth sentence as p4.s4`,
    ]);
  });

  test('finds no problems in the indexed text', () => {
    expect(verify(TEXT)).toEqual({ problems: [], passages: 36, citations: 8 });
  });

  test('reports exactly the sentence, the paragraph and the text when one character changes', () => {
    const changed = TEXT.replace('Then the sea rose', 'Then the sea r0se');
    expect(verify(changed).problems).toEqual([
      {
        ref: 'text',
        problem: 'CHANGED',
        cited: 5,
        path: ['text', 'sha256'],
        message: expect.stringMatching(/^the text has the SHA-256 \w+, but the index is of \w+$/),
      },
      {
        ref: 'p1',
        problem: 'CHANGED',
        cited: 0,
        path: ['text', 'paragraphs', 7],
        message: expect.stringMatching(/^p1 at \d+ to \d+ is not the indexed passage/),
      },
      {
        ref: 'p1.s2',
        problem: 'CHANGED',
        cited: 2,
        path: ['text', 'paragraphs', 7, 'sentences', 1],
        message: expect.stringMatching(/^p1.s2 at \d+ to \d+ is not the indexed passage/),
      },
    ]);
  });

  test('reports the new offsets of passages when a code point is inserted', () => {
    const changed = TEXT.replace('Bree wants', '🌊Bree wants');
    const start = index.paragraphs.find(({ id }) => id === 'p4')?.start ?? 0;
    expect(briefly(changed)).toEqual([
      'text CHANGED',
      'p3 CHANGED',
      'p3.s1 CHANGED',
      'p3.s2 MOVED',
      'p4 MOVED',
      'p4.s1 MOVED',
      'p5 MOVED',
      'p5.s1 MOVED',
    ]);
    expect(verify(changed).problems[4]).toEqual({
      ref: 'p4',
      problem: 'MOVED',
      cited: 0,
      path: ['text', 'paragraphs', 12],
      message: `p4 now starts at ${start + 1}, one code point later`,
    });
  });

  test('finds passages that changed places, and matches equal sentences in order', () => {
    const changed = TEXT.replace('Harbour Relations\n', '');
    const moved = verify(changed).problems.filter(({ problem }) => problem === 'MOVED');
    expect(briefly(changed).filter((line) => !line.endsWith('MOVED'))).toEqual([
      'text CHANGED',
      'kicker CHANGED',
      'kicker.s1 CHANGED',
    ]);
    expect(moved.map(({ message }) => message.split(', ')[1])).toEqual(Array(34).fill('18 code points earlier'));
  });

  test('does not match a removed sentence with an equal one elsewhere', () => {
    const alike = 'It sank. It rose.\nIt rose. It sank.';
    const other = inventedBrief(indexText(toBytes(alike), { ...FACTS, language: 'en' }), UNCITED);
    expect(briefly(alike.replace(/sank\.$/, 'swam.'), other)).toEqual(['text CHANGED', 'p2 CHANGED', 'p2.s2 CHANGED']);
  });

  test('finds a paragraph that was joined to another', () => {
    const parted = 'It sank.\nIt rose.';
    const other = inventedBrief(indexText(toBytes(parted), FACTS), UNCITED);
    expect(briefly('We say: It sank. It rose.', other)).toEqual([
      'text CHANGED',
      'p1 CHANGED',
      'p1.s1 CHANGED',
      'p2 MOVED',
      'p2.s1 MOVED',
    ]);
  });

  test('reports passages after the end of a truncated text', () => {
    const changed = TEXT.slice(0, TEXT.indexOf('Related'));
    expect(verify(changed).problems.slice(1)).toEqual(
      ['p5', 'p5.s1'].map((ref) => ({
        ref,
        problem: 'OUTSIDE',
        cited: 0,
        path: ['text', 'paragraphs', 13, ...(ref === 'p5.s1' ? ['sentences', 0] : [])],
        message: `${ref} ends at ${index.length}, but the text ends at ${index.length - 13}, and the passage is not found elsewhere`,
      })),
    );
  });

  test('names changes that editors make silently', () => {
    const messages = [`\ufeff${TEXT}`, TEXT.replaceAll('\n', '\r\n'), `${TEXT}\n`].map(
      (text) => verify(text).problems[0]?.message,
    );
    expect(messages.map((message) => message?.split('; ')[1])).toEqual([
      'without its byte-order mark it would match',
      'with line breaks as LF it would match',
      'without its last line break it would match',
    ]);
  });

  test('reports the end of a sentence that was moved, and by how much', () => {
    const edited = structuredClone(index);
    const sentence = edited.paragraphs.find(({ id }) => id === 'p2')?.sentences[1];
    if (!sentence) throw new Error('no p2.s2');
    const { end } = sentence;
    sentence.end -= 3;
    expect(verify(TEXT, inventedBrief(edited)).problems.map(({ message }) => message)).toEqual([
      `p2.s2 ends at ${end}, 3 code points later than the index says (${end - 3})`,
    ]);
  });

  test('finds an end that no splitter would draft', () => {
    const edited = structuredClone(index);
    const sentence = edited.paragraphs.find(({ id }) => id === 'p2')?.sentences[0];
    if (!sentence) throw new Error('no p2.s1');
    const text = Array.from(TEXT)
      .slice(sentence.start, sentence.end - 4)
      .join('');
    sentence.sha256 = sha256(text);
    expect(verify(TEXT, inventedBrief(edited)).problems.map(({ message }) => message)).toEqual([
      `p2.s1 ends at ${sentence.end - 4}, 4 code points earlier than the index says (${sentence.end})`,
    ]);
  });

  test('reports citations that are not in the index', () => {
    const sections = [{ id: 'aldo', paragraphs: ['p1', 'p9'] }];
    const keyPoints = [
      { paragraph: 'k1.s3', summary: 'The ferry is back.' },
      { paragraph: 'p9', summary: 'It is late.' },
    ];
    expect(verify(TEXT, inventedBrief(index, { sections, keyPoints })).problems).toEqual([
      {
        ref: 'p9',
        problem: 'UNKNOWN',
        cited: 1,
        path: ['sections', 0, 'paragraphs', 1],
        message: '"p9", cited in 2 places, is not a passage of the text: the index has no such paragraph',
      },
      {
        ref: 'k1.s3',
        problem: 'UNKNOWN',
        cited: 1,
        path: ['keyPoints', 0, 'paragraph'],
        message: '"k1.s3" is not a passage of the text: k1 has 2 sentences',
      },
    ]);
  });

  test('reports a length that differs from that of the text', () => {
    const other = inventedBrief({ ...index, length: 5 });
    expect(verify(TEXT, other).problems).toEqual([
      {
        ref: 'text',
        problem: 'CHANGED',
        cited: 5,
        path: ['text', 'sha256'],
        message: `the text has ${index.length} code points, but the index says 5`,
      },
    ]);
  });
});

const UNCITED = {
  citations: ['p1'],
  sections: [],
  keyPoints: [],
  mentions: [],
  people: [],
};
