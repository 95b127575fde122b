import type { FoundStatement } from '../found.ts';

/** What a finder of one type of statement says of a sentence; the rest is the same for all types. */
export interface Draft
  extends Pick<
      FoundStatement,
      'type' | 'score' | 'reasons' | 'modality' | 'basis' | 'attributedTo' | 'actors' | 'targets'
    >,
    Partial<Pick<FoundStatement, 'eventKind' | 'polarity' | 'strength' | 'forecastType'>> {
  /** The date of an event; that of the sentence otherwise. */
  date?: FoundStatement['date'];
  /** The words that mark it. */
  cue: string;
}
