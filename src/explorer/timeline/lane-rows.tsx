import { useMemo } from 'react';
import type { TimelineEvent } from '../../views/timeline.ts';
import type { Axis } from './axis.ts';
import { DateMark, placeOf } from './date-mark.tsx';
import { EventText } from './event-text.tsx';
import type { LanesBy } from './lanes.tsx';
import { packRows } from './pack-rows.ts';

/** The width of the words of an event, and the space between neighbours, in pixels. */
const WORDS = 230;
const GAP = 14;
/** The height of a row, in rem: a mark, two lines of title and two of details. */
const ROW = 6.1;

interface Props {
  events: readonly TimelineEvent[];
  axis: Axis | null;
  by: LanesBy;
}

/** On a narrow page, a row for each event. */
export const ListedRows = ({ events, axis, by }: Props) => (
  <ol>
    {events.map((event) => (
      <li className="event" key={event.key}>
        <EventText event={event} by={by} />
        <div className="track">
          {axis && <Grid axis={axis} />}
          <Mark event={event} axis={axis} />
        </div>
      </li>
    ))}
  </ol>
);

/** On a wide page, as many events in a row as fit, each with its words below its mark. */
export const PackedRows = ({ events, axis, by, width }: Props & { width: number }) => {
  const placed = useMemo(() => placeEvents(events, axis, width), [events, axis, width]);
  const rows = Math.max(0, ...placed.map(({ row }) => row + 1));
  return (
    <ol className="packed" style={{ height: `${rows * ROW}rem` }}>
      {axis && (
        <li className="packed-grid" aria-hidden="true">
          <Grid axis={axis} />
        </li>
      )}
      {placed.map(({ event, row, left }) => (
        <li className="event" key={event.key} style={{ top: `${row * ROW}rem`, height: `${ROW}rem` }}>
          <Mark event={event} axis={axis} />
          <div className="event-place" style={{ left, width: WORDS }}>
            <EventText event={event} by={by} />
          </div>
        </li>
      ))}
    </ol>
  );
};

/** The row of each event, and where its words begin: below the start of its mark, or further left at the end of the axis. */
const placeEvents = (events: readonly TimelineEvent[], axis: Axis | null, width: number) => {
  const extents = events.map(({ date }) => {
    const { from, to } = axis && date ? placeOf(date, axis) : { from: 0, to: 0 };
    const [start, end] = [(from / 100) * width, (to / 100) * width];
    const left = Math.max(0, Math.min(start, width - WORDS));
    return { left, from: Math.min(start, left), to: Math.max(end, left + WORDS) + GAP };
  });
  const rows = packRows(extents);
  return events.map((event, index) => ({ event, row: rows[index] ?? 0, left: extents[index]?.left ?? 0 }));
};

const Mark = ({ event, axis }: { event: TimelineEvent; axis: Axis | null }) =>
  axis &&
  event.date && <DateMark date={event.date} axis={axis} modality={event.modalityDisputed ? null : event.modality} />;

const Grid = ({ axis }: { axis: Axis }) => (
  <svg className="grid" aria-hidden="true">
    {axis.gaps.map(({ from, to }) => (
      <rect key={from} className="gap" x={`${from}%`} width={`${to - from}%`} y="0" height="100%" />
    ))}
    {axis.quarters.map((at) => (
      <line key={at} className="quarter" x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />
    ))}
    {axis.ticks.map(({ label, at }) => (
      <line key={label} x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />
    ))}
  </svg>
);
