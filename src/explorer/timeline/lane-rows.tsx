import type { TimelineEvent } from '../../views/timeline.ts';
import type { Axis } from './axis.ts';
import { DateMark } from './date-mark.tsx';
import { EventText } from './event-text.tsx';
import type { LanesBy } from './lanes.tsx';

interface LaneRowsProps {
  events: readonly TimelineEvent[];
  axis: Axis | null;
  by: LanesBy;
}

/** A row for each event: its words, and its mark on the axis beside them or, on a narrow page, below. */
export const LaneRows = ({ events, axis, by }: LaneRowsProps) => (
  <div className="lane-rows">
    {axis && <Grid axis={axis} />}
    <ol>
      {events.map((event) => (
        <li className="event" key={event.key}>
          <EventText event={event} by={by} />
          <div className="track">
            {axis && event.date && (
              <DateMark date={event.date} axis={axis} modality={event.modalityDisputed ? null : event.modality} />
            )}
          </div>
        </li>
      ))}
    </ol>
  </div>
);

const Grid = ({ axis }: { axis: Axis }) => (
  <svg className="grid" aria-hidden="true">
    {axis.gaps.map(({ from, to }) => (
      <rect key={from} className="gap" x={`${from}%`} width={`${to - from}%`} y="0" height="100%" />
    ))}
    {axis.quarters.map((at) => (
      <line key={at} className="quarter" x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />
    ))}
    {axis.ticks.map(({ label, at, level }) => (
      <line key={label} data-level={level} x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />
    ))}
  </svg>
);
