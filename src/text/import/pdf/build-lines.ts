import {
  isInside,
  type Line,
  type PageContent,
  SUPERSCRIPT_END,
  SUPERSCRIPT_START,
  type TextRun,
} from './page-content.ts';
import { composeLetters } from './read-runs.ts';

/** Puts the runs of a page together as lines. */

/** A gap of this many ems is a space; a wider one separates columns or cells. */
const SPACE = 0.15;
const COLUMN_GAP = 0.85;
/** In a narrow column without hyphenation the words of a line may be this far apart, also the label of a note and its text. */
const WIDEST_GAP = 12;
/** Between a bullet or the number of an item and its text. */
const MARKER_GAP = 4.5;
/** Between a bullet that is drawn and its text. */
const DOT_GAP = 1.6;
/** Between the raised label of a note at the start of a line and its text. */
const LABEL_GAP = 2.2;
const LABEL = /^(?:\d{1,3}|[*†‡§¶]{1,3}|[a-z])$/;
const MOST_DOTS = 200;
const MOST_DIVIDERS = 500;

interface PlacedRun extends TextRun {
  /** The baseline of the line that the run belongs to. */
  row: number;
  raised: boolean;
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
  const placed = runs.map((run): PlacedRun => ({ ...run, row: run.baseline, raised: false }));
  const rows = groupRows(placed);
  for (const [index, row] of rows.entries()) {
    for (const run of row) {
      const near = rows.slice(Math.max(0, index - MOST_ROWS_NEAR), index + MOST_ROWS_NEAR);
      let host: PlacedRun | undefined;
      let apart: PlacedRun | undefined;
      for (const other of near) {
        if (other === row) continue;
        for (const beside of besides(other, run.left)) {
          const em = beside.size;
          const rise = beside.baseline - run.baseline;
          if (run.size > em * 0.85 || run.text.trim().length > 12 || rise > 0.75 * em || rise < -0.35 * em) continue;
          const after = beside.left - run.right;
          const gap = Math.min(Math.abs(run.left - beside.right), Math.abs(after));
          const isLabel = run === row[0] && beside === other[0] && after > 0 && LABEL.test(run.text.trim());
          if (gap < (isLabel ? LABEL_GAP : 0.35) * em) host = beside;
          else if (isLabel && row.length === 1 && gap < WIDEST_GAP * em) apart = beside;
        }
      }
      host ??= apart;
      if (!host) continue;
      run.row = host.row;
      run.raised = host.baseline - run.baseline > 0.12 * host.size;
    }
  }
  return placed;
};

const LIST_MARKER = /^(?:[•◦▪‣●○■□▶►➤✓✔–—·∙*-]|\uF0B7|\(?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,4})[.)])$/;

/** Whether a drawn vertical line is between two runs of a row. */
const isDivided = (last: PlacedRun, run: PlacedRun, dividers: PageContent['dividers']): boolean =>
  dividers.some(
    ({ left, right, top, bottom }) =>
      left > last.right - 1 && right < run.left + 1 && top < run.row - 0.3 * run.size && bottom > run.row,
  );

const splitRow = (row: readonly PlacedRun[], dividers: PageContent['dividers']): PlacedRun[][] => {
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
    const isMarker = part.length === 1 && (last.raised ? LABEL : LIST_MARKER).test(last.text.trim());
    const isScript = run.raised || last.raised || run.row !== run.baseline || last.row !== last.baseline;
    const widest = isMarker ? MARKER_GAP : COLUMN_GAP;
    const isWide = gap > widest * (isScript ? Math.max(run.size, last.size) : em);
    if (isWide || isDivided(last, run, dividers)) parts.push([run]);
    else part.push(run);
  }
  return parts;
};

const LETTER_SPACED = /^(?:\S{1,2} ){3,}\S{1,2}$/;
const MAY_BE_SPACED = /^\S{1,2}(?: \S{1,2})+$/;

/** The texts of runs, with "S P A C E D" as "SPACED". */
const closeLetterSpacing = (runs: readonly PlacedRun[]): string[] => {
  const isSpaced = runs.some(({ text }) => LETTER_SPACED.test(text.trim()) && /^(?:.*?\b\p{L}\b){4}/u.test(text));
  return runs.map(({ text }) =>
    isSpaced && MAY_BE_SPACED.test(text.trim())
      ? text.trim().replaceAll(' ', '') + (/\s$/.exec(text)?.[0] ?? '')
      : text,
  );
};

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
  const texts = closeLetterSpacing(runs);
  for (const [index, run] of runs.entries()) {
    const gap = last ? run.left - last.right : 0;
    if (last && gap > SPACE * Math.min(size, Math.max(run.size, last.size)) && !/\s$/.test(text)) text += ' ';
    if (run.raised && !last?.raised) text += SUPERSCRIPT_START;
    if (!run.raised && last?.raised) text = text.replace(/ $/, '') + SUPERSCRIPT_END + (/ $/.test(text) ? ' ' : '');
    text += texts[index];
    last = run;
  }
  if (last?.raised) text = text.trimEnd() + SUPERSCRIPT_END;
  const baseline = runs.find((run) => run.size === size)?.row ?? runs[0]?.row ?? 0;
  const letters = runs.filter((run) => /[\p{L}\p{N}]/u.test(run.text) && !run.raised);
  return {
    page,
    text: composeLetters(text.replace(/\s+/g, ' ').trim()),
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

/** Writes bullets that are drawn as shapes before their lines. */
const addBullets = (lines: Line[], dots: PageContent['dots']): Line[] => {
  if (dots.length === 0) return lines;
  const sorted = dots.toSorted((a, b) => a.top - b.top);
  return lines.map((line) => {
    const dot = sorted.find(
      ({ top, bottom, right }) =>
        top > line.top && bottom < line.bottom && right < line.left && line.left - right < DOT_GAP * line.size,
    );
    // A square after other text is part of that, such as of a legend.
    const reach = (other: Line) => ({ ...other, right: Math.min(other.right + DOT_GAP * other.size, line.left) });
    const isBeside = dot && !lines.some((other) => other !== line && isInside(dot, reach(other)));
    return dot && isBeside ? { ...line, text: `• ${line.text}`, left: dot.left } : line;
  });
};

/** The lines of a page from the top; those of one row from the left. */
export const buildLines = ({ number, runs, dots, dividers }: PageContent): Line[] =>
  addBullets(
    groupRows(placeScripts(runs)).flatMap((row) =>
      splitRow(row, dividers.slice(0, MOST_DIVIDERS)).map((part) => toLine(part, number)),
    ),
    dots.slice(0, MOST_DOTS),
  );

/** Lines with about the same baseline, from left to right. */
export const groupBaselines = (lines: readonly Line[]): Line[][] => {
  const rows: Line[][] = [];
  for (const line of lines.toSorted((a, b) => a.baseline - b.baseline)) {
    const first = rows.at(-1)?.[0];
    if (first && line.baseline - first.baseline < 0.25 * Math.min(line.size, first.size)) rows.at(-1)?.push(line);
    else rows.push([line]);
  }
  for (const row of rows) row.sort((a, b) => a.left - b.left);
  return rows;
};

/** The parts of each row of a column as one line: the words of justified lines may be far apart. */
export const joinSegments = (lines: readonly Line[]): Line[] => {
  const joined: Line[] = [];
  for (const line of groupBaselines(lines).flat()) {
    const last = joined.at(-1);
    const isSameRow =
      last &&
      !last.isRow &&
      !line.isRow &&
      !last.inside &&
      !line.inside &&
      line.left - last.right < WIDEST_GAP * line.size &&
      Math.abs(line.baseline - last.baseline) < 0.25 * Math.min(line.size, last.size);
    if (!isSameRow) {
      joined.push(line);
      continue;
    }
    const [first, second] = last.left <= line.left ? [last, line] : [line, last];
    joined[joined.length - 1] = {
      ...(first.text.length > second.text.length ? first : second),
      text: `${first.text} ${second.text}`,
      left: first.left,
      right: Math.max(first.right, second.right),
      bold: first.bold && second.bold,
      startsBold: first.startsBold,
    };
  }
  return joined;
};
