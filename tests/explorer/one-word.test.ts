import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { aboutPage } from '../../src/explorer/texts/en/about-page.ts';
import { ko } from '../../src/explorer/texts/ko/ko.ts';

/** One thing has one word on all pages, in each language: the table of docs/explorer.md says which, and which ones not. */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const [, table = ''] = readFileSync(join(ROOT, 'docs/explorer.md'), 'utf8').split('\n## Words\n');
const rows = [...table.matchAll(/^\| (.+?) \| (.+?) \| .+ \| (.+) \|$/gm)]
  .slice(2)
  .map(([, english = '', korean = '', not = '']) => ({ english, korean, not: not.split(', ') }));

const isKorean = (word: string): boolean => /\p{Script=Hangul}/u.test(word);

/** A word or its plural. Korean words have particles after them. */
const wordOf = (word: string): RegExp => (isKorean(word) ? new RegExp(word) : new RegExp(`\\b${word}s?\\b`, 'i'));

/** What the texts of a language say: their literals, also those inside of functions. */
function literalsOf(language: 'en' | 'ko'): string[] {
  const folder = join(ROOT, 'src/explorer/texts', language);
  return readdirSync(folder).flatMap((file) => {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
      // The questions that the search answers are those of readers.
      if (ts.isPropertyAssignment(node) && /^(questions|examples)$/.test(node.name.getText())) return;
      if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) found.push(node.text);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.Latest, true));
    return found;
  });
}

/** Where texts have one of the words. A key of the code, such as `institutes`, is not a text. */
const usesOf = (words: readonly string[], texts: readonly string[]): string[] =>
  texts.filter((text) => !/^[a-z]+$/.test(text) && words.some((word) => wordOf(word).test(text)));

test('words that are not to be used are found in texts, and not within others', () => {
  expect(usesOf(['institute', '주장'], ['All institutes', 'institutes', 'Instituted', '다른 주장을'])).toEqual([
    'All institutes',
    '다른 주장을',
  ]);
});

describe.each([
  ['English', 'en'],
  ['Korean', 'ko'],
] as const)('the texts in %s', (name, language) => {
  const texts = literalsOf(language);
  const ofLanguage = (word: string) => isKorean(word) === (language === 'ko');

  test.each(rows)(`say $${name.toLowerCase()}, and no other word for it`, ({ english, korean, not }) => {
    expect(usesOf([language === 'ko' ? korean : english], texts)).not.toEqual([]);
    expect(usesOf(not.filter(ofLanguage), texts)).toEqual([]);
  });
});

test('the page about the site says what each of the words means, in each language', () => {
  const wordsIn = ({ glossary }: typeof aboutPage) => Object.values(glossary).map(([word]) => word);
  expect(wordsIn(aboutPage)).toEqual(rows.map(({ english }) => english));
  expect(wordsIn(ko.aboutPage)).toEqual(rows.map(({ korean }) => korean));
});

test('the table has a row for each word, and fits on a page', () => {
  expect(rows.length).toBeGreaterThan(12);
  expect(rows.length).toBeLessThanOrEqual(20);
});
