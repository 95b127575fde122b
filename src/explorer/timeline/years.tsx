import { useLayoutEffect, useRef } from 'react';
import { Link } from 'wouter';
import { firstPage, useAddress } from '../shell/address.ts';
import { pictureTexts } from '../texts/pictures.ts';
import '../styles/years.css';

interface YearCount {
  year: number;
  count: number;
}

/** A bar for one or more years, with the number of events that begin in them; it links to these years. */
interface Bar {
  label: string;
  from: number;
  to: number;
  count: number;
  /** Whether there are years without events before it. */
  isAfterGap: boolean;
}

/** What fits on a laptop; on a phone the bars scroll. */
const MAX_BARS = 24;

/** A bar chart of the number of events per year. Each bar links to the events of its years. */
export const Years = ({ years }: { years: readonly YearCount[] }) => {
  const { href, params } = useAddress();
  const scrolled = useRef<HTMLElement>(null);
  // On a phone it begins with the latest, as the timeline does.
  useLayoutEffect(() => {
    if (scrolled.current && years.length > 0) scrolled.current.scrollLeft = scrolled.current.scrollWidth;
  }, [years]);
  if (years.length === 0) return null;
  const bars = toBars(years);
  const most = Math.max(...bars.map(({ count }) => count));
  return (
    <nav className="years" aria-label={pictureTexts.timeline.years} ref={scrolled}>
      {(params.has('from') || params.has('to')) && (
        <Link href={href({ ...firstPage, from: null, to: null })}>{pictureTexts.timeline.allYears}</Link>
      )}
      <ol>
        {bars.map(({ label, from, to, count, isAfterGap }) => {
          const isChosen = params.get('from') === String(from) && params.get('to') === String(to);
          return (
            <li key={label} data-gap={isAfterGap ? '' : undefined}>
              <Link
                href={href({ ...firstPage, from: String(from).padStart(4, '0'), to: String(to).padStart(4, '0') })}
                title={pictureTexts.timeline.inYear(label, count)}
                aria-label={pictureTexts.timeline.inYear(label, count)}
                aria-current={isChosen ? 'true' : undefined}
              >
                <span className="years-bar">
                  <span style={{ height: `${Math.max(4, (100 * count) / most)}%` }} />
                </span>
                <span className="years-label">{label}</span>
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
};

/** A bar for each year, or for 2, 5, 10 … years if there are too many; years without events are a gap. */
const toBars = (years: readonly YearCount[]): readonly Bar[] => {
  for (const size of [1, 2, 5, 10, 20, 50, 100]) {
    const bars = toBarsOf(years, size);
    if (bars.length <= MAX_BARS) return bars;
  }
  return toBarsOf(years, 1000);
};

const toBarsOf = (years: readonly YearCount[], size: number): readonly Bar[] => {
  const bars = new Map<number, Bar>();
  for (const { year, count } of years) {
    const from = Math.floor(year / size) * size;
    const to = from + size - 1;
    const label = size === 1 ? String(from) : `${from}–${to}`;
    const known = bars.get(from) ?? { count: 0, isAfterGap: bars.size > 0 && !bars.has(from - size) };
    bars.set(from, { label, from, to, ...known, count: known.count + count });
  }
  return [...bars.values()];
};
