import { useMemo } from 'react';
import type { ExplorerTimelineQuery } from '../../views/generated/views.ts';
import { type TimelineEvent, timelineEvents, timelineList } from '../../views/timeline.ts';
import { useAddress } from '../shell/address.ts';
import { pictureTexts } from '../texts/pictures.ts';
import { makeAxis, makeWindowAxis } from './axis.ts';
import { EventText } from './event-text.tsx';
import { LaneRows } from './lane-rows.tsx';
import { type LanesBy, toLanes } from './lanes.tsx';
import { Legend } from './legend.tsx';
import { partsOf, readWindow, type TimeWindow } from './window.ts';
import { shortNameOf } from './window-labels.ts';
import { Years } from './years.tsx';
import '../styles/timeline.css';

/** The width of the label of a year or a month, of a week and of a day, in pixels. */
const LABEL_WIDTH = { year: 40, month: 60, week: 100, day: 100 };

/** A page of events in order of date, grouped into lanes. */
const Timeline = ({ data }: { data: ExplorerTimelineQuery }) => {
  const { params } = useAddress();
  const by = (params.get('lanes') ?? 'modality') as LanesBy;
  const events = useMemo(() => timelineEvents(data), [data]);
  const list = timelineList(data);
  const isWhole = events.length === list?.totalCount;
  const window = readWindow(params);
  const { from, to } = window ?? {};
  // biome-ignore lint/correctness/useExhaustiveDependencies: a window is made of its dates.
  const axis = useMemo(() => axisOf(events, window), [events, from, to]);
  return (
    <>
      {!window && <Years years={list?.years ?? []} />}
      <div className="timeline">
        <div className="axis" aria-hidden="true">
          <svg className="axis-track">
            {axis?.ticks.map(({ label, at, level }) => (
              <text key={label} data-level={level} x={`${at}%`} y="75%" dx="0.25em">
                {label}
              </text>
            ))}
          </svg>
        </div>
        {toLanes(events, by).map(({ key, title, events: rows }) => {
          const dated = rows.filter(({ date }) => date);
          return (
            <section className="lane" key={key} aria-labelledby={title ? `lane-${key}` : undefined}>
              {title && (
                <h2 id={`lane-${key}`}>
                  {title}{' '}
                  <span className="count">{isWhole ? rows.length : pictureTexts.timeline.onPage(rows.length)}</span>
                </h2>
              )}
              <LaneRows events={dated} axis={axis} by={by} />
              <Undated events={rows.filter(({ date }) => !date)} by={by} />
            </section>
          );
        })}
      </div>
      <Legend />
    </>
  );
};

/** The axis of what is zoomed on, or of all years of the events. */
const axisOf = (events: readonly TimelineEvent[], window: TimeWindow | null) => {
  const labelWidth = LABEL_WIDTH[window?.unit ?? 'year'];
  if (!window)
    return makeAxis(
      events.flatMap(({ date }) => date ?? []),
      labelWidth,
    );
  const parts = window.unit === 'day' ? [window] : partsOf(window);
  // The first week of a month may begin before it.
  const ticks = parts.map(({ unit, first }) => {
    const day = Math.max(first, window.first);
    return { label: shortNameOf(unit, day), day };
  });
  return makeWindowAxis(window, ticks, labelWidth);
};

/** Events without a date, listed below those on the axis. */
const Undated = ({ events, by }: { events: readonly TimelineEvent[]; by: LanesBy }) =>
  events.length === 0 ? null : (
    <div className="undated">
      <h3>{pictureTexts.timeline.undated}</h3>
      <ul>
        {events.map((event) => (
          <li key={event.key}>
            <EventText event={event} by={by} />
          </li>
        ))}
      </ul>
    </div>
  );

export default Timeline;
