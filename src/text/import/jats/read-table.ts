import { childrenOf, findAll, type XmlElement } from '../xml/parse-xml.ts';

/** The rows of a table as text. */

const MOST_SPANNED = 50;

/** A row for each `tr`: its cells in their columns; a cell that spans columns or rows is written once. */
export const readRows = (table: XmlElement, write: (cell: XmlElement) => string): string[] => {
  /** For each column, how many rows a cell above still covers. */
  const covered: number[] = [];
  return findAll(table, 'tr').map((row) => {
    const cells: string[] = [];
    let column = 0;
    const skip = () => {
      while ((covered[column] ?? 0) > 0) {
        covered[column] = (covered[column] ?? 0) - 1;
        cells.push('');
        column += 1;
      }
    };
    for (const cell of childrenOf(row).filter(({ name }) => name === 'td' || name === 'th')) {
      skip();
      const span = (name: string) => Math.min(MOST_SPANNED, Math.max(1, Number(cell.attributes[name]) || 1));
      for (let at = 0; at < span('colspan'); at += 1) {
        cells.push(at === 0 ? write(cell) : '');
        covered[column] = span('rowspan') - 1;
        column += 1;
      }
    }
    skip();
    return cells.some((cell) => cell !== '') ? cells.join(' | ').trim() : '';
  });
};
