import { createDraw } from './draw.ts';
import type { Ask, Row, Variables } from './row.ts';

/** How many different sets of variables each row cycles through. */
export const SETS = 1000;

const ATTEMPTS_PER_SET = 10;

/** A set of variables, and the body that it is answered with. */
export interface ChosenSet {
  variables: Variables;
  /** The text of the answer, `{"data":…}`. */
  answer: string;
}

/** Answers an operation with the text of the whole answer. */
export type AskText = (query: string, variables: Variables) => Promise<string>;

/**
 * Draws sets of variables until there are enough whose answers have no errors and the size of the row. Sets with an answer
 * that no other set has come first; only if there are too few of these, sets with other variables and the same answer follow.
 */
export const chooseSets = async (
  row: Row,
  askText: AskText,
  count = row.sets ?? SETS,
  seed = 1,
): Promise<ChosenSet[]> => {
  const draw = createDraw(seed);
  const drawVariables = await row.prepare(askWith(askText));
  const [least, greatest] = row.bytes;
  const seen = new Set<string>();
  const answers = new Set<string>();
  const chosen: ChosenSet[] = [];
  const repeated: ChosenSet[] = [];
  for (let attempt = 0; chosen.length < count && attempt < count * ATTEMPTS_PER_SET; attempt++) {
    const variables = drawVariables(draw);
    const key = JSON.stringify(variables);
    if (seen.has(key)) continue;
    seen.add(key);
    const answer = await askText(row.query, variables);
    const size = Buffer.byteLength(answer);
    if (size < least || size > greatest || 'errors' in JSON.parse(answer)) continue;
    (answers.has(answer) ? repeated : chosen).push({ variables, answer });
    answers.add(answer);
  }
  const all = [...chosen, ...repeated].slice(0, count);
  if (all.length < count)
    throw new Error(
      `The row ${row.key} has only ${all.length} sets of variables with answers of ${least} to ${greatest} bytes.`,
    );
  return all;
};

/** Asks for data where texts are answered. */
export const askWith =
  (askText: AskText): Ask =>
  async (query, variables = {}) => {
    const { data, errors } = JSON.parse(await askText(query, variables));
    if (errors || !data) throw new Error(JSON.stringify(errors));
    return data;
  };

/** How many answers of these sets differ. */
export const countDistinct = (sets: readonly ChosenSet[]): number => new Set(sets.map(({ answer }) => answer)).size;
