import { ImportError } from '../imported.ts';
import { removeComponentTags } from './scan-tags.ts';

/** Rewrites what Pandoc, Quarto, Jekyll and MDX add to Markdown, so that a parser of GFM Markdown understands the rest. */

const BOX = /\bcallout|\bbox\b|\bsidebar\b|\baside\b|\bcolumn-margin\b|\bcase-study\b|\binfobox\b/;
const HIDDEN = /\bcontent-hidden\b|\bhidden\b|unless-format="?html/;

const DIVS = { box: '<div class="box">', hidden: '<div hidden>', plain: '<div>' };

const MOST_NESTED = 100;

/** Throws an `ImportError` if quotations or lists are nested so deeply that parsing them would take too long. */
export const prepareMarkdown = (source: string, name: string): string => {
  const nested = new RegExp(`^(?:[ \\t]*>){${MOST_NESTED}}|^[ \\t]*(?:[-+*][ \\t]){${MOST_NESTED}}\\S`, 'm');
  if (nested.test(source))
    throw new ImportError(`${name} has quotations or lists nested more than ${MOST_NESTED} levels deep`);
  const lines = (/<\/?[A-Z][a-z]|=\{/.test(source) ? removeComponentTags(source) : source).split(/\r\n|\n|\r/);
  const out: string[] = [];
  const notes: string[] = [];
  let fence = '';
  let open = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as string;
    const [, mark = ''] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence !== '' || mark !== '') {
      if (fence === '') fence = mark;
      else if (mark.startsWith(fence) && /^\s*[`~]+\s*$/.test(line)) fence = '';
      out.push(line);
      continue;
    }
    const [isDiv, attributes = ''] = /^\s*:{3,}\s*(\{[^{}]*\}|[\w-]*)\s*:*\s*$/.exec(line) ?? [];
    if (isDiv !== undefined) {
      const kind = HIDDEN.test(attributes) ? 'hidden' : BOX.test(attributes) ? 'box' : 'plain';
      if (attributes !== '') out.push('', DIVS[kind], '', ...readTitle(attributes));
      else if (open > 0) out.push('', '</div>', '');
      open = Math.max(0, open + (attributes !== '' ? 1 : -1));
    } else if (/^\+(?:[-=:]+\+)+\s*$/.test(line)) {
      const { rows, next } = readGridTable(lines, index);
      out.push('', ...rows, '');
      index = next - 1;
    } else if (/^(?:import|export) .*(?:from ['"]|=)/.test(line) && out.every((before) => before.trim() === '')) {
      // The first lines of MDX.
    } else if (isBlank(lines[index - 1]) && isBlank(lines[index + 1]) && FIGURE.test(line))
      out.push('<figcaption>', '', line.replace(FIGURE, '$1'), '', '</figcaption>');
    else out.push(moveNotes(removeShortcodes(line), notes));
  }
  return [...out, '', ...notes, ...referToUnused(out.join('\n'))].join('\n');
};

const isBlank = (line: string | undefined): boolean => (line ?? '').trim() === '';

/** An image that is a paragraph: its alternative text is its caption. */
const FIGURE = /^ {0,3}!\[([^\]]{0,2000})\]\([^()]{0,2000}\)(?:\{[^{}]{0,500}\})?\s*$/;

/** References, which are not shown, to notes that the text does not refer to: else they would be left out. */
const referToUnused = (text: string): string[] => {
  const labels = [...text.matchAll(/^ {0,3}(\[\^[^\]\s]{1,100}\]):/gm)].map(([, label]) => label as string);
  const unused = labels.filter((label) => text.split(label).length === 2);
  return unused.length === 0 ? [] : ['', '<div hidden>', '', ...unused, '', '</div>'];
};

/** The title that a callout has as an attribute. */
const readTitle = (attributes: string): string[] => {
  const [, title] = /\btitle="([^"]{1,300})"/.exec(attributes) ?? [];
  return title === undefined ? [] : [title, ''];
};

/** What Quarto, Hugo and Jekyll replace. */
const removeShortcodes = (line: string): string =>
  line.replace(/\{\{[<%][^{}]{0,500}[>%]\}\}|\{%[^{}%]{0,500}%\}/g, '');

/** The end of the bracket that is opened before an index, in one line; -1 if it is not closed. */
const findBracketEnd = (line: string, start: number): number => {
  let depth = 1;
  for (let index = start; index < Math.min(line.length, start + 5000); index += 1) {
    if (line[index] === '\\') index += 1;
    else if (line[index] === '[') depth += 1;
    else if (line[index] === ']') depth -= 1;
    if (depth === 0) return index;
  }
  return -1;
};

/** Replaces notes in the line, `^[…]`, by references, and adds them to the notes. */
const moveNotes = (line: string, notes: string[]): string => {
  let rest = line;
  for (let count = 0; count < 100; count += 1) {
    const start = rest.indexOf('^[');
    const end = start < 0 ? -1 : findBracketEnd(rest, start + 2);
    if (end < 0) break;
    const label = `briefgraph-note-${notes.length}`;
    notes.push(`[^${label}]: ${rest.slice(start + 2, end)}`, '');
    rest = `${rest.slice(0, start)}[^${label}]${rest.slice(end + 1)}`;
  }
  return rest;
};

/** A table with cells of several lines between rules of "+---+", as a table of GFM. */
const readGridTable = (lines: readonly string[], start: number): { rows: string[]; next: number } => {
  const rows: string[][] = [];
  let cells: string[] = [];
  let next = start + 1;
  for (; next < lines.length; next += 1) {
    const line = (lines[next] as string).trim();
    if (/^\+[-=:+ ]*\+$/.test(line)) {
      if (cells.length > 0) rows.push(cells);
      cells = [];
    } else if (/^\|.*\|$/.test(line)) {
      for (const [column, cell] of line.slice(1, -1).split('|').entries())
        cells[column] = `${cells[column] ?? ''} ${cell.trim()}`.trim();
    } else break;
  }
  const [head, ...body] = rows;
  if (!head) return { rows: [], next };
  const print = (row: readonly string[]) => `| ${head.map((_, column) => row[column] ?? '').join(' | ')} |`;
  return { rows: [print(head), `|${' --- |'.repeat(head.length)}`, ...body.map(print)], next };
};
