import { expect, test } from 'vitest';
import { readMarkdown } from '../../../src/text/import/markdown/read-markdown.ts';
import { lines } from '../../support/rows.ts';
import { messageOf, printBlocks, readAs } from './read-as.ts';

test('the front matter gives the metadata, and the lines above the text', async () => {
  const text = `---
title: Warm Water
subtitle: "Pipes: who pays?"
author:
  - name: Ada Ferrow
    affiliations: [{ name: Harbour Institute }]
  - name: { given: Bo, family: Lind }
date: 3 February 2025
lang: en-GB
license: { text: CC BY-SA 4.0, url: "https://creativecommons.org/licenses/by-sa/4.0/" }
doi: https://doi.org/10.1000/182
keywords: [heat, harbours]
---
# Warm Water
The sea is calm.`;
  const document = await readAs(readMarkdown, text);
  expect(document.metadata).toMatchObject({
    title: 'Warm Water',
    authors: ['Ada Ferrow', 'Bo Lind'],
    date: { edtf: '2025-02-03', text: '3 February 2025' },
    language: 'en-GB',
    license: 'CC-BY-SA-4.0',
    doi: '10.1000/182',
    tags: ['heat', 'harbours'],
  });
  expect(printBlocks(document)).toEqual([
    'FRONT_MATTER Warm Water',
    'FRONT_MATTER Pipes: who pays?',
    'FRONT_MATTER Ada Ferrow, Bo Lind',
    'FRONT_MATTER 3 February 2025',
    'BODY The sea is calm.',
  ]);
});

test('without front matter, the lines below the title say who wrote it and when', async () => {
  const text = `
    # Harbour dues in the northern ports
    *14 March 2025*
    **By Mara Lindqvist, Skarvoya Institute**
    Ports in the north have raised their dues twice since May 2024.
    ## What follows
    Two of them will lower their dues.`;
  const document = await readAs(readMarkdown, lines(text).join('\n\n'));
  expect(document.metadata).toMatchObject({
    title: 'Harbour dues in the northern ports',
    authors: ['Mara Lindqvist'],
    institutions: [],
    date: { edtf: '2025-03-14', text: '14 March 2025' },
  });
  expect(printBlocks(document)).toEqual([
    'FRONT_MATTER Harbour dues in the northern ports',
    'FRONT_MATTER 14 March 2025',
    'FRONT_MATTER By Mara Lindqvist, Skarvoya Institute',
    'BODY Ports in the north have raised their dues twice since May 2024.',
    'HEADING What follows',
    'BODY Two of them will lower their dues.',
  ]);
  const iso = await readAs(readMarkdown, '# Harbour dues\n\n2025-03-14\n\nThe dues were raised.');
  expect([iso.metadata.date, printBlocks(iso)[1]]).toEqual([
    { edtf: '2025-03-14', text: '2025-03-14' },
    'FRONT_MATTER 2025-03-14',
  ]);
});

test('what the front matter says is not read below the title', async () => {
  const { metadata } = await readAs(
    readMarkdown,
    '---\ntitle: Dues\nauthor: Ada Ferrow\ndate: 2025-03-14\n---\n# Dues\n\nBy Bo Lind\n\n3 May 2024\n\nThe dues were raised.',
  );
  expect(metadata).toMatchObject({ title: 'Dues', authors: ['Ada Ferrow'], date: { edtf: '2025-03-14' } });
});

test('an ISO date is left out of the text, and an ambiguous one only gives the year', async () => {
  const iso = await readAs(readMarkdown, '---\ntitle: Pipes\ndate: 2025-02-03 10:00:00\n---\nText.');
  expect([iso.metadata.date, printBlocks(iso)]).toEqual([{ edtf: '2025-02-03' }, ['FRONT_MATTER Pipes', 'BODY Text.']]);
  const swapped = await readAs(readMarkdown, '---\ntitle: Pipes\ndate: 03-02-2025\n---\nText.');
  expect(swapped.metadata.date).toEqual({ edtf: '2025' });
  expect(swapped.warnings).toEqual(['The date "03-02-2025" can be read in two ways, so only its year was kept.']);
});

test.each([
  [
    'lists are flattened with their marks, and tables have a row per paragraph',
    '3. Lay pipes\n   - in the harbour\n\n     and at the quay\n4. Wait\n\n| a | b |\n|---|---|\n| **1** | x\\|y |\n\n: Pipes {#tbl-p}',
    'LIST_ITEM 3. Lay pipes/LIST_ITEM - in the harbour/BODY and at the quay/LIST_ITEM 4. Wait/TABLE a | b/TABLE 1 | x|y/CAPTION Pipes',
  ],
  [
    'a grid table of Pandoc is a table',
    '+-----+------+\n| a   | b    |\n+=====+======+\n| one | two  |\n|     | more |\n+-----+------+',
    'TABLE a | b/TABLE one | two more',
  ],
  [
    'footnotes have numbers, and are at the end',
    'Pipes[^b] rust.[^a] So do pumps.^[In salt *water*.]\n\n[^a]: Always.\n[^b]: Of iron.',
    'BODY Pipes[1] rust.[2] So do pumps.[3]/FOOTNOTE [1] Of iron./FOOTNOTE [2] Always./FOOTNOTE [3] In salt water.',
  ],
  [
    'footnotes keep their numbers if all have one',
    'Pipes[^7] rust.[^3]\n\n[^7]: Of iron.\n[^3]: Always.',
    'BODY Pipes[7] rust.[3]/FOOTNOTE [7] Of iron./FOOTNOTE [3] Always.',
  ],
  [
    'a bold line is a heading, but a bold sentence is none',
    '---\ntitle: T\n---\n**What it costs**\n\n**It costs much.**',
    'FRONT_MATTER T/HEADING What it costs/BODY It costs much.',
  ],
  [
    'HTML in Markdown is read as HTML',
    'Text.\n\n<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>',
    'BODY Text./TABLE a | b/TABLE 1 | 2',
  ],
])('%s', async (_, text, blocks) => {
  expect(printBlocks(await readAs(readMarkdown, text))).toEqual(blocks.split('/'));
});

test('what Quarto and MDX add is understood or left out', async () => {
  const text = `
    import Chart from "./chart.js"

    ## Costs {#sec-costs .unnumbered}

    ::: {.callout-note title="Why"}
    The sea is warm [@ferrow2024, p. 3].
    :::

    \`\`\`{r}
    plot(1)
    \`\`\`

    <Chart data={[1, 2]} title="Heat in each year" />

    ![Pipes in 2024](pipes.png){width=50%}

    CO~2~ and [pipes]{.smallcaps}.<!-- draft --> {{< pagebreak >}}`;
  const document = await readAs(readMarkdown, lines(text).join('\n'));
  expect(printBlocks(document)).toEqual([
    'FRONT_MATTER Costs',
    'BOX Why',
    'BOX The sea is warm [@ferrow2024, p. 3].',
    'BODY Heat in each year',
    'CAPTION Pipes in 2024',
    'BODY CO₂ and pipes.',
  ]);
  expect(document.warnings).toEqual(['1 block of code were left out, with what they print.']);
});

const ALIASES = [...'bcdefghi'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`)}]`);

test.each([
  ['aliases that grow without end', `---\na: &a [lol]\n${ALIASES.join('\n')}\n---\nText.`, 'Excessive alias count'],
  ['broken YAML', '---\na: [\n---\nText.', 'The front matter of a.md is not YAML: '],
  ['endless nesting', '>'.repeat(100_000), 'nested more than 100 levels deep'],
  ['no text', ' \n', 'a.md has no text'],
])('a text with %s is refused', async (_, text, message) => {
  expect(await messageOf(readMarkdown, text, 'a.md')).toContain(message);
});
