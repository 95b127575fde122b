import { readSpeakerLabel } from '../sentences/labels.ts';
import { mayBeHeading } from './headings.ts';
import type { Line } from './line.ts';

/** Fewer turns do not make a transcript: "EUROPE: WHAT NEXT?" is a title. */
const FEWEST_TURNS = 3;

/** The turns of a transcript: which paragraphs are part of it. */
export interface Transcript {
  /** Whether a paragraph begins with the label of a speaker. */
  isLabelled(position: number): boolean;
  /** Whether a paragraph is in the part with the turns: from the first label to the end of the last turn. */
  isTurn(position: number): boolean;
}

/**
 * Finds the turns of a text. A label that may also be the beginning of a sentence, such as a name, must recur; a text with
 * fewer than three labels, with one speaker only, or in which nobody speaks twice, has no turns, unless a label is a title in capitals.
 */
export const findTranscript = (lines: readonly Line[]): Transcript => {
  const labels = lines.map(({ text }) => readSpeakerLabel(text.slice(0, 200)));
  const counts = new Map<string, number>();
  for (const found of labels) if (found) counts.set(found.label.trim(), (counts.get(found.label.trim()) ?? 0) + 1);
  const turns = labels.flatMap((found, at) =>
    found && (found.certain || (counts.get(found.label.trim()) ?? 0) > 1) ? [at] : [],
  );
  const speakers = new Set(turns.map((at) => labels[at]?.label.trim()));
  const titled = turns.some((at) => labels[at]?.titled);
  // In a transcript somebody speaks again: labels of which each stands once begin the parts of a text.
  const recurs = turns.some((at) => (counts.get(labels[at]?.label.trim() ?? '') ?? 0) > 1);
  if (!titled && (turns.length < FEWEST_TURNS || speakers.size < 2 || !recurs)) return NO_TRANSCRIPT;
  const found: ReadonlySet<number> = new Set(turns);
  const [first = 0, last = 0] = [turns[0], turns.at(-1)];
  const rest = lines.slice(last + 1).findIndex(mayBeHeading);
  const end = rest < 0 ? lines.length : last + 1 + rest;
  return { isLabelled: (position) => found.has(position), isTurn: (position) => position >= first && position < end };
};

const NO_TRANSCRIPT: Transcript = { isLabelled: () => false, isTurn: () => false };
