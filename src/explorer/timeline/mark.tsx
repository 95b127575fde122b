import { type Axis, MARGIN } from './axis.ts';
import { toDay } from './days.ts';
import { type DrawnDate, type Shape, shapeOf } from './shape.ts';

/** Percent of the width below which a mark could not be seen. */
const MIN_WIDTH = 1;

/** The mark of a date on the axis. Its words stand beside it: to a screen reader the mark says nothing new. */
export const DateMark = ({ date, axis, modality }: { date: DrawnDate; axis: Axis; modality: string | null }) => {
  const shape = shapeOf(date);
  if (!shape) return null;
  const from = date.earliest === null ? MARGIN : axis.at(toDay(date.earliest));
  // The last day is meant too: the mark ends where the next begins.
  const to = date.latest === null ? 100 - MARGIN : axis.at(toDay(date.latest) + 1);
  return (
    <svg className="mark" data-shape={shape} data-modality={modality ?? undefined} aria-hidden="true">
      <MarkShape shape={shape} from={from} to={Math.max(to, from + MIN_WIDTH)} />
    </svg>
  );
};

const percent = (value: number): string => `${value.toFixed(3)}%`;

/** A shape in a box that is 20 units high; places across are in percent. */
export const MarkShape = ({ shape, from, to }: { shape: Shape; from: number; to: number }) => {
  const width = to - from;
  const bar = <rect className="bar" x={percent(from)} width={percent(width)} y="5" height="10" rx="3" />;
  const pinned = (at: number, path: string, className: string) => (
    <svg x={percent(at)} y="10" overflow="visible" width="1" height="1">
      <path className={className} d={path} />
    </svg>
  );
  switch (shape) {
    case 'day':
      return pinned(from + width / 2, 'M0-7 7 0 0 7-7 0Z', 'full');
    case 'span':
      return bar;
    case 'approximate':
      // It may have been a little before or after: strokes lead on to both sides.
      return (
        <>
          {bar}
          {pinned(from, 'M-3 0H-7M-10 0H-14', 'bracket')}
          {pinned(to, 'M3 0H7M10 0H14', 'bracket')}
        </>
      );
    case 'set':
      return (
        <>
          {bar}
          {pinned(from, 'M4-8H0V8H4', 'bracket')}
          {pinned(to, 'M-4-8H0V8H-4', 'bracket')}
        </>
      );
    case 'open-end':
      return (
        <>
          {bar}
          {pinned(to, 'M-9-6 1 0-9 6', 'bracket')}
        </>
      );
    case 'open-start':
      return (
        <>
          {bar}
          {pinned(from, 'M9-6-1 0 9 6', 'bracket')}
        </>
      );
  }
};
