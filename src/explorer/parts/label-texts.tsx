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
    {labels.map(({ key, lines, x, y, tx, ty, anchor, isFar }) => (
      <g key={key} data-muted={muted?.(key) || undefined}>
        {isFar && <line x1={x} y1={y} x2={tx} y2={ty - line / 3} />}
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
