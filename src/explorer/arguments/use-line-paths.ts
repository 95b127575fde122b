import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
/** A line from the card of one entity to that of another, by their `data-place`. */
export interface Line {
  from: string;
  to: string;
}

export interface DrawnLine extends Line {
  d: string;
}

/** SVG paths of lines between elements with `data-place`; measures the elements again when their layout changes. */
export const useLinePaths = (map: RefObject<HTMLElement | null>, lines: readonly Line[]): readonly DrawnLine[] => {
  const [paths, setPaths] = useState<readonly DrawnLine[]>([]);
  const measure = useCallback(() => {
    const root = map.current;
    if (!root) return;
    const origin = root.getBoundingClientRect();
    const elements = [...root.querySelectorAll<HTMLElement>('[data-place]')];
    const boxes = new Map(elements.map((element) => [element.dataset.place, element.getBoundingClientRect()]));
    setPaths(
      lines.flatMap(({ from, to }) => {
        const [start, end] = [boxes.get(from), boxes.get(to)];
        if (!start || !end) return [];
        const [x1, y1] = [start.right - origin.left, start.top + start.height / 2 - origin.top];
        const [x2, y2] = [end.left - origin.left, end.top + end.height / 2 - origin.top];
        const bend = (x2 - x1) / 2;
        return [{ from, to, d: `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}` }];
      }),
    );
  }, [map, lines]);
  useLayoutEffect(() => {
    measure();
    const observer = new ResizeObserver(measure);
    if (map.current) observer.observe(map.current);
    return () => observer.disconnect();
  }, [measure, map]);
  return paths;
};
