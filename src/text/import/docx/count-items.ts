import { letter, roman } from '../list-numbers.ts';
import { childOf, childrenOf, type XmlElement } from '../xml/parse-xml.ts';

/** Counts the items of lists as Word does, since their numbers are not in the text. */

interface Level {
  format: string;
  /** The number with its surroundings, such as "%1.%2)". */
  pattern: string;
  start: number;
}

const valOf = (element: XmlElement | undefined): string | undefined => element?.attributes['w:val'];

const readLevels = (root: XmlElement | undefined): ReadonlyMap<string, ReadonlyMap<number, Level>> => {
  const abstract = new Map(
    childrenOf(root, 'w:abstractNum').map((list) => [list.attributes['w:abstractNumId'] ?? '', list]),
  );
  const levelsOf = (list: XmlElement | undefined): (readonly [number, Level])[] =>
    childrenOf(list, 'w:lvl').map((level) => [
      Number(level.attributes['w:ilvl'] ?? 0),
      {
        format: valOf(childOf(level, 'w:numFmt')) ?? 'decimal',
        pattern: valOf(childOf(level, 'w:lvlText')) ?? '',
        start: Number(valOf(childOf(level, 'w:start')) ?? 1),
      },
    ]);
  return new Map(
    childrenOf(root, 'w:num').map((list) => {
      const levels = new Map(levelsOf(abstract.get(valOf(childOf(list, 'w:abstractNumId')) ?? '')));
      for (const override of childrenOf(list, 'w:lvlOverride')) {
        const at = Number(override.attributes['w:ilvl'] ?? 0);
        const start = valOf(childOf(override, 'w:startOverride'));
        const level = levels.get(at);
        if (level && start !== undefined) levels.set(at, { ...level, start: Number(start) });
        for (const [index, own] of levelsOf(override)) levels.set(index, own);
      }
      return [list.attributes['w:numId'] ?? '', levels] as const;
    }),
  );
};

const FORMATS: Readonly<Record<string, (number: number) => string>> = {
  decimalZero: (number) => String(number).padStart(2, '0'),
  lowerLetter: letter,
  upperLetter: (number) => letter(number).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (number) => roman(number).toUpperCase(),
};

/** Gives each item its marker: "-" for a bullet, else its number as Word prints it; undefined if the list shows none. */
export type ItemCounter = (list: string, level: number) => string | undefined;

export const createItemCounter = (numbering: XmlElement | undefined): ItemCounter => {
  const lists = readLevels(numbering);
  const counts = new Map<string, number[]>();
  return (list, at) => {
    const level = lists.get(list)?.get(at);
    if (!level) return list === '0' ? undefined : '-';
    if (level.format === 'bullet') return '-';
    if (level.format === 'none') return undefined;
    const counted = counts.get(list) ?? [];
    counts.set(list, counted);
    counted[at] = (counted[at] ?? level.start - 1) + 1;
    counted.length = at + 1;
    const text = level.pattern.replace(/%(\d)/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const other = lists.get(list)?.get(index);
      const number = counted[index] ?? other?.start ?? 1;
      return (FORMATS[other?.format ?? ''] ?? String)(number);
    });
    return text.trim() === '' ? undefined : text.trim();
  };
};
