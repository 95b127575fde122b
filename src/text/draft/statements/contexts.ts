import { append } from '../../../model/rows/lists.ts';
import type { DraftDocument, DraftParagraph } from '../document.ts';
import type { FoundActor } from '../found.ts';
import type { Cues } from './cues/table.ts';

/** What stands before a paragraph and says how to read it. */
export interface Context {
  /** The words that make an item of a list advice: "should", or a heading such as "Recommendations". */
  adviceAfter: string | null;
  /** The actors in the introduction of a list and in the heading. */
  addressees: readonly string[];
}

/** Kinds of paragraphs whose sentences are statements of the text. */
export const READ: ReadonlySet<string> = new Set(['BODY', 'LIST_ITEM', 'KEY_POINT', 'BOX', 'SPEECH']);

/** How long a heading or an introduction may be to be read as one, in UTF-16 units. */
const LONGEST_HEADING = 160;
const LONGEST_INTRODUCTION = 600;

const BULLET = /^\s*(?:[-•▪‣–*►]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s/;

/** The paragraphs that hold statements, each with what stands before it. */
export const readContexts = function* (
  { paragraphs }: DraftDocument,
  actors: readonly FoundActor[],
  cues: Cues,
): Generator<{ paragraph: DraftParagraph; context: Context }> {
  const actorsIn = createActorIndex(actors);
  const isAdvice = ({ text }: DraftParagraph) =>
    cues.adviceHeadings.test(fold(text.slice(0, LONGEST_HEADING), cues.capitals));
  let heading: DraftParagraph | null = null;
  let before: DraftParagraph | null = null;
  for (const paragraph of paragraphs) {
    if (paragraph.kind === 'HEADING') {
      // "1. …" under "Our demands" is a demand as well.
      const isPart = heading !== null && /^\s*(?:\d{1,2}[.)]\d*|[a-z][.)])\s|:\s*$/.test(paragraph.text);
      if (isAdvice(paragraph)) heading = paragraph;
      else if (!isPart) heading = null;
      before = paragraph;
      continue;
    }
    if (!READ.has(paragraph.kind)) continue;
    const isItem = paragraph.kind === 'LIST_ITEM' || paragraph.kind === 'KEY_POINT' || BULLET.test(paragraph.text);
    const introduction = isItem && before ? introductionOf(before, cues) : null;
    yield {
      paragraph,
      context: {
        adviceAfter: introduction ?? (isItem && heading ? heading.text.trim() : null),
        addressees: [
          ...new Set([...(isItem && before ? actorsIn(before) : []), ...(heading ? actorsIn(heading) : [])]),
        ],
      },
    };
    if (!isItem && paragraph.text.length <= LONGEST_HEADING && isAdvice(paragraph)) heading = paragraph;
    if (!isItem) before = paragraph;
  }
};

/** The words of an introduction such as "The ministry should:". */
const introductionOf = ({ kind, text }: DraftParagraph, cues: Cues): string | null => {
  const end = fold(text.trim().slice(-LONGEST_INTRODUCTION), cues.capitals);
  const isOpen = kind === 'HEADING' || /[:：—–-]$/.test(end) || !/[.!?。]["'”’)\]]?$/.test(end);
  return (isOpen && cues.adviceIntroductions.exec(end)?.[0].trim()) || null;
};

/** Gives the actors that a paragraph names. */
const createActorIndex = (actors: readonly FoundActor[]): ((paragraph: DraftParagraph) => string[]) => {
  const bySentence = new Map<string, string[]>();
  for (const { ref, name, spans } of actors)
    for (const { sentence, adjective } of spans) if (!adjective) append(bySentence, sentence, ref ?? name);
  return ({ sentences }) => [...new Set(sentences.flatMap(({ ref }) => bySentence.get(ref) ?? []))].slice(0, 12);
};

/** A text in small letters, with straight apostrophes, as long as it was; with `capitals`, only its first letter is made small. */
export const fold = (text: string, capitals = false): string =>
  text
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(capitals ? /(?<=^\P{L}{0,8}|[„“"]|: )\p{Lu}/gu : /\p{Lu}/gu, (letter) => {
      const small = letter.toLowerCase();
      return small.length === letter.length ? small : letter;
    });
