/** Writes small PDFs for tests. */

/** A text in Helvetica; `at` is its place in points from the lower left corner. */
export interface PlacedText {
  text: string;
  at: readonly [number, number];
  size?: number;
  bold?: boolean;
}

/** A thin line between two places. */
export interface PlacedLine {
  from: readonly [number, number];
  to: readonly [number, number];
}

const escapeText = (text: string): string => text.replace(/[\\()]/g, '\\$&');

const contentOf = (placed: readonly (PlacedText | PlacedLine)[]): string =>
  placed
    .map((one) => {
      if ('from' in one) return `0.5 w ${one.from.join(' ')} m ${one.to.join(' ')} l S`;
      const { text, at, size = 10, bold } = one;
      return `BT /${bold ? 'B' : 'F'} ${size} Tf ${at[0]} ${at[1]} Td (${escapeText(text)}) Tj ET`;
    })
    .join('\n');

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
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + 2 * index} 0 R /Resources << /Font << /F 3 0 R /B 4 0 R >> >> >>`,
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
