import { BibLatexParser } from 'biblatex-csl-converter';
import { expect, test } from 'vitest';
import { packageFolders } from '../../src/app/package-files.ts';
import { openCitations } from '../../src/app/site/citations.ts';
import { toGlobalId } from '../../src/views/entry-address.ts';

/** What files of references have of a brief that is made up, with what is rare in others. */

const actor = { __typename: 'Organization', id: toGlobalId('Organization:a'), name: 'Peace & Unity {한국} and Co' };
const brief = {
  __typename: 'Brief',
  id: toGlobalId('Brief:some-brief'),
  slug: 'some-brief',
  title: '50% of R&D_x costs $5 #1: ~한국의 “전망” \\ 100^2',
  language: 'ko',
  url: 'https://a.example/b_c/%ED%95%9C?d=1&e=~f#g',
  doi: null,
  edition: null,
  published: { edtf: '2024-12', label: 'December 2024' },
  publisher: actor,
  publishers: [actor],
  byline: [],
};
const citations = openCitations(packageFolders.citationStyles);
const print = (ending: string, edtf = '2024-12', label = 'December 2024') =>
  citations.print(
    { node: { ...brief, published: { edtf, label } } },
    { ending, origin: 'https://graph.example', day: '2026-12-02', searchParams: new URLSearchParams() },
  );

test('BibTeX keeps signs that TeX has a meaning for, and letters that are not Latin', async () => {
  const text = await print('bib');
  expect(text).toContain('100\\textasciicircum{}2');
  const [entry] = Object.values(new BibLatexParser(text).parse().entries) as { fields: Record<string, unknown> }[];
  const flat = JSON.stringify(entry?.fields);
  for (const part of ['R&D_x', '50% of', '$5 #1', '한국의', '전망', 'Peace & Unity {한국} and Co', brief.url])
    expect(flat).toContain(JSON.stringify(part).slice(1, -1));
});

test.each([
  ['2024-12-05', ['year = {2024}', 'month = dec', 'date = {2024-12-05}'], 'DA  - 2024/12/05/\r'],
  ['2024-12~', ['year = {ca. 2024}', 'date = {2024-12~}'], 'DA  - 2024/12//ca.\r'],
  ['2023-12/2024-01', ['year = {2023}', 'date = {2023-12/2024-01}'], 'DA  - 2023/12//to 2024-01\r'],
])('%s stays what it is', async (edtf, fields, line) => {
  const bib = await print('bib', edtf);
  for (const field of fields) expect(bib).toContain(field);
  expect(await print('ris', edtf)).toContain(line);
});

test('a date that has no other form is in words', async () => {
  const [edtf, label] = ['[2022..2024]', 'between 2022 and 2024'];
  expect(await print('bib', edtf, label)).toContain(`year = {${label}}`);
  expect(await print('bib', edtf, label)).not.toMatch(/\b(date|month) = /);
  expect(await print('ris', edtf, label)).not.toMatch(/^(DA|PY) /m);
  for (const style of ['apa.txt', 'chicago.txt']) expect(await print(style, edtf, label)).toContain(label);
});

test('the APA does not name a publisher that is the author', async () => {
  const countOf = async (ending: string) => (await print(ending)).split(actor.name).length - 1;
  expect([await countOf('apa.txt'), await countOf('chicago.txt')]).toEqual([1, 2]);
});
