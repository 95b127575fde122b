import { scaleLinear } from 'd3-scale';

/** The range of days that a date covers; null where it is open. */
export interface Span {
  earliest: string | null;
  latest: string | null;
}

/** A label on the axis. `level` is the first of `WIDTHS` at which there is room for it beside the others. */
export interface Tick {
  label: string;
  at: number;
  level: number;
}

export interface Axis {
  /** The position of a day, in percent of the width. */
  at(day: number): number;
  ticks: readonly Tick[];
  /** The starts of quarters, in years that are wide enough to show them; of days in a month or less. */
  quarters: readonly number[];
  /** Where years without events are left out. */
  gaps: readonly { from: number; to: number }[];
}

/** The number of consecutive years without events that become a gap, and its width as a fraction of a year. */
const MIN_GAP_YEARS = 2;
const GAP_WIDTH = 0.35;
/** How wide the axis is at least, in pixels: always, and from the two widths of the page on at which the style sheet shows more labels. */
const WIDTHS = [300, 630, 780] as const;
/** Free space at both ends, in percent; open dates extend to it. */
export const MARGIN = 2;
/** The days of which each has a line. */
const MOST_DAYS = 31;
/** The width from which a year shows its quarters, in percent. */
const WIDE_YEAR = 12;

/**
 * The time axis for these dates. A year is the wider, the more dates begin or end in it; years without any become a gap, so
 * that one early event does not squeeze all others together. Within a year, all days have the same width. Null if no date
 * has a known day. `labelWidth` is in pixels.
 */
export const makeAxis = (spans: readonly Span[], labelWidth: number): Axis | null => {
  const days = spans.flatMap(({ earliest, latest }) => [earliest, latest].filter((date) => date !== null).map(toDay));
  if (days.length === 0) return null;
  const datesIn = new Map<number, number>();
  for (const year of days.map(yearOf)) datesIn.set(year, (datesIn.get(year) ?? 0) + 1);
  const [first, last] = [Math.min(...datesIn.keys()), Math.max(...datesIn.keys())];
  const parts: { from: number; to: number; isGap: boolean }[] = [];
  for (let year = first; year <= last; year++) {
    let next = year + 1;
    if (!datesIn.has(year)) while (!datesIn.has(next)) next++;
    parts.push({ from: year, to: next, isGap: next - year >= MIN_GAP_YEARS && !datesIn.has(year) });
    year = next - 1;
  }
  const widths = parts.map(({ from, to, isGap }) =>
    isGap ? GAP_WIDTH : Math.max(to - from, Math.log2(1 + (datesIn.get(from) ?? 0))),
  );
  const total = widths.reduce((sum, width) => sum + width, 0);
  let offset = 0;
  const positions = [0, ...widths.map((width) => (offset += width))].map(
    (position) => MARGIN + (position / total) * (100 - 2 * MARGIN),
  );
  const bounds = [first, ...parts.map(({ to }) => to)];
  const scale = scaleLinear().domain(bounds.map(firstDayOf)).range(positions).clamp(true);
  const years = parts.filter(({ isGap }) => !isGap);
  const gaps = parts
    .filter(({ isGap }) => isGap)
    .map(({ from, to }) => ({ from: scale(firstDayOf(from)), to: scale(firstDayOf(to)) }));
  return {
    at: scale,
    ticks: withLevels(
      years.map(({ from }) => ({ label: String(from), at: scale(firstDayOf(from)) })),
      labelWidth,
      0.5,
    ),
    quarters: years.flatMap(({ from, to }) => {
      const [start, end] = [firstDayOf(from), firstDayOf(to)];
      if (scale(end) - scale(start) < WIDE_YEAR || to - from > 1) return [];
      return [1, 2, 3].map((quarter) => scale(start + (quarter * (end - start)) / 4));
    }),
    gaps,
  };
};

/** The axis of a part of time, on which all days have the same width. What is before or after it is at the edges. */
export const makeWindowAxis = (
  { first, end }: { first: number; end: number },
  ticks: readonly { label: string; day: number }[],
  labelWidth: number,
): Axis => {
  const scale = scaleLinear()
    .domain([first, end])
    .range([MARGIN, 100 - MARGIN]);
  return {
    at: (day) => (day < first ? 0 : day > end ? 100 : scale(day)),
    ticks: withLevels(
      ticks.map(({ label, day }) => ({ label, at: scale(day) })),
      labelWidth,
      0.7,
    ),
    quarters: end - first > MOST_DAYS ? [] : Array.from({ length: end - first }, (_, day) => scale(first + day)),
    gaps: [],
  };
};

/**
 * The labels for which there is room at the greatest of the widths, each with the first width at which there is. A label that would overlap
 * the previous one, or of which not this part fits at the end, has no room.
 */
const withLevels = (ticks: readonly Omit<Tick, 'level'>[], labelWidth: number, part: number): Tick[] => {
  const levels = new Map<(typeof ticks)[number], number>();
  let kept = ticks;
  for (const [level, width] of [...WIDTHS.entries()].reverse()) {
    const size = (100 * labelWidth) / width;
    let end = 0;
    kept = kept.filter(({ at }) => {
      if (at < end || at > 100 - part * size) return false;
      end = at + size;
      return true;
    });
    for (const tick of kept) levels.set(tick, level);
  }
  return [...levels].map(([tick, level]) => ({ ...tick, level }));
};

const DAY_IN_MS = 86_400_000;

/** A date (YYYY-MM-DD) as a number of days since 1970-01-01. */
export const toDay = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY_IN_MS;

const firstDayOf = (year: number): number => new Date(0).setUTCFullYear(year, 0, 1) / DAY_IN_MS;

const yearOf = (day: number): number => new Date(day * DAY_IN_MS).getUTCFullYear();
