import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { aboutTexts } from '../../src/explorer/texts/about-page.ts';
import { pictureTexts } from '../../src/explorer/texts/pictures.ts';
import { queryTexts } from '../../src/explorer/texts/query-page.ts';
import { readerTexts } from '../../src/explorer/texts/reader-page.ts';
import { searchPage } from '../../src/explorer/texts/search-page.ts';
import { texts } from '../../src/explorer/texts/texts.ts';

/** All texts of the explorer are in src/explorer/texts, so that it can be translated. */

const EXPLORER = fileURLToPath(new URL('../../src/explorer', import.meta.url));

/** Attributes whose values users see or hear. */
const ATTRIBUTES = ['title', 'alt', 'placeholder', 'label', 'aria-label', 'aria-description', 'aria-roledescription'];

const filesWith = (extension: string): string[] =>
  readdirSync(EXPLORER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(extension));

test('no component has a text of its own', () => {
  const files = filesWith('.tsx');
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap((file) => findTexts(file, readFileSync(join(EXPLORER, file), 'utf8')))).toEqual([]);
});

test('texts are found in elements, attributes and expressions', () => {
  const source = `
    const A = ({ n, c }) => (
      <p title="One" className="not-a-text" data-key={'no'} aria-label={c ? 'Two' : undefined}>
        Three {n > 1 && 'four'} {\`five \${n}\`} {n} · {texts.six} <b>{c ?? ('seven')}</b>
      </p>
    );`;
  expect(findTexts('a.tsx', source)).toEqual([
    'a.tsx:3: One',
    'a.tsx:3: Two',
    'a.tsx:4: Three',
    'a.tsx:4: four',
    'a.tsx:4: five ',
    'a.tsx:4: seven',
  ]);
});

test('no constant of a module is made of texts, which are in the language of the page only once it starts', () => {
  // What renders pages on a server has the texts of both languages themselves.
  const files = [...filesWith('.tsx'), ...filesWith('.ts')].filter(
    (file) => !/^((desk\/)?texts\/|main\.tsx|server\/|vite\.)/.test(file),
  );
  expect(files.flatMap((file) => findEarlyUses(file, readFileSync(join(EXPLORER, file), 'utf8')))).toEqual([]);
  const source = `
    import { labelOf, texts as t } from '../texts/texts.ts';
    import { compareTexts } from '../texts/compare-page.ts';
    const KEYS = Object.keys(t.actors.ties);
    const TITLE = t.views.map.title;
    const LABELS = { all: [labelOf({}, 'x')] };
    const late = () => compareTexts.add;
    type Title = typeof t.views;`;
  expect(findEarlyUses('a.tsx', source)).toEqual(['a.tsx:5: t', 'a.tsx:6: labelOf']);
});

test('no text has an identifier of the code', () => {
  const stringsIn = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.values((value as object | null) ?? {}).flatMap(stringsIn);
  const strings = stringsIn(texts);
  expect(strings.length).toBeGreaterThan(100);
  const words = strings.flatMap((text) => text.match(/\b[A-Za-z]*[a-z][A-Z][A-Za-z]*\b/g) ?? []);
  expect(words.filter((word) => !['GraphQL', 'GraphiQL', 'JavaScript'].includes(word))).toEqual([]);
});

test('every text is used', () => {
  const sources = [...filesWith('.tsx'), ...filesWith('.ts'), ...filesWith('.html')]
    .filter((file) => !/^texts\/(en|ko)\//.test(file))
    .map((file) => readFileSync(join(EXPLORER, file), 'utf8'))
    .join('\n');
  // Groups that are indexed by a value, or whose values are marks, are used as a whole.
  const isIndexed = (path: string) =>
    new RegExp(`\\b${path.replaceAll('.', '\\.')}(?:\\[|\\)|,|;|\\s)|of="${path.slice(path.indexOf('.') + 1)}"`).test(
      sources,
    );
  const unused = (value: object, path: string): string[] =>
    Object.entries(value).flatMap(([name, inner]) => {
      const at = `${path}.${name}`;
      if (typeof inner === 'object') return isIndexed(at) ? [] : unused(inner, at);
      return new RegExp(`\\b${at.replaceAll('.', '\\.')}\\b|%${name}%`).test(sources) ? [] : [at];
    });
  const all = { texts, aboutTexts, pictureTexts, queryTexts, readerTexts, searchPage };
  expect(Object.entries(all).flatMap(([name, group]) => unused(group, name))).toEqual([]);
});

test('each word of a hedge is quoted on its own', () => {
  expect(texts.entry.hedge('likely')).toBe('hedged with “likely”');
  expect(texts.entry.hedge('could, likely')).toBe('hedged with “could” and “likely”');
  expect(texts.entry.hedge('likely, would, could')).toBe('hedged with “likely”, “would” and “could”');
});

test('docs/explorer.md lists all kinds of statements', () => {
  const docs = readFileSync(fileURLToPath(new URL('../../docs/explorer.md', import.meta.url)), 'utf8');
  const [, row = ''] = /^\| `says` \|(.*)$/m.exec(docs) ?? [];
  const kinds = [...row.matchAll(/`([^`]+)`/g)].map(([, kind]) => kind);
  expect(kinds.sort()).toEqual(Object.keys(texts.statementKind).sort());
});

/** Where a module uses what it imports from the texts while it loads, not in a function. Their keys are the same in all languages. */
function findEarlyUses(file: string, source: string): string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const imported = new Set<string>();
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const bindings = node.importClause?.namedBindings;
      if (/\/texts\//.test(node.moduleSpecifier.getText(tree)) && bindings && ts.isNamedImports(bindings))
        for (const { name } of bindings.elements) imported.add(name.text);
      return;
    }
    if (ts.isFunctionLike(node) || ts.isTypeNode(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isCallExpression(node) && node.expression.getText(tree) === 'Object.keys') return;
    if (ts.isIdentifier(node) && imported.has(node.text)) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
      found.push(`${file}:${line + 1}: ${node.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The literals in JSX that users see: those with letters in elements and in `ATTRIBUTES`, as `file:line: text`. */
function findTexts(file: string, source: string): string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const report = (node: ts.Node, text: string) => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
    if (/\p{L}/u.test(text)) found.push(`${file}:${line + 1}: ${text.replace(/^\s+|\s*\n\s*$/g, '')}`);
  };
  /** Reports the literals that an expression can evaluate to. */
  const checkValue = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) report(node, node.text);
    else if (ts.isTemplateExpression(node))
      for (const part of [node.head, ...node.templateSpans.map(({ literal }) => literal)]) report(part, part.text);
    else if (ts.isParenthesizedExpression(node) || ts.isJsxExpression(node)) {
      if (node.expression) checkValue(node.expression);
    } else if (ts.isConditionalExpression(node)) {
      checkValue(node.whenTrue);
      checkValue(node.whenFalse);
    } else if (ts.isBinaryExpression(node)) {
      checkValue(node.right);
      if (node.operatorToken.kind !== ts.SyntaxKind.AmpersandAmpersandToken) checkValue(node.left);
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) report(node, node.text.trim());
    if (ts.isJsxAttribute(node) && ATTRIBUTES.includes(node.name.getText(tree)) && node.initializer)
      checkValue(node.initializer);
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) checkValue(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
