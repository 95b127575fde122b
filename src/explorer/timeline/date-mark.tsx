import { type Axis, MARGIN, toDay } from './axis.ts';
import { type DrawnDate, type Shape, shapeOf } from './date-shape.ts';
import '../styles/date-marks.css';

/** In percent of the axis; narrower marks would not be visible. */
const MIN_WIDTH = 1;

/** The mark of a date on the axis. Hidden from screen readers, because the date is next to it as text. */
export const DateMark = ({ date, axis, modality }: { date: DrawnDate; axis: Axis; modality: string | null }) => {
  const shape = shapeOf(date);
  if (!shape) return null;
  return (
    <svg className="mark" data-shape={shape} data-modality={modality ?? undefined} aria-hidden="true">
      <MarkShape shape={shape} {...placeOf(date, axis)} />
    </svg>
  );
};

/** Where the mark of a date begins and ends, in percent of the axis. */
export const placeOf = ({ earliest, latest }: DrawnDate, axis: Axis): { from: number; to: number } => {
  const from = earliest === null ? MARGIN : axis.at(toDay(earliest));
  // The last day is included, so the mark ends where the next day begins.
  const to = latest === null ? 100 - MARGIN : axis.at(toDay(latest) + 1);
  return { from, to: Math.max(to, from + MIN_WIDTH) };
};

const percent = (value: number): string => `${value.toFixed(3)}%`;

/** Draws a shape that is 20 units high, between two positions in percent. */
export const MarkShape = ({ shape, from, to }: { shape: Shape; from: number; to: number }) => {
  const width = to - from;
  const bar = <rect className="bar" x={percent(from)} width={percent(width)} y="5" height="10" rx="3" />;
  const drawAt = (at: number, path: string, className: string) => (
    <svg x={percent(at)} y="10" overflow="visible" width="1" height="1">
      <path className={className} d={path} />
    </svg>
  );
  switch (shape) {
    case 'day':
      return drawAt(from + width / 2, 'M0-7 7 0 0 7-7 0Z', 'full');
    case 'span':
      return bar;
    case 'approximate':
      // Dashes on both sides: the date may have been a little earlier or later.
      return (
        <>
          {bar}
          {drawAt(from, 'M-3 0H-7M-10 0H-14', 'bracket')}
          {drawAt(to, 'M3 0H7M10 0H14', 'bracket')}
        </>
      );
    case 'set':
      return (
        <>
          {bar}
          {drawAt(from, 'M4-8H0V8H4', 'bracket')}
          {drawAt(to, 'M-4-8H0V8H-4', 'bracket')}
        </>
      );
    case 'open-end':
      return (
        <>
          {bar}
          {drawAt(to, 'M-9-6 1 0-9 6', 'bracket')}
        </>
      );
    case 'open-start':
      return (
        <>
          {bar}
          {drawAt(from, 'M9-6-1 0 9 6', 'bracket')}
        </>
      );
  }
};
