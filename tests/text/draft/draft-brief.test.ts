import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { actorsFile } from '../../../src/model/records/actor-records.ts';
import type { Register } from '../../../src/model/registers/register.ts';
import { draftBrief } from '../../../src/text/draft/draft-brief.ts';
import { draftFile } from '../../../src/text/draft/draft-records.ts';
import { decodeText } from '../../../src/text/passages.ts';
import { indexOf, toBytes } from '../invented-brief.ts';

const TEXTS = join(import.meta.dirname, '../../../evaluation/texts');
const LANGUAGES = { 'canal-press-call': 'en', 'forschungsdaten-stellungnahme': 'de', 'fr-commentaire-eau': 'fr' };

const draft = (text: string, language: string) => {
  const title = text.split('\n')[0] ?? '';
  const [index, bytes] = [indexOf(text, { language, title }), toBytes(text)];
  const published = '2024-06-03';
  return draftBrief({ slug: 'draft', title, language, published, index, bytes, namespace: null, registers: [] });
};

describe.each(Object.entries(LANGUAGES))('the draft of %s', (name, language) => {
  const text = decodeText(readFileSync(join(TEXTS, `${name}.txt`)));
  const drafted = draft(text, language);

  test('is a valid file, and the same each time', () => {
    expect(draftFile.parse(drafted)).toEqual(drafted);
    expect(JSON.stringify(draft(text, language))).toBe(JSON.stringify(drafted));
  });

  test('has proposals with ids of their own, which cite passages of the text', () => {
    const { proposals } = drafted;
    expect(new Set(proposals.map(({ id }) => id)).size).toBe(proposals.length);
    const refs = new Set(
      drafted.text.paragraphs.flatMap(({ id, sentences }) => [id, ...sentences.map((_, at) => `${id}.s${at + 1}`)]),
    );
    expect(proposals.flatMap(({ citations }) => citations).filter((ref) => !refs.has(ref))).toEqual([]);
    expect(new Set(proposals.map(({ type }) => type))).toContain('RECOMMENDATION');
  });

  test('copies no sentence', () => {
    const words = (value: string) => value.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
    const nineWords = (value: string) => {
      const list = words(value);
      return list.slice(8).map((_, at) => list.slice(at, at + 9).join(' '));
    };
    const copied = new Set(nineWords(text));
    // Titles of sections are headings, and stay as they are.
    const said = drafted.proposals.filter(({ type }) => type !== 'SECTION');
    const strings = said.flatMap(({ key, reasons, fields }) => [key, ...reasons, ...collectStrings(fields)]);
    expect(strings.filter((value) => nineWords(value).some((run) => copied.has(run)))).toEqual([]);
  });

  test('keeps its ids when a paragraph is added before', () => {
    const [title = '', ...rest] = text.split('\n');
    const changed = draft([title, '', 'This paragraph was not there before.', ...rest].join('\n'), language);
    const statements = (proposals: typeof drafted.proposals) =>
      proposals.filter(({ type }) => type === 'RECOMMENDATION' || type === 'FORECAST').map(({ id }) => id);
    expect(statements(changed.proposals)).toEqual(statements(drafted.proposals));
  });
});

test('a name is that of the catalog itself, else of the commons, else of another institute', () => {
  const register = (namespace: string | null, ...names: string[]): Register => ({
    namespace,
    actors: actorsFile.parse({
      groupings: names.map((name) => ({ slug: name, names: { en: name }, kind: 'SECTOR' })),
    }),
    events: null,
    briefs: [],
  });
  const registers = [
    register('abc', 'companies', 'skippers', 'students'),
    register(null, 'skippers', 'companies'),
    register('quay', 'companies'),
  ];
  const text = 'Rules\n\nThe companies met skippers and students.';
  const [index, bytes] = [indexOf(text, { language: 'en', title: 'Rules' }), toBytes(text)];
  const facts = { slug: 'draft', title: 'Rules', language: 'en', published: null, index, bytes };
  const { proposals } = draftBrief({ ...facts, namespace: 'quay', registers });
  expect(proposals.flatMap(({ type, fields }) => (type === 'GROUPING' ? fields.actor : []))).toEqual([
    'companies',
    'skippers',
    'abc/students',
  ]);
});

const collectStrings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(collectStrings) : [];
};
