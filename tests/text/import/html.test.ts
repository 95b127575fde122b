import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { detectFormat } from '../../../src/text/import/detect-format.ts';
import { readHtml } from '../../../src/text/import/html/read-html.ts';
import { messageOf, printBlocks, readAs } from './read-as.ts';

const LONG =
  'The county paid for nine ferries in 2024, and each of them replaced a ship that burned oil, which was dear.';

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Ferries</title>${head}</head><body><nav><a href="/">Home</a></nav><main><h1>Ferries</h1><p>${LONG}</p>${body}<p>${LONG.replace('nine', 'ten')}</p></main><footer>Imprint</footer></body></html>`;

/** What a page has between its first and its last paragraph. */
const read = async (body: string) => {
  const lines = printBlocks(await readAs(readHtml, page(body)));
  const last = lines.findIndex((line) => line.includes('ten ferries'));
  return [...lines.slice(2, last), ...lines.slice(last + 1)];
};

test('tags that HTML allows to leave out are put in', async () => {
  const bare = `<!doctype html><title>Ferries</title><h1>Ferries</h1><p>${LONG}<ul><li>Ships<li>Crews</ul><p>Never again.`;
  const blocks = [
    'FRONT_MATTER Ferries',
    `BODY ${LONG}`,
    'LIST_ITEM - Ships',
    'LIST_ITEM - Crews',
    'BODY Never again.',
  ];
  expect(printBlocks(await readAs(readHtml, bare))).toEqual(blocks);
  const file = await readFile(join(import.meta.dirname, '../../fixtures/documents/hafenrat-de.html'), 'utf8');
  expect((await readAs(readHtml, file)).blocks.map(({ kind }) => kind).join(' ')).toBe(
    'FRONT_MATTER FRONT_MATTER HEADING BODY BODY HEADING BODY LIST_ITEM LIST_ITEM LIST_ITEM BODY TABLE TABLE TABLE TABLE HEADING BODY BODY',
  );
});

test('a heading may have a kicker before the title, and a lead may stand outside of the article', async () => {
  const html = `<!doctype html><html lang="en"><head><title>Ferries</title></head><body><div><h1>Ferries</h1></div><div class="entry-content chapo"><p>${LONG}</p></div><div><div class="entry-content">${`<p>${LONG.repeat(4)}</p>`.repeat(8)}</div></div></body></html>`;
  const lines = printBlocks(await readAs(readHtml, html));
  expect(lines.slice(0, 3)).toEqual(['FRONT_MATTER Ferries', `BODY ${LONG}`, `BODY ${LONG.repeat(4)}`]);
  const kicker = page('').replace('<h1>', '<h1>Transport<br>');
  expect(printBlocks(await readAs(readHtml, kicker)).slice(0, 2)).toEqual([
    'FRONT_MATTER Transport Ferries',
    `BODY ${LONG}`,
  ]);
});

test('navigation, scripts and forms are left out', async () => {
  const others = '<script>document.write("evil")</script><form class="newsletter-signup">Subscribe</form>';
  expect(printBlocks(await readAs(readHtml, page(others)))).toEqual([
    ...['FRONT_MATTER Ferries', `BODY ${LONG}`, `BODY ${LONG.replace('nine', 'ten')}`],
  ]);
});

test.each([
  [
    'lists are flattened with their marks',
    '<ol start="3"><li>Build chargers.<ul><li>First in Bergvik.</li></ul></li><li><p>Train crews.</p><p>All of them.</p></li></ol>',
    'LIST_ITEM 3. Build chargers./LIST_ITEM - First in Bergvik./LIST_ITEM 4. Train crews./BODY All of them.',
  ],
  [
    'a cell of several rows is in each of them',
    '<table><caption>Table 1. Ships</caption><tr><th rowspan="2">Year</th><th colspan="2">Ships</th></tr><tr><th>old</th><th>new</th></tr><tr><td>2023</td><td>9</td><td></td></tr></table>',
    'CAPTION Table 1. Ships/TABLE Year | Ships/TABLE Year | old | new/TABLE 2023 | 9 |',
  ],
  [
    'footnotes have marks, and are at the end without the links back',
    '<p>Oil is dear.<sup><a href="#fn1" id="r1">1</a></sup> The sea is 10<sup>3</sup> m deep.</p><h2>Notes</h2><ol><li id="fn1"><p>Budget, p. 7. <a href="#r1">↩</a></p></li></ol>',
    'BODY Oil is dear.[1] The sea is 10³ m deep./HEADING Notes/FOOTNOTE [1] Budget, p. 7.',
  ],
  [
    'the notes of Word and numbered references are footnotes too',
    '<p>Oil is dear.<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a></p><h2>References</h2><ol><li>Ferrow, A. Ships.</li></ol><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Budget, p. 7.</p></div>',
    'BODY Oil is dear.[1]/HEADING References/FOOTNOTE [1] Ferrow, A. Ships./FOOTNOTE [1] Budget, p. 7.',
  ],
  [
    'notes may be rows, or be numbered in brackets beside their links',
    '<p>Oil is dear<sup><a href="#n1">1</a></sup> and old [<a href="#nb2" rel="appendix">2</a>].</p><table><tr><td id="n1"><a href="#c1">1</a></td><td>Budget, p. 7. <a href="#c1">↑</a></td></tr></table><div id="nb2"><p><span>[<a href="#nh2">2</a>] </span>Age of ships.</p></div>',
    'BODY Oil is dear[1] and old [2]./FOOTNOTE [1] Budget, p. 7./FOOTNOTE [2] Age of ships.',
  ],
  [
    'notes without links are found below their heading, and by the marks in the text',
    '<p>Oil is dear (1), and old<sup>[i]</sup>.</p><h3>Notes</h3><p>(1) Budget, p. 7.</p><p>(3) No. 3.</p><h3>More</h3><p>(1) Ships.</p><p><sup>[i]</sup> Age of ships.</p><p><sup>[ii]</sup> Age of crews.</p>',
    'BODY Oil is dear (1), and old[i]./HEADING Notes/BODY (3) No. 3./HEADING More/BODY (1) Ships./FOOTNOTE [1] Budget, p. 7./FOOTNOTE [i] Age of ships./FOOTNOTE [ii] Age of crews.',
  ],
  [
    'contents, buttons and what is beside the text are left out',
    '<h2>Contents</h2><p><a href="#a"><b>Costs</b></a></p><ul><li><a href="#b">Crews</a></li><li><a href="#c">Oil and gas</a></li></ul><div class="c-page-aside"><h3>Contact</h3><p>Ada Ferrow</p></div><a class="button" href="/a.pdf">Download the report (PDF)</a><h2 id="a"><a href="#a">Costs</a></h2><p>Read <a href="/b">Download and print</a> by Lind.</p><p>See <a href="#b">crews</a>.</p>',
    'HEADING Costs/BODY Read Download and print by Lind./BODY See crews.',
  ],
  [
    'a link or two to parts of the page are of the text',
    '<p><a href="#a">All costs</a></p><p><a href="/b">Budget of 2024</a></p>',
    'BODY All costs/BODY Budget of 2024',
  ],
  [
    'a row of numbers alone is a table, one of links is not',
    '<table><tr><td>Ships</td><td>9</td><td>4.5</td></tr></table><table><tr><td><a href="/a">1</a></td><td>2</td><td>3</td></tr></table>',
    'TABLE Ships | 9 | 4.5/BODY 1/BODY 2/BODY 3',
  ],
  [
    'a bold line above a text is a heading, and so is a number alone',
    '<p><b>II.</b></p><p><strong>Costs</strong><br>Oil is dear.</p><p><b>Oil<br>is dear</b> now.</p><p><b>Oil is dear.</b><br>It is.</p>',
    'HEADING II./HEADING Costs/BODY Oil is dear./BODY Oil is dear now./BODY Oil is dear. It is.',
  ],
  [
    'a part of the text that is folded away is no box',
    '<div class="panel panel-default"><div class="panel-heading"><h3>How</h3></div><div class="panel-collapse collapse"><div class="panel-body"><p>An arm is lifted.</p></div></div></div><div class="panel panel-default"><p>A box.</p></div>',
    'HEADING How/BODY An arm is lifted./BOX A box.',
  ],
  [
    'key points, boxes, captions and quotations keep what they are',
    '<h2>Key points</h2><ul><li>Ships are dear.</li></ul><aside class="box"><h3>How</h3><p>An arm is lifted.</p></aside><figure><img alt="x"><figcaption>A ship</figcaption></figure><blockquote>Never again.</blockquote>',
    'HEADING Key points/KEY_POINT - Ships are dear./BOX How/BOX An arm is lifted./CAPTION A ship/BODY Never again.',
  ],
])('%s', async (_, body, blocks) => {
  expect(await read(body)).toEqual(blocks.split('/'));
});

test('a transcript has speeches', async () => {
  const speeches = [
    '<b>Ms. Ferrow:</b> Good morning.',
    'We begin.',
    'MR. LIND (via phone): Thank you.',
    'Q  Is oil dear?',
    'QUESTION: And gas?',
    'Q. And coal?',
    '<b>Ms. Ferrow</b>: It is.',
    'NOTE: The prices are those of May.',
  ];
  const { blocks } = await readAs(
    readHtml,
    page(`<h2>Talk</h2>${speeches.map((speech) => `<p>${speech}</p>`).join('')}<h2>End</h2>`),
  );
  expect(blocks.filter(({ kind }) => kind === 'SPEECH').map(({ speaker, text }) => `${speaker} | ${text}`)).toEqual([
    'Ms. Ferrow | Ms. Ferrow: Good morning.',
    'Ms. Ferrow | We begin.',
    'MR. LIND (via phone) | MR. LIND (via phone): Thank you.',
    'Q | Q Is oil dear?',
    'QUESTION | QUESTION: And gas?',
    'Q | Q. And coal?',
    'Ms. Ferrow | Ms. Ferrow: It is.',
    'Ms. Ferrow | NOTE: The prices are those of May.',
  ]);
});

test('JSON-LD comes before the tags for scholars, Dublin Core and Open Graph', async () => {
  const graph = {
    '@graph': [
      { '@type': 'Organization', '@id': '#org', name: 'Harbour Institute' },
      { '@type': 'Person', '@id': '#ada', name: 'Ada Ferrow' },
      {
        '@type': ['Report'],
        headline: 'Ferries',
        author: [{ '@id': '#ada' }, { '@type': 'Organization', name: 'Ship Lab' }],
        publisher: { '@id': '#org' },
        datePublished: '2025-03-04T10:00:00Z',
        license: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
  };
  const tags =
    '<meta name="citation_author" content="Other, Anne"><meta property="og:site_name" content="Site"><meta name="citation_doi" content="10.1000/5"><link rel="canonical" href="https://h.example/f">';
  const { metadata } = await readAs(
    readHtml,
    page('', `<script type="application/ld+json">${JSON.stringify(graph)}</script>${tags}`),
  );
  expect(metadata).toEqual({
    title: 'Ferries',
    authors: ['Ada Ferrow'],
    institutions: ['Ship Lab'],
    publisher: 'Harbour Institute',
    date: { edtf: '2025-03-04' },
    language: 'en',
    license: 'CC-BY-4.0',
    url: 'https://h.example/f',
    doi: '10.1000/5',
    tags: [],
  });
});

test('the tags of the head are enough, and a licence that is only linked is suggested', async () => {
  const tags =
    '<meta name="citation_author" content="Ferrow, Ada"><meta name="citation_author" content="Bo Lind"><meta name="citation_publication_date" content="2025/03"><meta property="og:site_name" content="Harbour Institute">';
  const { metadata, warnings } = await readAs(
    readHtml,
    page('<p>See <a href="https://creativecommons.org/licenses/by-nc/4.0/">CC</a>.</p>', tags),
  );
  expect(metadata).toMatchObject({
    authors: ['Ada Ferrow', 'Bo Lind'],
    publisher: 'Harbour Institute',
    date: { edtf: '2025-03' },
    license: undefined,
  });
  expect(warnings).toEqual([
    'The page links to the licence CC-BY-NC-4.0; if that is the licence of the text, give --license CC-BY-NC-4.0.',
  ]);
});

test('what a page prints is read where its head does not say it, or says it worse', async () => {
  const facts = async (head: string, top: string, end = '') => {
    const html = `<!doctype html><html lang="en"><head>${head}</head><body>${top}<p>${LONG}</p><p>${LONG}</p><footer><p>${end}</p></footer></body></html>`;
    const { metadata } = await readAs(readHtml, html);
    const { title, authors, institutions, publisher, date } = metadata;
    return [title, [...authors, ...institutions].join('+'), publisher, date?.edtf].join(' | ');
  };
  const title = '<title>Harbour News / Texts / Ferries</title>';
  const byline = '<h1>Ferries</h1><p>By Ada Ferrow and Bo Lind | 5 March 2025</p>';
  expect(await facts(title, byline, '© 2024 Harbour Institute e.V. All rights reserved')).toBe(
    'Ferries | Ada Ferrow+Bo Lind | Harbour Institute | 2025-03-05',
  );
  const tags =
    '<meta name="author" content="Harbour Institute"><meta property="og:site_name" content="www.harbour.example"><meta property="article:published_time" content="2025-03-04T23:00:00Z">';
  expect(await facts(title + tags, byline, 'Copyright: Harbour Institute, 2024')).toBe(
    'Ferries | Ada Ferrow+Bo Lind | Harbour Institute | 2025-03-05',
  );
  const signed = `<h1>Ferries</h1>${`<p>${LONG}</p>`.repeat(9)}<p><b>Author: Ada Ferrow, Director of the Harbour Institute.</b></p>`;
  expect(await facts(title, signed)).toBe('Ferries | Ada Ferrow |  | ');
  const linked =
    '<h1>Harbour News</h1><h1>Ferries</h1><a rel="author">Ada Ferrow</a> <a rel="author">ALL TEXTS OF Ada Ferrow</a>';
  const site = '<title>Harbour News</title><meta property="og:site_name" content="Harbour News">';
  expect(await facts(site, linked)).toBe('Ferries | Ada Ferrow | Harbour News | ');
});

test('encodings are those that are declared', async () => {
  const latin = Buffer.from(page('<p>Tromsø</p>', '<meta charset="iso-8859-1">'), 'latin1');
  const wide = Buffer.from(`\ufeff${page('<p>Tromsø</p>')}`, 'utf16le');
  for (const bytes of [latin, wide]) expect(printBlocks(await readAs(readHtml, bytes))).toContain('BODY Tromsø');
});

test('a page that a browser has saved is read, with the address that it is from', async () => {
  const html = page('<p>Tromsø = far</p>');
  const address = 'https://harbour.example/ferries?a=1';
  const printed = `<!DOCTYPE html>\n<!-- saved from url=(0035)${address} -->\n${html.replace('<!doctype html>', '')}`;
  const quoted = [...Buffer.from(html)]
    .map((byte) => (byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte)))
    .join('')
    .replace(/(.{60}(?<!=.?))/g, '$1=\r\n');
  const head = `From: <Saved by Blink>\nSnapshot-Content-Location: ${address}\nContent-Type: multipart/related;\n\ttype="text/html";\n\tboundary="----mark--"\n`;
  const archive = `${head}\n\n------mark--\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\nAAAA\n------mark--\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n${quoted}\n------mark------\n`;
  for (const saved of [printed, archive.replaceAll(/(?<!\r)\n/g, '\r\n')]) {
    expect(detectFormat(Buffer.from(saved), 'a.mhtml').format).toBe('html');
    const document = await readAs(readHtml, saved);
    expect(printBlocks(document)).toContain('BODY Tromsø = far');
    expect(document.metadata.url).toBe(address);
  }
  expect(await messageOf(readHtml, head, 'a.mht')).toBe('a.mht is an archive without a web page in it');
});

const deep = (levels: number) => `<html><body>${'<div>'.repeat(levels)}x${'</div>'.repeat(levels)}</body></html>`;

test.each<[what: string, content: string | Uint8Array, message: string]>([
  [
    'in another encoding',
    Buffer.from(page('<p>Tromsø</p>'), 'latin1'),
    'p.html is not in UTF-8, and declares no other encoding; save it as UTF-8',
  ],
  ['without text', '<html><body></body></html>', 'p.html has no text'],
  ['of scripts', '<html><body><div id="app"></div><script src="a.js"></script></body></html>', 'running its scripts'],
  [
    'behind a login',
    '<html><body><form>Sign in <input type="password"></form></body></html>',
    'p.html asks to sign in',
  ],
  ['nested too deeply', deep(1000), 'nested more than 500 levels deep'],
  ['nested far too deeply', deep(100_000), 'nested more than 500 levels deep'],
])('a page %s is refused', async (_, content, message) => {
  expect(await messageOf(readHtml, content, 'p.html')).toContain(message);
});
