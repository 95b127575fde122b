import type { ParagraphKind } from '../../../model/vocabulary/briefs.ts';
import type { DraftDocument, DraftSentence } from '../document.ts';

/** A part of the text that a model is asked about at once. */
export interface AskedSection {
  /** The heading above it; null before the first. */
  heading: string | null;
  sentences: readonly DraftSentence[];
}

/** The paragraphs that hold statements. */
const ASKED: ReadonlySet<ParagraphKind> = new Set(['KEY_POINT', 'BODY', 'LIST_ITEM', 'BOX', 'SPEECH']);

/** More sentences make models skip some. */
const MOST_SENTENCES = 40;

/** In UTF-16 code units: some 4,000 tokens of English. */
const MOST_CHARACTERS = 16_000;

/**
 * The sections of a text, by its headings. Long ones are divided, between paragraphs if they can be; no sentence is in two
 * parts.
 */
export const splitSections = ({ paragraphs }: DraftDocument): AskedSection[] => {
  const sections: { heading: string | null; sentences: DraftSentence[] }[] = [{ heading: null, sentences: [] }];
  for (const { kind, text, sentences } of paragraphs) {
    if (kind === 'HEADING') sections.push({ heading: text.slice(0, 300), sentences: [] });
    else if (ASKED.has(kind)) sections.at(-1)?.sentences.push(...sentences);
  }
  return sections.flatMap(divide).filter(({ sentences }) => sentences.length > 0);
};

/** Whether it is one sentence that is too long to be asked about: a text without punctuation. */
export const isTooLong = ({ sentences }: AskedSection): boolean =>
  sentences.length === 1 && (sentences[0]?.text.length ?? 0) > MOST_CHARACTERS;

/** The two halves of a section that was too long for an answer; null if it has one sentence. */
export const halve = ({ heading, sentences }: AskedSection): [AskedSection, AskedSection] | null => {
  if (sentences.length < 2) return null;
  const middle = Math.ceil(sentences.length / 2);
  return [
    { heading, sentences: sentences.slice(0, middle) },
    { heading, sentences: sentences.slice(middle) },
  ];
};

const divide = ({ heading, sentences }: AskedSection): AskedSection[] => {
  const parts = Math.ceil(sentences.length / MOST_SENTENCES);
  const wanted = Math.ceil(sentences.length / Math.max(1, parts));
  const divided: DraftSentence[][] = [];
  let characters = 0;
  for (const [index, sentence] of sentences.entries()) {
    const part = divided.at(-1);
    const isFull = !part || part.length >= MOST_SENTENCES || characters + sentence.text.length > MOST_CHARACTERS;
    const isLongEnough = part && part.length >= wanted && sentence.paragraph !== sentences[index - 1]?.paragraph;
    if (isFull || isLongEnough) {
      divided.push([sentence]);
      characters = sentence.text.length;
    } else {
      part.push(sentence);
      characters += sentence.text.length;
    }
  }
  return divided.map((part) => ({ heading, sentences: part }));
};
