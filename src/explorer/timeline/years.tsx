import { Link } from 'wouter';
import { firstPage, useAddress } from '../shell/address.ts';
import { texts } from '../texts/texts.ts';

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
  if (years.length === 0) return null;
  const bars = toBars(years);
  const most = Math.max(...bars.map(({ count }) => count));
  return (
    <nav className="years" aria-label={texts.timeline.years}>
      <ol>
        {bars.map(({ label, from, to, count, isAfterGap }) => {
          const isChosen = params.get('from') === String(from) && params.get('to') === String(to);
          return (
            <li key={label} data-gap={isAfterGap ? '' : undefined}>
              <Link
                href={href({ ...firstPage, from: String(from).padStart(4, '0'), to: String(to).padStart(4, '0') })}
                title={texts.timeline.inYear(label, count)}
                aria-label={texts.timeline.inYear(label, count)}
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
const toBars = (years: readonly YearCount[]): Bar[] => {
  const first = years[0]?.year ?? 0;
  const end = years.at(-1)?.year ?? 0;
  const size = [1, 2, 5, 10, 20, 50, 100].find((step) => (end - first + 1) / step <= MAX_BARS) ?? 1000;
  const bars: Bar[] = [];
  for (let from = Math.floor(first / size) * size; from <= end; from += size) {
    const to = from + size - 1;
    const count = years.filter(({ year }) => year >= from && year <= to).reduce((sum, year) => sum + year.count, 0);
    const last = bars.at(-1);
    if (count > 0)
      bars.push({
        label: size === 1 ? String(from) : `${from}–${to}`,
        from,
        to,
        count,
        isAfterGap: last !== undefined && last.to + 1 < from,
      });
  }
  return bars;
};
