import { describe, expect, test } from 'vitest';
import type { ParagraphRecord, TextIndex } from '../../src/model/records/text-records.ts';
import { type KnownFacts, knownFacts } from '../../src/text/classify-paragraphs.ts';
import { sha256 } from '../../src/text/passages.ts';
import { FACTS, indexOf, inventedBrief, LINES, TEXT, toBytes } from './invented-brief.ts';

const index = (text: string, facts: Partial<KnownFacts> = {}): TextIndex => indexOf(text, { ...FACTS, ...facts });
/** Ids and kinds, as "p1 BODY, k1 KEY_POINT". */
const idsOf = ({ paragraphs }: TextIndex) => paragraphs.map(({ id, kind }) => `${id} ${kind}`).join(', ');
const characters = (text: string, { start, end }: { start: number; end: number }) =>
  Array.from(text).slice(start, end).join('');
const sentencesOf = (text: string, found: TextIndex, id: string) =>
  found.paragraphs.find((paragraph) => paragraph.id === id)?.sentences.map((sentence) => characters(text, sentence));

describe('indexText', () => {
  test('gives paragraphs ids by the rules', () => {
    expect(idsOf(index(TEXT))).toBe(
      'kicker FRONT_MATTER, title FRONT_MATTER, byline FRONT_MATTER, front1 FRONT_MATTER, date FRONT_MATTER, tags FRONT_MATTER, ' +
        'k1 KEY_POINT, p1 BODY, h1 HEADING, p2 BODY, h2 HEADING, p3 BODY, p4 BODY, p5 BODY',
    );
  });

  test('knows list items, tables, captions and footnotes by their marks; a footnote has its own number', () => {
    const text = '- One.\n* Two.\n| a | b |\nFigure 2: Ports.\nIt is so.[3][4] Or not.\n[3] See there.\n[^4]: Or here.';
    const found = index(text);
    expect(idsOf(found)).toBe(
      'li1 LIST_ITEM, li2 LIST_ITEM, t1 TABLE, c1 CAPTION, p1 BODY, fn3 FOOTNOTE, fn4 FOOTNOTE',
    );
    expect(sentencesOf(text, found, 'p1')).toEqual(['It is so.[3][4]', 'Or not.']);
    expect(sentencesOf(text, found, 't1')).toEqual(['| a | b |']);
  });

  test('keeps the kind, the id and the speaker that a curator gave a paragraph', () => {
    const first = index('What now? Nothing.\nWe wait.');
    const paragraphs = first.paragraphs.map((paragraph, at) =>
      at === 0 ? { ...paragraph, id: 's1', kind: 'SPEECH' as const, speaker: 'mari-holm' } : paragraph,
    );
    expect(index('What now? Nothing.\nWe wait.', { index: { ...first, paragraphs } }).paragraphs).toEqual(paragraphs);
  });

  test('gives offsets in code points and the hashes of the passages', () => {
    const found = index(TEXT);
    const passages = found.paragraphs.flatMap(({ sentences, ...paragraph }) => [paragraph, ...sentences]);
    expect(found).toMatchObject({ sha256: sha256(TEXT), length: Array.from(TEXT).length, skipped: [] });
    expect(passages.map((passage) => sha256(characters(TEXT, passage)))).toEqual(
      passages.map((passage) => passage.sha256),
    );
    expect(found.paragraphs.map((paragraph) => characters(TEXT, paragraph))).toEqual([
      ...LINES.slice(0, 5),
      '  • #Ports\n  • #Ferries 🚢',
      ...LINES.slice(6).filter((line, position) => position > 0 && line.trim() !== ''),
    ]);
  });

  test('splits key points and the body into sentences, and nothing else', () => {
    const found = index(TEXT);
    expect(['k1', 'p2', 'h1', 'h2', 'tags', 'p3'].map((id) => sentencesOf(TEXT, found, id))).toEqual([
      ['►\u00a0The ferry runs again 🚢.', 'Nobody planned it.'],
      ['Aldo lost its piers.', 'It pays now!', 'Will it pay later?'],
      ['1. Why Aldo Gave In'],
      ['2.\u00a0What Bree Wants'],
      ['• #Ports\n  • #Ferries 🚢'],
      ['Bree wants cafe\u0301s on deck.', 'Aldo does not.'],
    ]);
  });

  test('is idempotent', () => {
    const first = index(TEXT);
    expect(index(TEXT, { index: first })).toEqual(first);
  });

  test('counts a byte-order mark, and hashes the bytes as they are', () => {
    const text = `\ufeffTwo Ports, One Ferry?\r\nIt ran.`;
    const { paragraphs, ...whole } = index(text);
    expect(whole).toEqual({ sha256: sha256(toBytes(text)), length: 31, skipped: [] });
    expect(paragraphs.map(({ id, start, end, sentences }) => [id, start, end, sentences[0]?.start])).toEqual([
      ['title', 0, 22, 1],
      ['p1', 24, 31, 24],
    ]);
  });

  test('ends the front matter of a short text with the last known fact', () => {
    const ids = idsOf(index('Two Ports, One Ferry?\nBy ANA LÚCIA Ø\n\nIt ran.\nAna Lúcia Ø saw it.'));
    expect(ids).toBe('title FRONT_MATTER, byline FRONT_MATTER, p1 BODY, p2 BODY');
  });

  test('a line equal to the title of a section is a heading; a long line with a number is an item, and one with a year is neither', () => {
    const found = index(`What  now?\n1. ${'word '.repeat(30)}\n2025. Yes`, { sectionTitles: ['What now?'] });
    expect(idsOf(found)).toBe('h1 HEADING, li1 LIST_ITEM, p1 BODY');
  });

  test('refuses a text without paragraphs', () => {
    expect(() => index(' \n\u00a0')).toThrow('the text has no paragraph: every line is blank or skipped');
  });
});

describe("a curator's choices", () => {
  const renamed = index(TEXT);
  Object.assign(renamed.paragraphs[3] ?? {}, { id: 'role' });
  Object.assign(renamed.paragraphs[12] ?? {}, { id: 'bio', kind: 'NOTE' });
  renamed.paragraphs.length = 13;
  renamed.skipped = [sha256('Related pages')];

  test('survive: ids, kinds and skipped lines', () => {
    expect(index(TEXT, { index: renamed })).toEqual(renamed);
  });

  test('survive if text is inserted before them, and new paragraphs get the next numbers', () => {
    const longer = TEXT.replace('1. Why', '0. Prologue 🌊\nA wave came.\n1. Why');
    expect(idsOf(index(longer, { index: renamed }))).toContain(
      'k1 KEY_POINT, p1 BODY, h3 HEADING, p4 BODY, h1 HEADING, p2 BODY, h2 HEADING, p3 BODY, bio NOTE',
    );
  });

  test('keep the number of a removed paragraph from being reused', () => {
    const shorter = TEXT.replace(LINES[15] ?? '', 'Bree wants nothing.');
    expect(idsOf(index(shorter, { index: renamed }))).toMatch(/p4 BODY, bio NOTE$/);
  });

  test('keep sentence boundaries, wherever the paragraph moves', () => {
    const text = 'Rdml. Ø swims.';
    const sentence = (start: number) => passageOf(text, start);
    const bio = (start: number): ParagraphRecord => ({
      ...sentence(start),
      id: 'bio',
      kind: 'NOTE',
      sentences: [sentence(start)],
    });
    const cut = index(text, { index: { paragraphs: [bio(0)], skipped: [] } });
    expect(sentencesOf(text, index(text), 'p1')).toEqual(['Rdml.', 'Ø swims.']);
    expect(sentencesOf(text, cut, 'bio')).toEqual([text]);
    expect(index(`🌊\n${text}`, { index: cut }).paragraphs.at(-1)).toEqual(bio(2));
  });

  test('take over the offsets of sentences that a curator has corrected, and hash them anew', () => {
    const text = 'Rdml. Ø swims. So do I.';
    const drafted = index(text);
    const correct = (...ends: [number, number]) => {
      const edited = structuredClone(drafted);
      const sentences = ends.map((end, at) => ({ start: at === 0 ? 0 : ends[0] + 1, end, sha256: '0'.repeat(64) }));
      Object.assign(edited.paragraphs[0] ?? {}, { sentences });
      return edited;
    };
    const corrected = index(text, { index: correct(14, 23) });
    expect(sentencesOf(text, drafted, 'p1')).toEqual(['Rdml.', 'Ø swims.', 'So do I.']);
    expect(sentencesOf(text, corrected, 'p1')).toEqual(['Rdml. Ø swims.', 'So do I.']);
    expect(corrected.paragraphs[0]?.sentences[0]).toEqual(passageOf('Rdml. Ø swims.', 0));
    // Offsets outside of the paragraph cannot be meant.
    expect(index(text, { index: correct(12, 40) })).toEqual(drafted);
  });

  test('split a line that was drafted as one sentence', () => {
    const noted = index(TEXT);
    Object.assign(noted.paragraphs[3] ?? {}, { id: 'about', kind: 'NOTE' });
    const sentences = ['Fellow, Institute of Tides.', 'At sea.'];
    expect(sentencesOf(TEXT, index(TEXT, { index: noted }), 'about')).toEqual(sentences);
  });
});

const passageOf = (text: string, start: number) => ({
  start,
  end: start + Array.from(text).length,
  sha256: sha256(text),
});

test('knownFacts reads the facts from the file of a brief', () => {
  const text = index(TEXT);
  expect(knownFacts(inventedBrief(text))).toEqual({ ...FACTS, sectionTitles: ['Why Aldo Gave In'], index: text });
});
