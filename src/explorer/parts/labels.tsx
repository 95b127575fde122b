import { leaderEnd, type PlacedLabel } from './place-labels.ts';
import '../styles/pictures.css';

/** Placed labels, with lines to those that are far from their dots. Hidden from screen readers: the dots have names. */
export const Labels = ({
  labels,
  line,
  muted,
}: {
  labels: readonly PlacedLabel[];
  line: number;
  muted?(key: string): boolean;
}) => (
  <g aria-hidden="true" className="labels">
    {labels.map((label) => {
      const { key, lines, x, y, radius, textX, textY, anchor, isFar } = label;
      return (
        <g key={key} data-muted={muted?.(key) || undefined}>
          {isFar && <Leader from={{ x, y }} to={leaderEnd(label, line)} radius={radius} />}
          <text textAnchor={anchor}>
            {lines.map((text, index) => (
              <tspan key={text} x={textX} y={textY + index * line}>
                {text}
              </tspan>
            ))}
          </text>
        </g>
      );
    })}
  </g>
);

/** A leader line from the edge of a dot to its label. */
const Leader = ({ from, to, radius }: Record<'from' | 'to', { x: number; y: number }> & { radius: number }) => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [dx, dy] = [((to.x - from.x) * radius) / length, ((to.y - from.y) * radius) / length];
  return <line x1={from.x + dx} y1={from.y + dy} x2={to.x} y2={to.y} />;
};
