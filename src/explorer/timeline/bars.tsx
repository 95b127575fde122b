import { useLayoutEffect, useRef } from 'react';
import { Link } from 'wouter';
import '../styles/years.css';

/** A bar for a part of time, with the number of its events; it links to them. */
export interface Bar {
  label: string;
  /** The same with the number, for screen readers and pointers. */
  title: string;
  href: string;
  count: number;
  isChosen?: boolean;
  /** Whether there are parts without events before it. */
  isAfterGap?: boolean;
}

/**
 * A bar chart of the number of events, in which each bar is a link; on a phone it scrolls, from the latest on. The state is
 * that of the page's history which a bar leads to.
 */
export const Bars = ({ bars, state }: { bars: readonly Bar[]; state?: unknown }) => {
  const scrolled = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (scrolled.current && bars.length > 0) scrolled.current.scrollLeft = scrolled.current.scrollWidth;
  }, [bars.length]);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <div className="years" ref={scrolled}>
      <ol data-none={bars.every(({ count }) => count === 0) || undefined}>
        {bars.map(({ label, title, href, count, isChosen, isAfterGap }) => (
          <li key={label} data-gap={isAfterGap ? '' : undefined}>
            <Link
              href={href}
              state={state}
              title={title}
              aria-label={title}
              aria-current={isChosen ? 'true' : undefined}
            >
              <svg className="years-bar" aria-hidden="true">
                {count > 0 && <BarShape height={Math.max(4, (100 * count) / most)} />}
              </svg>
              <span className="years-label">{label}</span>
            </Link>
          </li>
        ))}
      </ol>
    </div>
  );
};

/** A bar of this height, in percent. */
const BarShape = ({ height }: { height: number }) => (
  <rect width="100%" y={`${(100 - height).toFixed(2)}%`} height={`${height.toFixed(2)}%`} />
);
