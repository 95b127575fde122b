import { constants, deflateRawSync, deflateSync } from 'node:zlib';
import type { ImportFormat } from '../../../src/text/import/detect-format.ts';
import { paragraph, run, writeDocx } from './small-docx.ts';

/** Documents that are made to take memory or time, or to have the reader open what is not theirs. None needs much to be made. */

export interface HostileDocument {
  name: string;
  format: ImportFormat;
  make: () => Uint8Array;
}

const MEGABYTE = 1024 * 1024;

/** Raw deflated bytes that unpack to as many times a piece. */
const deflated = (piece: string | Buffer, times = 1): Buffer => {
  const one = deflateRawSync(piece, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array<Buffer>(times).fill(one), Buffer.from([0x03, 0x00])]);
};

/** The same as a stream of zlib; readers do not look at its checksum. */
const zlib = (piece: string | Buffer, times = 1): Buffer =>
  Buffer.concat([Buffer.from([0x78, 0xda]), deflated(piece, times), Buffer.alloc(4)]);

const SPACES = Buffer.alloc(MEGABYTE, ' ');

const stream = (bytes: Uint8Array | string, entries: string): Buffer =>
  Buffer.concat([
    Buffer.from(`<< /Length ${bytes.length} ${entries} >>\nstream\n`),
    Buffer.from(bytes as string, 'latin1'),
    Buffer.from('\nendstream'),
  ]);

/** A PDF of one page, whose content is object 4 and whose resources are object 5; others come after these. */
const pdf = (
  content: Uint8Array | string,
  {
    resources = '<< >>',
    others = [],
    pages,
    trailer = '',
  }: {
    resources?: string;
    others?: readonly (Uint8Array | string)[];
    pages?: string;
    trailer?: string;
  } = {},
): Buffer => {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    pages ?? '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources 5 0 R >>',
    content,
    resources,
    ...others,
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.5\n')];
  const offsets: number[] = [];
  let size = 9;
  const add = (bytes: Buffer): void => {
    parts.push(bytes);
    size += bytes.length;
  };
  for (const [index, object] of objects.entries()) {
    offsets.push(size);
    add(
      Buffer.concat([
        Buffer.from(`${index + 1} 0 obj\n`),
        Buffer.from(object as string, 'latin1'),
        Buffer.from('\nendobj\n'),
      ]),
    );
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  add(
    Buffer.from(
      `xref\n0 ${count}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${count} /Root 1 0 R ${trailer} >>\nstartxref\n${size}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
};

const TEXT = 'BT /F 10 Tf 72 700 Td (The sea is calm.) Tj ET';
const FONT = '/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >>';
const form = (content: string, others: string): Buffer =>
  stream(content, `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << ${FONT} /XObject << ${others} >> >>`);

/** A ZIP of deflated parts that declares sizes of its own. */
const zip = (parts: readonly { path: string; packed: Uint8Array; size: number }[]): Buffer => {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, packed, size } of parts) {
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(size, 18);
    head.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(path), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), head, place, Buffer.from(path)]));
    locals.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(18);
  const central = Buffer.concat(directory);
  end.writeUInt16LE(Math.min(parts.length, 0xffff), 4);
  end.writeUInt16LE(Math.min(parts.length, 0xffff), 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, central, Buffer.from('PK\x05\x06'), end]);
};

const documentXml = (body: string, doctype = ''): string =>
  `<?xml version="1.0"?>${doctype}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;

const docx = (xml: string): Buffer =>
  zip([{ path: 'word/document.xml', packed: deflated(xml), size: Buffer.byteLength(xml) }]);

const articleXml = (body: string, doctype = ''): Buffer =>
  Buffer.from(
    `<?xml version="1.0"?>${doctype}<article article-type="research-article"><front><article-meta><title-group><article-title>Sea</article-title></title-group></article-meta></front><body>${body}</body></article>`,
  );

const LAUGHS = `<!DOCTYPE a [<!ENTITY l0 "ha">${Array.from({ length: 30 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')}]>`;
const QUADRATIC = `<!DOCTYPE a [<!ENTITY q "${'ha'.repeat(50_000)}">]>`;
const FILE = '<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/hosts">]>';
const ADDRESS = '<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd">';
const wordsOf = (entity: string): string => `<w:p><w:r><w:t>${entity}</w:t></w:r></w:p>`;
const nested = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth);
const html = (body: string): Buffer => Buffer.from(`<!doctype html><title>Sea</title><body>${body}`);

/** Those of an earlier attack, as far as it says what they were. */
const KNOWN: Readonly<Record<string, () => Uint8Array>> = {
  'flate.pdf': () => pdf(stream(zlib(SPACES, 1024), '/Filter /FlateDecode')),
  'flate-twice.pdf': () =>
    pdf(stream(deflateSync(new Uint8Array(zlib(SPACES, 1024))), '/Filter [/FlateDecode /FlateDecode]')),
  'form-draws-itself.pdf': () =>
    pdf(stream('/X Do', ''), { resources: '<< /XObject << /X 6 0 R >> >>', others: [form('/X Do /X Do', '/X 6 0 R')] }),
  'forms-draw-each-other.pdf': () =>
    pdf(stream('/X Do', ''), {
      resources: '<< /XObject << /X 6 0 R >> >>',
      others: [form('/Y Do /Y Do', '/Y 7 0 R'), form('/X Do /X Do', '/X 6 0 R')],
    }),
  'forms-fan-out.pdf': () =>
    pdf(stream('/X Do', ''), {
      resources: '<< /XObject << /X 6 0 R >> >>',
      others: Array.from({ length: 12 }, (_, at) => form(at < 11 ? '/X Do '.repeat(10) : TEXT, `/X ${at + 7} 0 R`)),
    }),
  'pages-loop.pdf': () => pdf(stream(TEXT, ''), { pages: '<< /Type /Pages /Count 9 /Kids [2 0 R 2 0 R] >>' }),
  'pages-a-billion.pdf': () =>
    pdf(stream(TEXT, ''), { resources: `<< ${FONT} >>`, pages: '<< /Type /Pages /Count 1000000000 /Kids [3 0 R] >>' }),
  'truncated.pdf': () => pdf(stream(TEXT, '')).subarray(0, 300),
  'encrypted.pdf': () =>
    pdf(stream(TEXT, ''), {
      trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<00> <00>]`,
    }),
  'gigabyte.docx': () => zip([{ path: 'word/document.xml', packed: deflated(SPACES, 1024), size: 1024 * MEGABYTE }]),
  '200-megabytes.docx': () => zip([{ path: 'word/document.xml', packed: deflated(SPACES, 199), size: 199 * MEGABYTE }]),
  'says-it-is-small.docx': () => zip([{ path: 'word/document.xml', packed: deflated(SPACES, 1024), size: 1000 }]),
  'says-it-is-large.docx': () =>
    zip([{ path: 'word/document.xml', packed: deflated(documentXml(wordsOf('Sea'))), size: 0xfffffff0 }]),
  '60000-parts.docx': () =>
    zip(Array.from({ length: 60_000 }, (_, at) => ({ path: `word/${at}`, packed: deflated('a'), size: 1 }))),
  'laughs.docx': () => docx(documentXml(wordsOf('&l30;'), LAUGHS)),
  'quadratic.docx': () => docx(documentXml(wordsOf('&q;'.repeat(50_000)), QUADRATIC)),
  'file.docx': () => docx(documentXml(wordsOf('&f;'), FILE)),
  'address.docx': () => docx(documentXml(wordsOf('Sea'), ADDRESS)),
  'deep.docx': () => docx(documentXml(nested('<w:p>', '</w:p>', 300_000))),
  'deep-tables.docx': () => docx(documentXml(nested('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 20_000))),
  'no-document.docx': () => zip([{ path: 'word/other.xml', packed: deflated('a'), size: 1 }]),
  'truncated.docx': () => writeDocx(paragraph(run('Sea'))).subarray(0, 200),
  'laughs.xml': () => articleXml('<p>&l30;</p>', LAUGHS),
  'quadratic.xml': () => articleXml(`<p>${'&q;'.repeat(50_000)}</p>`, QUADRATIC),
  'file.xml': () => articleXml('<p>&f;</p>', FILE),
  'address.xml': () => articleXml('<p>The sea is calm.</p>', ADDRESS),
  'deep.xml': () => articleXml(nested('<sec>', '</sec>', 300_000)),
  'truncated.xml': () => articleXml('<p>The sea is calm.').subarray(0, -20),
  'deep-100000.html': () => html(nested('<div>', '</div>', 100_000)),
  'deep-4500000.html': () => html('<div>'.repeat(4_500_000)),
  'scripts.html': () =>
    html(
      `<script>for(;;);</script><p onclick="for(;;)">The sea is calm.<img src=x onerror="for(;;)"><iframe src="file:///etc/hosts"></iframe>`,
    ),
  'wide-cells.html': () =>
    html(`<table>${'<tr><td colspan=1000 rowspan=65534>a<td colspan=1000>b</tr>'.repeat(500)}</table>`),
};

/** Of other kinds. */
const NEW: Readonly<Record<string, () => Uint8Array>> = {
  'run-length.pdf': () =>
    pdf(stream(zlib(Buffer.alloc(MEGABYTE, Buffer.from([0x81, 0x20])), 16), '/Filter [/FlateDecode /RunLengthDecode]')),
  'predictor.pdf': () =>
    pdf(
      stream(
        zlib(SPACES, 4),
        '/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 500000000 /Colors 4 /BitsPerComponent 16 >>',
      ),
    ),
  'characters.pdf': () =>
    pdf(stream(TEXT, ''), {
      resources: '<< /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >> >> >>',
      others: [
        stream(
          `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00000000> <ffffffff> endcodespacerange 100 beginbfrange ${'<00000000> <0fffffff> <0041> '.repeat(100)} endbfrange endcmap end`,
          '',
        ),
      ],
    }),
  'million-words.pdf': () =>
    pdf(stream(zlib('BT /F 10 Tf 72 700 Td (The sea) Tj ET\n'.repeat(1000), 1000), '/Filter /FlateDecode'), {
      resources: `<< ${FONT} >>`,
    }),
  'million-runs.docx': () =>
    zip([
      {
        path: 'word/document.xml',
        packed: Buffer.concat([
          deflated(documentXml('').replace('</w:body></w:document>', '<w:p>')).subarray(0, -2),
          deflated(Array.from({ length: 999 }, (_, at) => `<w:r><w:t>sea ${at * 7919} </w:t></w:r>`).join(''), 1000),
        ]),
        size: 100 * MEGABYTE,
      },
    ]),
  'unclosed.html': () => html('<b><i><a href=x><font size=1>'.repeat(20_000)),
  'attributes.html': () =>
    html(`<p ${Array.from({ length: 500_000 }, (_, at) => `a${at}=1`).join(' ')}>The sea is calm.`),
  'brackets.md': () => Buffer.from(`# Sea\n\n${'['.repeat(50_000)}${'*a_ '.repeat(20_000)}`),
  'quotes.md': () => Buffer.from(`# Sea\n\n${`${'>'.repeat(2000)} sea\n`.repeat(200)}`),
  'aliases.md': () =>
    Buffer.from(
      `---\na0: &a0 [sea, sea]\n${Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(9)}]\n`).join('')}title: *a30\n---\n\nThe sea is calm.\n`,
    ),
  'one-line.txt': () => Buffer.alloc(48 * MEGABYTE, 'The sea is calm. '),
  'many-lines.txt': () => Buffer.alloc(48 * MEGABYTE, 'a\n\n'),
};

const FORMATS: Readonly<Record<string, ImportFormat>> = {
  pdf: 'pdf',
  docx: 'docx',
  xml: 'jats',
  html: 'html',
  md: 'markdown',
  txt: 'text',
};

export const HOSTILE_DOCUMENTS: readonly HostileDocument[] = Object.entries({ ...KNOWN, ...NEW }).map(
  ([name, make]) => ({
    name,
    format: FORMATS[name.split('.')[1] ?? ''] ?? 'text',
    make,
  }),
);
