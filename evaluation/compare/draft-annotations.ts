import type { ParagraphRecord } from '../../src/model/records/text-records.ts';
import { sentenceRef } from '../../src/model/refs.ts';
import {
  CERTAIN_ENOUGH,
  type DraftFile,
  type ProposalRecord,
  type ProposalType,
} from '../../src/text/draft/draft-records.ts';
import type { AnnotatedKind, Annotations, OffsetRange } from './annotations.ts';

/** Captions of tables belong to them. */
const TABLE_CAPTION = /^(?:table|tabelle|tab\.|tableau|tabla|cuadro|표|表)\s*\p{N}/iu;

/** What a paragraph is called when texts are annotated; `words` are its first ones, if the text is at hand. */
export const annotatedKind = ({ id, kind }: Pick<ParagraphRecord, 'id' | 'kind'>, words = ''): AnnotatedKind => {
  if (kind === 'FRONT_MATTER') return id === 'title' ? 'TITLE' : 'FRONT';
  if (kind === 'CAPTION') return TABLE_CAPTION.test(words) ? 'TABLE' : 'NOTE';
  if (kind === 'FOOTNOTE' || kind === 'NOTE') return 'NOTE';
  if (kind === 'SPEECH' || kind === 'BOX') return 'BODY';
  return kind;
};

/** The paragraphs whose sentences are annotated. */
export const WITH_SENTENCES: ReadonlySet<AnnotatedKind> = new Set(['BODY', 'LIST_ITEM']);

export interface DraftReading {
  /** Reads the text, if it is at hand: captions of tables are then told from those of figures. */
  slice?: ((start: number, end: number) => string | null) | undefined;
  /** The part of the text that counts; all of it if null. */
  part: OffsetRange | null;
}

/** What a draft proposes about a part of its text, as annotations. */
export const annotateDraft = (
  { text, language, published, proposals }: DraftFile,
  { slice, part }: DraftReading,
): Annotations => {
  const placesOf = createPlaces(text.paragraphs);
  const isHere = (place: OffsetRange) => isWithin(place, part);
  const chosen = proposals.filter(({ score }) => score >= CERTAIN_ENOUGH);
  const ofType = (...types: ProposalType[]) => chosen.filter(({ type }) => types.includes(type));
  const spansOf = ({ spans }: ProposalRecord) =>
    (spans ?? []).map(({ start, end }): OffsetRange => [start, end]).filter(isHere);
  const read = text.paragraphs.filter((paragraph) => WITH_SENTENCES.has(annotatedKind(paragraph)));
  const isRead = ([at]: OffsetRange) => read.some(({ start, end }) => at >= start && at < end);
  const sentencesOf = (type: ProposalType) =>
    ofType(type)
      .flatMap(({ citations }) => citations.flatMap(placesOf).filter((place) => isHere(place) && isRead(place)))
      .map((sentence) => ({ sentence }));
  const namesOf = (...types: ProposalType[]) =>
    ofType(...types)
      .filter((proposal) => spansOf(proposal).length > 0)
      .map(({ key, fields }) => ({ name: key, surfaces: fields.names as string[] }));
  const paragraphs = text.paragraphs
    .filter(({ start, end }) => isHere([start, end]))
    .map((paragraph) => {
      const words = slice?.(paragraph.start, Math.min(paragraph.end, paragraph.start + CAPTION_LABEL)) ?? '';
      return { ...paragraph, kind: annotatedKind(paragraph, words) };
    });
  return {
    language,
    published,
    paragraphs: paragraphs.map(({ start, end, kind }) => [start, end, kind]),
    sentences: paragraphs
      .filter(({ kind }) => WITH_SENTENCES.has(kind))
      .flatMap(({ sentences }) => sentences.map(({ start, end }): [number, number] => [start, end])),
    dates: ofType('DATE').flatMap((proposal) =>
      spansOf(proposal).map(([start, end]) => ({ start, end, edtf: String(proposal.fields.edtf) })),
    ),
    countries: ofType('COUNTRY')
      .filter((proposal) => spansOf(proposal).length > 0)
      .map(({ fields }) => ({ code: String(fields.actor), mentions: 1, adjectives: 0 })),
    people: namesOf('PERSON'),
    organizations: namesOf('ORGANIZATION'),
    recommendations: sentencesOf('RECOMMENDATION'),
    forecasts: sentencesOf('FORECAST'),
    events: sentencesOf('EVENT'),
    known: ofType('EVENT').flatMap(({ citations, fields: { event } }) =>
      typeof event === 'string'
        ? citations
            .flatMap(placesOf)
            .filter(isHere)
            .map((sentence) => ({ sentence, event }))
        : [],
    ),
  };
};

/** How many code points hold the label of a caption. */
const CAPTION_LABEL = 20;

/** The places that a ref names: one sentence, or all of a paragraph. */
export const createPlaces = (
  paragraphs: readonly ParagraphRecord[],
): ((ref: string) => readonly [number, number][]) => {
  const places = new Map<string, readonly [number, number][]>();
  for (const { id, sentences } of paragraphs) {
    const ranges = sentences.map(({ start, end }): [number, number] => [start, end]);
    places.set(id, ranges);
    for (const [index, range] of ranges.entries()) places.set(sentenceRef(id, index), [range]);
  }
  return (ref) => places.get(ref) ?? [];
};

/** Whether a place is in a part of the text. */
export const isWithin = ([start, end]: OffsetRange, part: OffsetRange | null): boolean =>
  part === null || (start >= part[0] && end <= part[1]);
