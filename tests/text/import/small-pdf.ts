/** Writes small PDFs for tests. */

/** A text in Helvetica; `at` is its place in points from the lower left corner. */
export interface PlacedText {
  text: string;
  at: readonly [number, number];
  size?: number;
  bold?: boolean;
  /** In Korean, by a table of characters that is not in the file. */
  korean?: boolean;
}

/** A thin line between two places. */
export interface PlacedLine {
  from: readonly [number, number];
  to: readonly [number, number];
}

const escapeText = (text: string): string => text.replace(/[\\()]/g, '\\$&');

/** A string in UCS-2, big-endian. */
const toHex = (text: string): string => `<${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;

const contentOf = (placed: readonly (PlacedText | PlacedLine)[]): string =>
  placed
    .map((one) => {
      if ('from' in one) return `0.5 w ${one.from.join(' ')} m ${one.to.join(' ')} l S`;
      const { text, at, size = 10, bold, korean } = one;
      const font = korean ? 'K' : bold ? 'B' : 'F';
      return `BT /${font} ${size} Tf ${at[0]} ${at[1]} Td ${korean ? toHex(text) : `(${escapeText(text)})`} Tj ET`;
    })
    .join('\n');

const KOREAN = `<< /Type /Font /Subtype /Type0 /BaseFont /HYSMyeongJo-Medium /Encoding /UniKS-UCS2-H /DescendantFonts [<<
  /Type /Font /Subtype /CIDFontType0 /BaseFont /HYSMyeongJo-Medium
  /CIDSystemInfo << /Registry (Adobe) /Ordering (Korea1) /Supplement 1 >>
  /FontDescriptor << /Type /FontDescriptor /FontName /HYSMyeongJo-Medium /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0
    /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >> >>] >>`;

/** A PDF with a page for each list of texts and lines; `trailer` is added to its trailer, and `objects` after its own. */
export const writePdf = (
  pages: readonly (readonly (PlacedText | PlacedLine)[])[],
  { trailer = '', objects = [] }: { trailer?: string; objects?: readonly string[] } = {},
): Uint8Array => {
  const own = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${5 + 2 * index} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((texts, index) => {
      const content = contentOf(texts);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + 2 * index} 0 R /Resources << /Font << /F 3 0 R /B 4 0 R /K ${KOREAN} >> >> >>`,
        `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`,
      ];
    }),
    ...objects,
  ];
  let file = '%PDF-1.4\n';
  const offsets = own.map((object, index) => {
    const offset = Buffer.byteLength(file, 'latin1');
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = Buffer.byteLength(file, 'latin1');
  file += `xref\n0 ${own.length + 1}\n0000000000 65535 f \n`;
  for (const offset of offsets) file += `${String(offset).padStart(10, '0')} 00000 n \n`;
  file += `trailer\n<< /Size ${own.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
};

/** Lines below each other, as texts at the left margin. */
export const writeLines = (
  lines: readonly string[],
  [left, top]: readonly [number, number] = [72, 760],
): PlacedText[] => lines.map((text, index) => ({ text, at: [left, top - 14 * index] }));
