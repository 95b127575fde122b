import { append } from '../../../model/rows/lists.ts';
import type { DraftDocument, DraftParagraph } from '../document.ts';
import type { FoundActor } from '../found.ts';
import { fold } from './cues/compile.ts';
import type { Cues } from './cues/cues-of.ts';

/** What stands before a sentence and says how to read it. */
export interface Context {
  /** Whether it is an item of a list. */
  isItem: boolean;
  /** The words before the list that make its items advice, or forecasts: "should". */
  introducedAs: 'ADVICE' | 'FORECAST' | null;
  introduction: string;
  /** Whether it stands under a heading such as "Recommendations". */
  underAdvice: boolean;
  /** The actors in the introduction and in the heading. */
  addressees: readonly string[];
  /** Whether it is the first sentence of its paragraph. */
  isFirst: boolean;
}

/** Kinds of paragraphs whose sentences are statements of the text. */
const READ = new Set(['BODY', 'LIST_ITEM', 'KEY_POINT', 'BOX', 'SPEECH']);

/** How long a heading or an introduction may be to be read as one, in UTF-16 units. */
const LONGEST_HEADING = 160;
const LONGEST_INTRODUCTION = 600;

interface Section {
  underAdvice: boolean;
  addressees: readonly string[];
}

/** The paragraphs that hold statements, each with what stands before it. */
export const readContexts = function* (
  document: DraftDocument,
  actors: readonly FoundActor[],
  cues: Cues,
): Generator<{ paragraph: DraftParagraph; context: Omit<Context, 'isFirst'> }> {
  const actorsIn = createActorIndex(actors);
  let section: Section = { underAdvice: false, addressees: [] };
  let before: DraftParagraph | null = null;
  for (const paragraph of document.paragraphs) {
    if (paragraph.kind === 'HEADING') {
      section = {
        underAdvice: isAdvice(paragraph, cues) || (section.underAdvice && isPartOf(paragraph)),
        addressees: actorsIn(paragraph),
      };
      before = paragraph;
      continue;
    }
    if (!READ.has(paragraph.kind)) continue;
    const isItem = paragraph.kind === 'LIST_ITEM' || paragraph.kind === 'KEY_POINT' || BULLET.test(paragraph.text);
    const isLabel = !isItem && paragraph.text.length <= LONGEST_HEADING && isAdvice(paragraph, cues);
    const introduction = isItem && before ? fold(before.text.trim().slice(-LONGEST_INTRODUCTION)) : '';
    yield {
      paragraph,
      context: {
        isItem,
        introducedAs: introduction === '' ? null : introducedAs(introduction, before, cues),
        introduction,
        underAdvice: section.underAdvice,
        addressees: isItem && before ? [...new Set([...actorsIn(before), ...section.addressees])] : section.addressees,
      },
    };
    if (isLabel) section = { underAdvice: true, addressees: actorsIn(paragraph) };
    if (!isItem) before = paragraph;
  }
};

const BULLET = /^\s*(?:[-•▪‣–*►]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s/;

const isAdvice = ({ text }: DraftParagraph, cues: Cues): boolean =>
  cues.adviceHeading.test(fold(text.slice(0, LONGEST_HEADING)));

/** "1. …" under "Our demands:" is a demand as well; a heading without a number begins another section. */
const isPartOf = ({ text }: DraftParagraph): boolean =>
  /^\s*(?:\d{1,2}[.)]\d*|[a-z][.)])\s/.test(text) || text.trim().endsWith(':');

const introducedAs = (introduction: string, before: DraftParagraph | null, cues: Cues): Context['introducedAs'] => {
  const isOpen =
    /[:：—–-]$/.test(introduction) || before?.kind === 'HEADING' || !/[.!?。]["'”’)\]]?$/.test(introduction);
  if (!isOpen) return null;
  if (cues.adviceIntroduction.test(introduction)) return 'ADVICE';
  return cues.forecastIntroduction.test(introduction) ? 'FORECAST' : null;
};

/** Gives the actors that a paragraph names. */
const createActorIndex = (actors: readonly FoundActor[]): ((paragraph: DraftParagraph) => string[]) => {
  const bySentence = new Map<string, string[]>();
  for (const { ref, name, spans } of actors)
    for (const { sentence, adjective } of spans) if (!adjective) append(bySentence, sentence, ref ?? name);
  return ({ sentences }) => [...new Set(sentences.flatMap(({ ref }) => bySentence.get(ref) ?? []))].slice(0, 12);
};
