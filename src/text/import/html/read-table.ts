import { cleanText } from '../clean-text.ts';
import { type DomElement, isElement, tagOf } from './dom.ts';

const MOST_ROWS = 2000;
const WIDEST_SPAN = 100;

/** The rows of a table that belong to it, not to a table in one of its cells. */
const listRows = (table: DomElement): DomElement[] => {
  const rows: DomElement[] = [];
  for (const child of table.children) {
    if (tagOf(child) === 'tr') rows.push(child);
    else if (/^(?:thead|tbody|tfoot)$/.test(tagOf(child)))
      for (const row of child.children) if (tagOf(row) === 'tr') rows.push(row);
  }
  return rows.slice(0, MOST_ROWS);
};

const listCells = (row: DomElement): DomElement[] => [...row.children].filter((cell) => /^t[dh]$/.test(tagOf(cell)));

/** Whether a table only places what is in it: it is read as any other element. */
export const isLayout = (table: DomElement): boolean => {
  if (/^(?:presentation|none)$/.test(table.getAttribute('role') ?? '') || table.querySelector('table')) return true;
  if (table.getAttribute('role') === 'table' || table.querySelector('th, caption')) return false;
  const rows = listRows(table).map(listCells);
  if (rows.every((cells) => cells.length < 2) || (rows.length < 2 && !isRowOfData(rows[0] ?? []))) return true;
  return rows
    .flat()
    .some((cell) => [...cell.querySelectorAll('p')].length > 3 && (cell.textContent ?? '').length > 1500);
};

/** A row alone is one of data if it has numbers and no long texts, pictures or links. */
const isRowOfData = (cells: readonly DomElement[]): boolean => {
  const texts = cells.map((cell) => cleanText(cell.textContent ?? ''));
  return (
    texts.filter((text) => /^[\d.,%+−-]*\d[\d.,%]*$/.test(text)).length >= 2 &&
    texts.every((text) => text.length < 80) &&
    cells.every((cell) => cell.querySelector('a, img, input') === null)
  );
};

interface TableReader {
  /** Whether a row is read elsewhere. */
  isLeftOut(row: DomElement): boolean;
  textOf(cell: DomElement): string;
}

/** The rows as text: "cell | cell". A cell of several rows is repeated in each, one of several columns is there once. */
export const readRows = (table: DomElement, { isLeftOut, textOf }: TableReader): string[] => {
  const spanning: ({ text: string; rows: number } | undefined)[] = [];
  return listRows(table)
    .filter((row) => !isLeftOut(row))
    .map((row) => {
      const texts: string[] = [];
      let column = 0;
      let hasOwn = false;
      const repeat = () => {
        for (let cell = spanning[column]; cell && cell.rows > 0; cell = spanning[column]) {
          texts.push(cell.text);
          cell.rows -= 1;
          column += 1;
        }
      };
      for (const cell of listCells(row)) {
        repeat();
        const text = cleanText(textOf(cell));
        const rows = readSpan(cell.getAttribute('rowspan')) - 1;
        const columns = readSpan(cell.getAttribute('colspan'));
        texts.push(text);
        hasOwn ||= text !== '';
        for (let index = 0; index < columns; index += 1)
          spanning[column + index] = rows > 0 && index === 0 ? { text, rows } : undefined;
        column += columns;
      }
      repeat();
      return hasOwn ? cleanText(texts.join(' | ')) : '';
    })
    .filter((text) => text !== '');
};

const readSpan = (value: string | null): number =>
  Math.min(WIDEST_SPAN, Math.max(1, Number.parseInt(value ?? '1', 10) || 1));

/** The caption of a table, if it has one. */
export const findCaption = (table: DomElement): DomElement | null => {
  for (const child of table.childNodes) if (isElement(child) && tagOf(child) === 'caption') return child;
  return null;
};
