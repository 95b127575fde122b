import { compareText } from '../../../model/compare-text.ts';
import { type CodePoints, indexCodePoints } from '../../passages.ts';
import type { DraftSentence } from '../document.ts';
import type { ActorSpan, FoundActor } from '../found.ts';
import type { Mention } from './mention.ts';

const GREATEST_REASONS = 4;
const SUREST = 0.98;

/** Makes spans of mentions. */
type SpanMaker = (mention: Mention) => ActorSpan;

const createSpanMaker = (sentences: readonly DraftSentence[]): SpanMaker => {
  // Most sentences have only characters of the Basic Multilingual Plane, where the two ways to count agree.
  const codePoints = new Map<number, CodePoints>();
  const offsetIn = (position: number, text: string, index: number): number => {
    if (text.length === (sentences[position]?.end ?? 0) - (sentences[position]?.start ?? 0)) return index;
    const known = codePoints.get(position) ?? indexCodePoints(text);
    codePoints.set(position, known);
    return known.offsetOf(index);
  };
  return (mention) => {
    const { ref, start, text } = sentences[mention.sentence] as DraftSentence;
    return {
      sentence: ref,
      start: start + offsetIn(mention.sentence, text, mention.start),
      end: start + offsetIn(mention.sentence, text, mention.end),
      text: text.slice(mention.start, mention.end),
      adjective: mention.adjective,
    };
  };
};

/** A name that says more is better: one without an adjective, then the longer one, then the first. */
const fullestName = (mentions: readonly Mention[]): string =>
  mentions.reduce((best, mention) => {
    if (best.adjective !== mention.adjective) return best.adjective ? mention : best;
    return mention.name.length > best.name.length ? mention : best;
  }).name;

/** Makes an actor of its mentions, which are in the order of the text. */
const toActor = (mentions: readonly Mention[], toSpan: SpanMaker): FoundActor => {
  const [first] = mentions as [Mention];
  const surest = mentions.reduce((best, mention) => (mention.score > best.score ? mention : best));
  const repeated = mentions.length > 1 ? 0.03 : 0;
  return {
    type: surest.type,
    ref: mentions.find(({ ref }) => ref !== null)?.ref ?? null,
    name: fullestName(mentions),
    spans: mentions.map(toSpan),
    hints: Object.fromEntries(mentions.toReversed().flatMap(({ hints }) => Object.entries(hints))),
    score: Math.round(Math.min(SUREST, Math.max(0.05, surest.score + repeated)) * 100) / 100,
    method: mentions.some(({ method }) => method === 'register') ? 'register' : first.method,
    reasons: [...new Set([surest.reason, ...mentions.map(({ reason }) => reason)])].slice(0, GREATEST_REASONS),
  };
};

/** The actors of mentions, in the order in which the text names them first. */
export const collectActors = (mentions: readonly Mention[], sentences: readonly DraftSentence[]): FoundActor[] => {
  const byKey = new Map<string, Mention[]>();
  const sorted = mentions.toSorted((a, b) => a.sentence - b.sentence || a.start - b.start || compareText(a.key, b.key));
  for (const mention of sorted) {
    const same = byKey.get(mention.key);
    if (same) same.push(mention);
    else byKey.set(mention.key, [mention]);
  }
  const toSpan = createSpanMaker(sentences);
  return [...byKey.values()].map((same) => toActor(same, toSpan));
};
