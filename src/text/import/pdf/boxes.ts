import { type Area, isInside, type Line, overlaps } from './page-content.ts';

/** Finds boxes: frames and filled areas that hold some of a page's lines. */

const FEWEST_LINES = 2;
const MOST_FRAMES = 200;

const area = ({ left, right, top, bottom }: Area): number => (right - left) * (bottom - top);

/** The lines of a page with those of each box as one. */
export const joinBoxes = (
  lines: readonly Line[],
  frames: readonly Area[],
  page: { width: number; height: number },
): Line[] => {
  const largest = frames
    .filter((frame) => area(frame) < page.width * page.height * 0.6)
    .toSorted((a, b) => area(b) - area(a))
    .slice(0, MOST_FRAMES);
  const boxes: Area[] = [];
  let rest = [...lines];
  const joined: Line[] = [];
  for (const frame of largest) {
    if (boxes.some((box) => overlaps(box, frame))) continue;
    const inside = rest.filter((line) => isInside(line, frame));
    const isBox =
      inside.length >= FEWEST_LINES && inside.length < rest.length * 0.7 && !inside.some(({ isRow }) => isRow);
    // A frame that lines cross is a background.
    const isCrossed = rest.some((line) => overlaps(line, frame) && !isInside(line, frame));
    if (!isBox || isCrossed) continue;
    boxes.push(frame);
    rest = rest.filter((line) => !inside.includes(line));
    const first = inside[0] as Line;
    joined.push({ ...first, ...frame, baseline: first.baseline, text: '', inside });
  }
  return [...rest, ...joined];
};
