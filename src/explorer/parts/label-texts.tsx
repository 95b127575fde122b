import type { PlacedLabel } from './labels.ts';

/** Labels as they are placed, with lines to those that stand far from their dots. The dots say the same to screen readers. */
export const LabelTexts = ({
  labels,
  line,
  muted,
}: {
  labels: readonly PlacedLabel[];
  line: number;
  muted?(key: string): boolean;
}) => (
  <g aria-hidden="true" className="labels">
    {labels.map(({ key, lines, x, y, radius, tx, ty, anchor, isFar }) => (
      <g key={key} data-muted={muted?.(key) || undefined}>
        {isFar && <Leader from={{ x, y }} to={{ x: tx, y: ty - line / 3 }} radius={radius} />}
        <text textAnchor={anchor}>
          {lines.map((text, index) => (
            <tspan key={text} x={tx} y={ty + index * line}>
              {text}
            </tspan>
          ))}
        </text>
      </g>
    ))}
  </g>
);

/** The line that leads from the edge of a dot to a label that stands far off. */
const Leader = ({ from, to, radius }: Record<'from' | 'to', { x: number; y: number }> & { radius: number }) => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [dx, dy] = [((to.x - from.x) * radius) / length, ((to.y - from.y) * radius) / length];
  return <line x1={from.x + dx} y1={from.y + dy} x2={to.x} y2={to.y} />;
};
