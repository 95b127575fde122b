import type { ParagraphKind } from '../../model/vocabulary/briefs.ts';
import type { DraftDocument, DraftSentence } from '../draft/document.ts';

/** Sentences below a heading, or before the first one. */
export interface AskedSection {
  heading: string | null;
  sentences: readonly DraftSentence[];
}

/** A part of the text that a model is asked about at once: one or more sections, or a piece of a long one. */
export type AskedPart = readonly AskedSection[];

/** The paragraphs that hold statements. */
const ASKED: ReadonlySet<ParagraphKind> = new Set(['KEY_POINT', 'BODY', 'LIST_ITEM', 'BOX', 'SPEECH']);

/** More sentences make models skip some. */
const MOST_SENTENCES = 40;

/** In UTF-16 code units: some 4,000 tokens of English. */
const MOST_CHARACTERS = 16_000;

export const sentencesOf = (part: AskedPart): DraftSentence[] => part.flatMap(({ sentences }) => sentences);

/**
 * The parts of a text, by its headings: long sections are divided, between paragraphs if they can be, and short ones that follow
 * each other are asked about together.
 */
export const splitText = ({ paragraphs }: DraftDocument): AskedPart[] => {
  const sections: { heading: string | null; sentences: DraftSentence[] }[] = [{ heading: null, sentences: [] }];
  for (const { kind, text, sentences } of paragraphs) {
    if (kind === 'HEADING') sections.push({ heading: text.slice(0, 300), sentences: [] });
    else if (ASKED.has(kind)) sections.at(-1)?.sentences.push(...sentences);
  }
  const parts: AskedSection[][] = [];
  for (const section of sections.flatMap(divide).filter(({ sentences }) => sentences.length > 0)) {
    const part = parts.at(-1);
    if (part && fits([...part, section])) part.push(section);
    else parts.push([section]);
  }
  return parts;
};

/** Whether it is one sentence that is too long to be asked about: a text without punctuation. */
export const isTooLong = (part: AskedPart): boolean => sentencesOf(part).length === 1 && !fits(part);

/** The two halves of a part that was too long for an answer; null if it has one sentence. */
export const halve = (part: AskedPart): [AskedPart, AskedPart] | null => {
  const count = sentencesOf(part).length;
  if (count < 2) return null;
  const middle = Math.ceil(count / 2);
  const take = (from: number, to: number): AskedPart => {
    let at = 0;
    return part.flatMap(({ heading, sentences }) => {
      const taken = sentences.slice(Math.max(0, from - at), Math.max(0, to - at));
      at += sentences.length;
      return taken.length > 0 ? [{ heading, sentences: taken }] : [];
    });
  };
  return [take(0, middle), take(middle, count)];
};

const lengthOf = (sentences: readonly DraftSentence[]): number =>
  sentences.reduce((sum, { text }) => sum + text.length, 0);

const fits = (part: AskedPart): boolean => {
  const sentences = sentencesOf(part);
  return sentences.length <= MOST_SENTENCES && lengthOf(sentences) <= MOST_CHARACTERS;
};

const divide = ({ heading, sentences }: AskedSection): AskedSection[] => {
  const wanted = Math.ceil(sentences.length / Math.max(1, Math.ceil(sentences.length / MOST_SENTENCES)));
  const divided: DraftSentence[][] = [];
  for (const [index, sentence] of sentences.entries()) {
    const piece = divided.at(-1);
    const isFull = !piece || !fits([{ heading, sentences: [...piece, sentence] }]);
    const isLongEnough = piece && piece.length >= wanted && sentence.paragraph !== sentences[index - 1]?.paragraph;
    if (isFull || isLongEnough) divided.push([sentence]);
    else piece.push(sentence);
  }
  return divided.map((piece) => ({ heading, sentences: piece }));
};

/** A sentence of a question: its number, and whether it is only context. */
export interface ShownSentence {
  heading: string | null;
  sentence: DraftSentence;
  n: number;
  context?: boolean;
}

/** Sentences below their headings, each paragraph with what stands before it, as a question shows them. */
export const showSections = (shown: readonly ShownSentence[], labels: ReadonlyMap<string, string>) => {
  const sections: { heading: string | null; sentences: object[] }[] = [];
  for (const [index, { heading, sentence, n, context }] of shown.entries()) {
    if (index === 0 || heading !== shown[index - 1]?.heading) sections.push({ heading, sentences: [] });
    const isFirst = sentence.paragraph !== shown[index - 1]?.sentence.paragraph;
    const label = isFirst ? labels.get(sentence.paragraph) : undefined;
    sections.at(-1)?.sentences.push({ n, label, context: context || undefined, text: sentence.text });
  }
  return sections;
};

/** What stands before the first sentence of each paragraph, by its id: most often who speaks. */
export const labelsOf = ({ paragraphs }: DraftDocument): ReadonlyMap<string, string> =>
  new Map(
    paragraphs.flatMap(({ id, start, text, sentences: [first] }) => {
      const label = first
        ? [...text]
            .slice(0, first.start - start)
            .join('')
            .trim()
        : '';
      return /\p{L}{2}/u.test(label) && label.length <= LONGEST_LABEL ? [[id, label] as const] : [];
    }),
  );

const LONGEST_LABEL = 100;
