import { type ReactNode, useMemo } from 'react';
import type { ExplorerTimelineQuery } from '../../views/generated/views.ts';
import { type TimelineEvent, timelineEvents, timelineList } from '../../views/timeline.ts';
import { Accounts, isCombined } from '../parts/accounts.tsx';
import { EntryLink } from '../parts/links.tsx';
import { MODALITIES, ModalityIcon } from '../parts/provenance.tsx';
import { useWidth } from '../parts/use-size.ts';
import { useAddress } from '../shell/address.ts';
import { explanations } from '../texts/explanations.ts';
import { labelOf, modalityLabel, texts } from '../texts/texts.ts';
import { type Axis, makeAxis } from './axis.ts';
import { DateMark, MarkShape } from './date-mark.tsx';
import { Years } from './years.tsx';

type Lanes = keyof typeof texts.filters.lanesBy;

interface Lane {
  key: string;
  title: ReactNode;
  events: readonly TimelineEvent[];
}

/** The width of the label of a year, in pixels. */
const LABEL_WIDTH = 40;

/** A page of events in order of date: a row for each, grouped into lanes. */
const Timeline = ({ data }: { data: ExplorerTimelineQuery }) => {
  const { params } = useAddress();
  const lanes = (params.get('lanes') ?? 'modality') as Lanes;
  const events = useMemo(() => timelineEvents(data), [data]);
  const list = timelineList(data);
  const isWhole = events.length === list?.totalCount;
  const [track, width] = useWidth<HTMLDivElement>();
  const axis = useMemo(
    () =>
      makeAxis(
        events.flatMap(({ date }) => date ?? []),
        width > 0 ? (100 * LABEL_WIDTH) / width : undefined,
      ),
    [events, width],
  );
  return (
    <>
      <Years years={list?.years ?? []} />
      <Legend />
      <div className="timeline">
        <div className="axis" aria-hidden="true">
          <div className="axis-track" ref={track}>
            {axis?.ticks.map(({ label, at }) => (
              <span key={label} style={{ left: `${at}%` }}>
                {label}
              </span>
            ))}
          </div>
        </div>
        {toLanes(events, lanes).map(({ key, title, events: rows }) => (
          <section className="lane" key={key} aria-labelledby={title ? `lane-${key}` : undefined}>
            {title && (
              <h2 id={`lane-${key}`}>
                {title} <span className="count">{isWhole ? rows.length : texts.timeline.onPage(rows.length)}</span>
              </h2>
            )}
            <ol>
              {rows
                .filter(({ date }) => date)
                .map((event) => (
                  <Row key={event.key} event={event} axis={axis} lanes={lanes} />
                ))}
            </ol>
            <Undated events={rows.filter(({ date }) => !date)} lanes={lanes} />
          </section>
        ))}
      </div>
    </>
  );
};

const Row = ({ event, axis, lanes }: { event: TimelineEvent; axis: Axis | null; lanes: Lanes }) => (
  <li className="event">
    <EventText event={event} lanes={lanes} />
    <div className="track">
      {axis && <Grid axis={axis} />}
      {axis && event.date && <DateMark date={event.date} axis={axis} modality={event.modality} />}
    </div>
  </li>
);

/** Events without a date, listed below those on the axis. */
const Undated = ({ events, lanes }: { events: readonly TimelineEvent[]; lanes: Lanes }) =>
  events.length === 0 ? null : (
    <div className="undated">
      <h3>{texts.timeline.undated}</h3>
      <ul>
        {events.map((event) => (
          <li key={event.key}>
            <EventText event={event} lanes={lanes} />
          </li>
        ))}
      </ul>
    </div>
  );

const EventText = ({ event, lanes }: { event: TimelineEvent; lanes: Lanes }) => (
  <div className="event-words">
    <EntryLink id={event.id}>{event.title}</EntryLink>
    <div className="provenance">
      {lanes !== 'kind' && <span>{texts.eventKind[event.kind]}</span>}
      <Accounts
        accounts={event.accounts}
        contradictions={event.differences?.totalCount}
        hidesStatus={lanes === 'modality'}
      />
      {event.date && isCombined(event.accounts.edges) && <span>{texts.accounts.combined(event.date.label)}</span>}
    </div>
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
    {axis.ticks.map(({ label, at }) => (
      <line key={label} x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />
    ))}
  </svg>
);

/** Explains the shapes and icons. */
const Legend = () => (
  <details className="legend">
    <summary>{texts.timeline.legend}</summary>
    <p>{texts.timeline.widths}</p>
    <ul>
      {(['day', 'span', 'approximate', 'set', 'open-end'] as const).map((shape) => (
        <li key={shape}>
          <svg className="mark" data-shape={shape} data-modality="HAPPENED" aria-hidden="true">
            <MarkShape shape={shape} from={15} to={shape === 'open-end' ? 100 : 85} />
          </svg>
          {texts.timeline.shapes[shape]}
        </li>
      ))}
      {MODALITIES.map((modality) => (
        <li key={modality}>
          <ModalityIcon modality={modality} /> {modalityLabel(modality)}: {explanations.modality?.[modality]}
        </li>
      ))}
    </ul>
  </details>
);

/** Groups events into lanes: modalities from fact to denial, or kinds in alphabetical order. */
const toLanes = (events: readonly TimelineEvent[], lanes: Lanes): Lane[] => {
  if (lanes !== 'modality' && lanes !== 'kind') return [{ key: 'all', title: null, events }];
  const keyOf = (event: TimelineEvent) => (lanes === 'kind' ? event.kind : (event.modality ?? 'NONE'));
  const keys = [...new Set(events.map(keyOf))];
  const kindLabel = (kind: string) => labelOf(texts.eventKind, kind);
  const rank = (key: string) => {
    const index = (MODALITIES as string[]).indexOf(key);
    return index < 0 ? MODALITIES.length : index;
  };
  keys.sort((a, b) => (lanes === 'kind' ? kindLabel(a).localeCompare(kindLabel(b)) : rank(a) - rank(b)));
  return keys.map((key) => ({
    key,
    title: lanes === 'kind' ? kindLabel(key) : <LaneTitle modality={key === 'NONE' ? null : key} />,
    events: events.filter((event) => keyOf(event) === key),
  }));
};

const LaneTitle = ({ modality }: { modality: string | null }) => (
  <>
    <ModalityIcon modality={modality} /> {modalityLabel(modality)}
  </>
);

export default Timeline;
