import { Link } from 'wouter';
import { firstPage, useAddress } from '../shell/address.ts';
import { pictureTexts } from '../texts/pictures.ts';
import { Bars } from './bars.tsx';

interface YearCount {
  /** The year as text. */
  value: string;
  count: number;
}

/** One or more years, with the number of events that begin in them. */
interface YearRange {
  label: string;
  from: number;
  to: number;
  count: number;
  /** Whether there are years without events before it. */
  isAfterGap: boolean;
}

/** How the controls below a year know that somebody came to them from here. */
export const FROM_YEARS = 'years';

/** What fits on a laptop; on a phone the bars scroll. */
const MAX_BARS = 24;

/** A bar chart of the number of events per year. Each bar links to the events of its years. */
export const Years = ({ years }: { years: readonly YearCount[] }) => {
  const { href, params } = useAddress();
  if (years.length === 0) return null;
  const bars = toRanges(years).map(({ label, from, to, count, isAfterGap }) => ({
    label,
    title: pictureTexts.timeline.inYear(label, count),
    href: href({ ...firstPage, from: String(from).padStart(4, '0'), to: String(to).padStart(4, '0') }),
    count,
    isChosen: params.get('from') === String(from) && params.get('to') === String(to),
    isAfterGap,
  }));
  return (
    <nav aria-label={pictureTexts.timeline.years}>
      {(params.has('from') || params.has('to')) && (
        <Link className="all-years" href={href({ ...firstPage, from: null, to: null })}>
          {pictureTexts.timeline.allYears}
        </Link>
      )}
      <Bars bars={bars} state={FROM_YEARS} />
    </nav>
  );
};

/** A bar for each year, or for 2, 5, 10 … years if there are too many; years without events are a gap. */
const toRanges = (years: readonly YearCount[]): readonly YearRange[] => {
  for (const size of [1, 2, 5, 10, 20, 50, 100]) {
    const bars = toRangesOf(years, size);
    if (bars.length <= MAX_BARS) return bars;
  }
  return toRangesOf(years, 1000);
};

const toRangesOf = (years: readonly YearCount[], size: number): readonly YearRange[] => {
  const bars = new Map<number, YearRange>();
  for (const { value, count } of years) {
    const from = Math.floor(Number(value) / size) * size;
    const to = from + size - 1;
    const label = size === 1 ? String(from) : `${from}–${to}`;
    const known = bars.get(from) ?? { count: 0, isAfterGap: bars.size > 0 && !bars.has(from - size) };
    bars.set(from, { label, from, to, ...known, count: known.count + count });
  }
  return [...bars.values()];
};
