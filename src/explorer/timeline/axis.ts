import { scaleLinear } from 'd3-scale';
import { firstDayOf, toDay, yearOf } from './days.ts';

/** A date as it is drawn: the days that it may mean, null where it is open. */
export interface Span {
  earliest: string | null;
  latest: string | null;
}

export interface Axis {
  /** The place of a day, in percent of the width. */
  at(day: number): number;
  ticks: readonly { label: string; at: number }[];
  /** Where quarters begin in years that are wide enough to show them. */
  quarters: readonly number[];
  /** Where years without events are left out. */
  gaps: readonly { from: number; to: number }[];
}

/** Years in a row that are left out, and how much of a year such a gap is wide. */
const GAP_FROM = 2;
const GAP_WIDTH = 0.35;
/** Percent of the width that a label takes, where the width is not known. */
const LABEL = 8;
/** Percent of the width that is left free at both ends; open dates reach into it no further. */
export const MARGIN = 2;
/** Percent of the width from which a year shows its quarters. */
const WIDE_YEAR = 12;

/**
 * A line of time for these dates. The more of them begin or end in a year, the wider it is; years without any are drawn
 * as a gap, so that one early event does not press all others together. Within a year every month is equally wide. Null
 * where no date has a day.
 */
export const makeAxis = (spans: readonly Span[], room = LABEL): Axis | null => {
  const days = spans.flatMap(({ earliest, latest }) => [earliest, latest].filter((date) => date !== null).map(toDay));
  if (days.length === 0) return null;
  const held = new Map<number, number>();
  for (const year of days.map(yearOf)) held.set(year, (held.get(year) ?? 0) + 1);
  const [first, last] = [Math.min(...held.keys()), Math.max(...held.keys())];
  const parts: { from: number; to: number; isGap: boolean }[] = [];
  for (let year = first; year <= last; year++) {
    let next = year + 1;
    if (!held.has(year)) while (!held.has(next)) next++;
    parts.push({ from: year, to: next, isGap: next - year >= GAP_FROM && !held.has(year) });
    year = next - 1;
  }
  const widths = parts.map(({ from, to, isGap }) =>
    isGap ? GAP_WIDTH : Math.max(to - from, Math.log2(1 + (held.get(from) ?? 0))),
  );
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let passed = 0;
  const places = [0, ...widths.map((width) => (passed += width))].map(
    (place) => MARGIN + (place / whole) * (100 - 2 * MARGIN),
  );
  const bounds = [first, ...parts.map(({ to }) => to)];
  const scale = scaleLinear().domain(bounds.map(firstDayOf)).range(places).clamp(true);
  const years = parts.filter(({ isGap }) => !isGap);
  const gaps = parts
    .filter(({ isGap }) => isGap)
    .map(({ from, to }) => ({ from: scale(firstDayOf(from)), to: scale(firstDayOf(to)) }));
  return {
    at: scale,
    ticks: keepApart(
      years.map(({ from }) => ({ label: String(from), at: scale(firstDayOf(from)) })),
      room,
    ),
    quarters: years.flatMap(({ from, to }) => {
      const [start, end] = [firstDayOf(from), firstDayOf(to)];
      if (scale(end) - scale(start) < WIDE_YEAR || to - from > 1) return [];
      return [1, 2, 3].map((quarter) => scale(start + (quarter * (end - start)) / 4));
    }),
    gaps,
  };
};

/** Those labels that do not touch the one before. */
const keepApart = (ticks: Axis['ticks'], room: number): Axis['ticks'] => {
  const kept: { label: string; at: number }[] = [];
  for (const tick of ticks)
    if (tick.at - (kept.at(-1)?.at ?? -room) >= room && tick.at <= 100 - room / 2) kept.push(tick);
  return kept;
};
