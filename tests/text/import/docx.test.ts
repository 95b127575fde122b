import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../src/text/import/docx/read-docx.ts';
import { lines } from '../../support/rows.ts';
import { messageOf, printBlocks, readAs } from './read-as.ts';
import { paragraph, part, run, writeDocx } from './small-docx.ts';

const STYLES = part(
  'styles',
  `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>
  <w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>
  <w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
  <w:style w:styleId="Eigene"><w:name w:val="Own"/><w:basedOn w:val="berschrift1"/></w:style>`,
);
const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = part(
  'numbering',
  `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%1.%2)')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '•')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`,
);
const FOOTNOTES = part(
  'footnotes',
  `<w:footnote w:id="-1"><w:p/></w:footnote><w:footnote w:id="2">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(' See the log.')}`)}</w:footnote>`,
);
const ENDNOTES = part('endnotes', `<w:endnote w:id="2">${paragraph(run('Kept at the quay.'))}</w:endnote>`);
const CORE = `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:creator>Orla Venn; Tam Dask</dc:creator><dcterms:created>2031-03-04T10:00:00Z</dcterms:created><cp:keywords>fog, ferries</cp:keywords></cp:coreProperties>`;

const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`;
const listed = (list: number, at: number): string =>
  `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`;
const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(content))}</w:tc>`;

const BODY = [
  paragraph(run('Fog and ferries'), styled('Titel')),
  paragraph(run('Signals'), styled('berschrift1')),
  paragraph(
    `${run('Horns fail')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' often')}<w:del><w:r><w:delText>never</w:delText></w:r></w:del><w:ins>${run(', mostly')}</w:ins>${run(' at night.')}<w:r><w:endnoteReference w:id="2"/></w:r>`,
  ),
  paragraph(run('New horns.'), listed(1, 0)),
  paragraph(run('Loud ones.'), listed(1, 1)),
  paragraph(run('New bells.'), listed(1, 0)),
  paragraph(run('And patience.'), listed(2, 0)),
  paragraph(run('What it costs'), styled('Eigene')),
  `<w:tbl><w:tr>${cell('Quay')}${cell('Horns', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('North', '<w:vMerge w:val="restart"/>')}${cell('1')}${cell('2')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('3')}${cell('4')}</w:tr></w:tbl>`,
  `<w:tbl><w:tr>${cell('A word in a box.')}</w:tr></w:tbl>`,
  paragraph(
    `${run('The quay has 300 m')}${run('2', '<w:vertAlign w:val="superscript"/>')}${run('secret', '<w:vanish/>')}${run('.')}`,
  ),
].join('');

describe('a document', async () => {
  const parts = {
    'word/styles.xml': STYLES,
    'word/numbering.xml': NUMBERING,
    'word/footnotes.xml': FOOTNOTES,
    'word/endnotes.xml': ENDNOTES,
    'docProps/core.xml': CORE,
  };
  const { blocks, metadata, warnings } = await readAs(readDocx, writeDocx(BODY, parts));

  test('has its paragraphs with their kinds, notes at the end', () => {
    const expected = `
      FRONT_MATTER Fog and ferries
      HEADING Signals
      BODY Horns fail[1] often, mostly at night.[2]
      LIST_ITEM 1. New horns.
      LIST_ITEM 1.a) Loud ones.
      LIST_ITEM 2. New bells.
      LIST_ITEM - And patience.
      HEADING What it costs
      TABLE Quay | Horns |
      TABLE North | 1 | 2
      TABLE | 3 | 4
      BOX A word in a box.
      BODY The quay has 300 m².
      FOOTNOTE [1] See the log.
      FOOTNOTE [2] Kept at the quay.`;
    expect(printBlocks({ blocks })).toEqual(lines(expected));
    expect(warnings).toEqual(['The document has tracked changes: they are read as if they were accepted.']);
  });

  test('has its metadata', () => {
    expect(metadata).toEqual({
      title: 'Fog and ferries',
      authors: ['Orla Venn', 'Tam Dask'],
      institutions: [],
      date: { edtf: '2031-03-04' },
      language: 'en-GB',
      tags: ['fog', 'ferries'],
    });
  });
});

const small = writeDocx(paragraph(run('The quay is closed.')));
const locked = small.with(6, (small[6] ?? 0) | 1);
const empty = (count: number) => Array.from({ length: count }, (_, at) => [`${at}`, new Uint8Array(0)]);
const withDocument = (content: Uint8Array) => zipSync({ 'word/document.xml': content });

test.each<[what: string, bytes: Uint8Array, message: string | RegExp]>([
  ['old', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /^brief\.docx is encrypted or an old \.doc/],
  ['encrypted', locked, /^brief\.docx is encrypted/],
  ['truncated', small.slice(0, small.length - 30), /^brief\.docx is a broken or truncated DOCX$/],
  ['another archive', zipSync({ 'a.txt': new Uint8Array(3) }), 'brief.docx is not a DOCX: it has no word/document.xml'],
  ['a bomb', withDocument(new Uint8Array(4 * 1024 * 1024)), 'unpacks to more than 200 times its size'],
  ['of many parts', zipSync(Object.fromEntries(empty(5001))), /^brief\.docx has more than 5000 parts$/],
  ['one with entities', withDocument(Buffer.from('<!DOCTYPE d [<!ENTITY a "ha">]><d>&a;</d>')), 'declares entities'],
  ['nested too deep', writeDocx('<w:sdt>'.repeat(100_000)), 'nested more than 256 elements deep'],
])('a file that is %s is refused', async (_, bytes, message) => {
  expect(await messageOf(readDocx, bytes, 'brief.docx')).toMatch(message);
});
