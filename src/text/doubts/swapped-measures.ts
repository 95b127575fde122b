import type { BriefFile } from '../../model/records/brief-records.ts';
import type { QuantityRecord } from '../../model/records/quantity-records.ts';
import { isInEnglish } from '../language.ts';
import type { PassageReader, Passages } from '../wording/cited-passages.ts';
import { foldWords } from '../wording/fold-words.ts';
import type { Doubt } from './doubt.ts';
import { stemsOf } from './stems.ts';

/**
 * Two quantities of one passage and one unit of which each is said to measure what the words after the other name: they may be
 * swapped. In English only, the language of measures. The work grows with the pairs of quantities of each statement.
 */
export const findSwappedMeasures = function* (brief: BriefFile, { read }: Passages): Generator<Doubt> {
  if (!isInEnglish(brief)) return;
  for (const list of ['mentions', 'forecasts', 'recommendations', 'findings'] as const)
    for (const [at, { quantities, citations }] of brief[list].entries()) {
      const measured =
        quantities.length > 1
          ? quantities.flatMap((quantity, index) => measuredIn(quantity, index, quantities, citations, read))
          : [];
      for (const [index, first] of measured.entries())
        for (const second of measured.slice(index + 1))
          if (first.ref === second.ref && first.quantity.unit === second.quantity.unit && areSwapped(first, second))
            yield {
              path: [list, at, 'quantities', second.index, 'measure'],
              check: 'QUANTITY',
              message: `in ${first.ref}, the words after "${second.quantity.text}" fit the measure of "${first.quantity.text}" and the reverse; swap them if so`,
            };
    }
};

interface Measured {
  quantity: QuantityRecord;
  index: number;
  ref: string;
  /** The stems of what it is said to measure, and of the words after it in the text. */
  said: ReadonlySet<string>;
  after: ReadonlySet<string>;
}

/** Longer passages are not read. */
const LONGEST = 20_000;

const measuredIn = (
  quantity: QuantityRecord,
  index: number,
  all: readonly QuantityRecord[],
  citations: readonly string[],
  read: PassageReader,
): Measured[] => {
  const words = foldWords(quantity.text);
  for (const ref of citations) {
    const passage = read(ref)?.folded ?? '';
    const at = passage.length > LONGEST ? -1 : passage.indexOf(words);
    if (at < 0) continue;
    const rest = passage.slice(at + words.length);
    const ends = all.map(({ text }) => rest.indexOf(foldWords(text))).filter((end) => end >= 0);
    const { measure, of, answer, comparedWith, place } = quantity;
    const said = [measure, of, answer, comparedWith, place?.name].filter((part) => part !== undefined).join(' ');
    return [
      {
        quantity,
        index,
        ref,
        said: stemsOf(foldWords(said)),
        after: stemsOf(rest.slice(0, Math.min(...ends, rest.length))),
      },
    ];
  }
  return [];
};

/** Whether words that only one of them is said to measure are after the other only, for both, and none is in its place. */
const areSwapped = (first: Measured, second: Measured): boolean => {
  const own = [...first.said].filter((stem) => !second.said.has(stem));
  const other = [...second.said].filter((stem) => !first.said.has(stem));
  const onlyAfter = (one: Measured, another: Measured) => (stem: string) =>
    one.after.has(stem) && !another.after.has(stem);
  const isRight = own.some(onlyAfter(first, second)) || other.some(onlyAfter(second, first));
  return !isRight && own.some(onlyAfter(second, first)) && other.some(onlyAfter(first, second));
};
