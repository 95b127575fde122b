/** A label that is to stand beside a point; `radius` is that of the dot there. */
export interface Label {
  key: string;
  lines: readonly string[];
  x: number;
  y: number;
  radius: number;
}

export interface PlacedLabel extends Label {
  anchor: 'start' | 'middle' | 'end';
  /** Where the first line stands. */
  tx: number;
  ty: number;
  /** Whether it stands so far off that a line has to lead to it. */
  isFar: boolean;
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Sizes of a label's type, in the units of the picture. */
export interface LabelType {
  character: number;
  line: number;
}

/** How far from a dot labels are tried, nearest first; beyond the first, a line leads there. */
const DISTANCES = [4, 16, 30, 46, 66, 90];
const DIRECTIONS = [
  [0, 1],
  [1, 0],
  [-1, 0],
  [0, -1],
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
] as const;

/**
 * Places labels so that none covers another or a dot, the first before the others; what finds no place is left out.
 * `prefer` tells the direction that is tried first: below a dot, or to its right.
 */
export const placeLabels = (
  labels: readonly Label[],
  { width, height, type, prefer }: { width: number; height: number; type: LabelType; prefer: 'below' | 'right' },
): PlacedLabel[] => {
  const taken: Box[] = labels.map(({ x, y, radius }) => ({
    left: x - radius - 1,
    right: x + radius + 1,
    top: y - radius - 1,
    bottom: y + radius + 1,
  }));
  const directions = prefer === 'below' ? DIRECTIONS : [DIRECTIONS[1], ...DIRECTIONS.filter((_, index) => index !== 1)];
  return labels.flatMap((label) => {
    for (const distance of DISTANCES)
      for (const direction of directions) {
        const placed = placeAt(label, direction, distance, type);
        const box = boxOf(placed, type);
        const fits = box.left > 0 && box.right < width && box.top > 0 && box.bottom < height;
        if (!fits || taken.some((other) => meets(box, other))) continue;
        taken.push(box);
        return [placed];
      }
    return [];
  });
};

const placeAt = (
  label: Label,
  [across, down]: readonly [number, number],
  distance: number,
  { line }: LabelType,
): PlacedLabel => {
  const away = (label.radius + distance) * (across !== 0 && down !== 0 ? 0.75 : 1);
  const height = label.lines.length * line;
  const top = down > 0 ? label.y + away : down < 0 ? label.y - away - height : label.y - height / 2;
  return {
    ...label,
    anchor: across > 0 ? 'start' : across < 0 ? 'end' : 'middle',
    tx: label.x + across * away,
    ty: top + line * 0.78,
    isFar: distance !== DISTANCES[0],
  };
};

/** The room that a label takes. */
export const boxOf = ({ lines, anchor, tx, ty }: PlacedLabel, { character, line }: LabelType): Box => {
  const long = Math.max(...lines.map(({ length }) => length)) * character;
  const left = tx - { start: 0, middle: long / 2, end: long }[anchor];
  const top = ty - line * 0.78;
  return { left, right: left + long, top, bottom: top + lines.length * line };
};

const meets = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** A text in lines of about this many characters, broken between words. */
export const toLines = (text: string, length: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= length) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};
