/** A label for a point with a dot of this radius. */
export interface Label {
  key: string;
  lines: readonly string[];
  x: number;
  y: number;
  radius: number;
}

export interface PlacedLabel extends Label {
  anchor: 'start' | 'middle' | 'end';
  /** The position of the first line of text. */
  textX: number;
  textY: number;
  /** Whether it is so far from its dot that it needs a leader line. */
  isFar: boolean;
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Average width of a character and height of a line, in user units of the SVG. */
export interface LabelType {
  character: number;
  line: number;
}

/** Distances from a dot to try, in this order; beyond the first, a label gets a leader line. */
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
 * Places labels so that they cover neither each other nor a dot. Earlier labels go first; those that find no place are left
 * out. `prefer` is the direction to try first.
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
        if (!fits || taken.some((other) => overlap(box, other))) continue;
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
    textX: label.x + across * away,
    textY: top + line * 0.78,
    isFar: distance !== DISTANCES[0],
  };
};

/** The bounding box of a label. */
export const boxOf = ({ lines, anchor, textX, textY }: PlacedLabel, { character, line }: LabelType): Box => {
  const width = Math.max(...lines.map(({ length }) => length)) * character;
  const left = textX - { start: 0, middle: width / 2, end: width }[anchor];
  const top = textY - line * 0.78;
  return { left, right: left + width, top, bottom: top + lines.length * line };
};

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Where the leader line of a label ends: at the edge of its text that is nearest to the dot, so that it crosses no line of it. */
export const leaderEnd = ({ y, radius, lines, textX, textY }: PlacedLabel, line: number): { x: number; y: number } => {
  const [top, bottom] = [textY - line * 0.78, textY + (lines.length - 0.78) * line];
  if (bottom <= y - radius) return { x: textX, y: bottom };
  return { x: textX, y: top >= y + radius ? top : (top + bottom) / 2 };
};

/** Breaks a text between words into so many lines of about this many characters; what is left of it is cut. */
export const wrapText = (text: string, length: number, most: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= length) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  return lines.slice(0, most).map((line, at) => (at === most - 1 ? `${line} …` : line));
};
