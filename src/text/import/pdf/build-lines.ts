import { type Line, type PageContent, SUPERSCRIPT_END, SUPERSCRIPT_START, type TextRun } from './page-content.ts';
import { composeLetters } from './read-runs.ts';

/** Puts the runs of a page together as lines. */

/** A gap of this many ems is a space; a wider one separates columns or cells. */
const SPACE = 0.15;
const COLUMN_GAP = 1.2;
/** Justified words that are drawn with a blank between them may be this far apart. */
const JUSTIFIED_GAP = 2.2;
/** Between a bullet or the number of an item and its text. */
const MARKER_GAP = 4.5;

interface PlacedRun extends TextRun {
  /** The baseline of the line that the run belongs to. */
  row: number;
  raised: boolean;
  /** The position in the order of drawing. */
  drawn: number;
}

/** Runs with about the same baseline, from left to right. */
const groupRows = (runs: readonly PlacedRun[]): PlacedRun[][] => {
  const rows: PlacedRun[][] = [];
  for (const run of runs.toSorted((a, b) => a.row - b.row || a.left - b.left)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && run.row - first.row <= 0.25 * Math.min(run.size, first.size)) row.push(run);
    else rows.push([run]);
  }
  for (const row of rows) row.sort((a, b) => a.left - b.left);
  return rows;
};

/** The runs of a row that are next to a position, at most two. */
const besides = (row: readonly PlacedRun[], left: number): PlacedRun[] => {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle]?.left ?? 0) < left) low = middle + 1;
    else high = middle;
  }
  return [row[low - 1], row[low], row[low + 1]].filter((run) => run !== undefined);
};

const MOST_ROWS_NEAR = 12;

/** Puts super- and subscripts on the line of the larger text that they touch. */
const placeScripts = (runs: readonly TextRun[]): PlacedRun[] => {
  const placed = runs.map((run, drawn): PlacedRun => ({ ...run, row: run.baseline, raised: false, drawn }));
  const rows = groupRows(placed);
  for (const [index, row] of rows.entries()) {
    for (const run of row) {
      const near = rows.slice(Math.max(0, index - MOST_ROWS_NEAR), index + MOST_ROWS_NEAR);
      let host: PlacedRun | undefined;
      for (const other of near) {
        if (other === row) continue;
        for (const beside of besides(other, run.left)) {
          const em = beside.size;
          const rise = beside.baseline - run.baseline;
          if (run.size > em * 0.85 || run.text.trim().length > 12 || rise > 0.75 * em || rise < -0.35 * em) continue;
          const gap = Math.min(Math.abs(run.left - beside.right), Math.abs(beside.left - run.right));
          if (gap < 0.35 * em) host = beside;
        }
      }
      if (!host) continue;
      run.row = host.row;
      run.raised = host.baseline - run.baseline > 0.12 * host.size;
    }
  }
  return placed;
};

/** The parts of one row can hold smaller marks on its own baseline: a superscript by its place in the text, "1" after a word. */
const LIST_MARKER = /^(?:[•◦▪‣●○■□▶►➤✓✔–—·∙*-]|\uF0B7|\(?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,4})[.)])$/;

const splitRow = (row: readonly PlacedRun[]): PlacedRun[][] => {
  const parts: PlacedRun[][] = [];
  for (const run of row) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    if (!part || !last) {
      parts.push([run]);
      continue;
    }
    const em = Math.min(run.size, last.size);
    const gap = run.left - last.right;
    const isMarker = part.length === 1 && LIST_MARKER.test(last.text.trim());
    const isJustified = run.drawn === last.drawn + 1 && last.text.endsWith(' ');
    const isScript = run.raised || last.raised || run.row !== run.baseline || last.row !== last.baseline;
    const widest = isMarker ? MARKER_GAP : isJustified ? JUSTIFIED_GAP : COLUMN_GAP;
    if (gap > widest * (isScript ? Math.max(run.size, last.size) : em)) parts.push([run]);
    else part.push(run);
  }
  return parts;
};

/** "S P A C E D" as "SPACED". */
const closeLetterSpacing = (text: string): string =>
  /^(?:[\p{L}\p{N}&] ){4,}[\p{L}\p{N}]$/u.test(text) ? text.replaceAll(' ', '') : text;

/** The size in which most characters are set. */
const mainSize = (runs: readonly PlacedRun[]): number => {
  const lengths = new Map<number, number>();
  for (const { size, text } of runs) lengths.set(size, (lengths.get(size) ?? 0) + text.length);
  return [...lengths].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])[0];
};

const toLine = (runs: readonly PlacedRun[], page: number): Line => {
  let text = '';
  let last: PlacedRun | undefined;
  const size = mainSize(runs);
  for (const run of runs) {
    const gap = last ? run.left - last.right : 0;
    if (last && gap > SPACE * Math.min(size, Math.max(run.size, last.size)) && !/\s$/.test(text)) text += ' ';
    if (run.raised && !last?.raised) text += SUPERSCRIPT_START;
    if (!run.raised && last?.raised) text = text.replace(/ $/, '') + SUPERSCRIPT_END + (/ $/.test(text) ? ' ' : '');
    text += run.text;
    last = run;
  }
  if (last?.raised) text = text.trimEnd() + SUPERSCRIPT_END;
  const baseline = runs.find((run) => run.size === size)?.row ?? runs[0]?.row ?? 0;
  const letters = runs.filter((run) => /[\p{L}\p{N}]/u.test(run.text) && !run.raised);
  return {
    page,
    text: closeLetterSpacing(composeLetters(text.replace(/\s+/g, ' ').trim())),
    left: Math.min(...runs.map((run) => run.left)),
    right: Math.max(...runs.map((run) => run.right)),
    baseline,
    top: baseline - 0.8 * size,
    bottom: baseline + 0.22 * size,
    size,
    bold: letters.length > 0 && letters.every((run) => run.bold),
    startsBold: letters[0]?.bold ?? false,
  };
};

/** The lines of a page from the top; those of one row from the left. */
export const buildLines = ({ number, runs }: PageContent): Line[] =>
  groupRows(placeScripts(runs)).flatMap((row) => splitRow(row).map((part) => toLine(part, number)));
