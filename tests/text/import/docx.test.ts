import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../src/text/import/docx/read-docx.ts';
import { ImportError } from '../../../src/text/import/imported.ts';
import { paragraph, part, run, writeDocx } from './small-docx.ts';

const read = (bytes: Uint8Array) => readDocx({ bytes, name: 'brief.docx' });

const messageOf = async (bytes: Uint8Array): Promise<string> => {
  const error = await read(bytes).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(ImportError);
  return (error as ImportError).message;
};

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
  const { blocks, metadata, warnings } = await read(writeDocx(BODY, parts));

  test('has its paragraphs with their kinds, notes at the end', () => {
    expect(blocks.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'FRONT_MATTER Fog and ferries',
      'HEADING Signals',
      'BODY Horns fail[1] often, mostly at night.[2]',
      'LIST_ITEM 1. New horns.',
      'LIST_ITEM 1.a) Loud ones.',
      'LIST_ITEM 2. New bells.',
      'LIST_ITEM - And patience.',
      'HEADING What it costs',
      'TABLE Quay | Horns |',
      'TABLE North | 1 | 2',
      'TABLE | 3 | 4',
      'BOX A word in a box.',
      'BODY The quay has 300 m².',
      'FOOTNOTE [1] See the log.',
      'FOOTNOTE [2] Kept at the quay.',
    ]);
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

  test('says that its changes are read as accepted', () => {
    expect(warnings).toEqual(['The document has tracked changes: they are read as if they were accepted.']);
  });
});

describe('a file that cannot be read', () => {
  const small = writeDocx(paragraph(run('The quay is closed.')));

  test('is an old or encrypted document', async () => {
    expect(await messageOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toMatch(
      /^brief\.docx is encrypted or an old \.doc/,
    );
    const locked = small.slice();
    locked[6] = (locked[6] ?? 0) | 1;
    expect(await messageOf(locked)).toMatch(/^brief\.docx is encrypted/);
  });

  test('is truncated', async () => {
    expect(await messageOf(small.slice(0, small.length - 30))).toBe('brief.docx is a broken or truncated DOCX');
  });

  test('is another archive', async () => {
    expect(await messageOf(zipSync({ 'a.txt': new Uint8Array(3) }))).toBe(
      'brief.docx is not a DOCX: it has no word/document.xml',
    );
  });

  test('is a bomb', async () => {
    const zeros = new Uint8Array(4 * 1024 * 1024);
    expect(await messageOf(zipSync({ 'word/document.xml': zeros }))).toMatch(/unpacks to more than 200 times its size/);
    const many = Object.fromEntries(Array.from({ length: 5001 }, (_, index) => [`${index}`, new Uint8Array(0)]));
    expect(await messageOf(zipSync(many))).toBe('brief.docx has more than 5000 parts');
  });

  test('declares entities', async () => {
    const bomb = zipSync({
      'word/document.xml': new TextEncoder().encode('<!DOCTYPE d [<!ENTITY a "ha">]><d>&a;</d>'),
    });
    expect(await messageOf(bomb)).toMatch(/declares entities/);
  });

  test('is nested too deep', async () => {
    expect(await messageOf(writeDocx('<w:sdt>'.repeat(100_000)))).toMatch(/nested more than 256 elements deep/);
  });
});
