import type { Basis, Confidence, Modality, OutcomeStatus } from '../../../views/generated/views.ts';
import * as enums from '../../generated/enum-descriptions.ts';

/** What each mark on a statement means, for readers who see it for the first time. Where the schema says it well, in its words. */
export const explanations = {
  modality: {
    HAPPENED: 'It took place and is over.',
    ONGOING: 'It was under way, or was held to be so, when the text was written.',
    SCHEDULED: 'It was planned, with a date.',
    EXPECTED: 'The text says that it will happen, or that it is likely.',
    HOPED: 'Somebody wishes for it or recommends it. It had not happened when the text was written.',
    HYPOTHETICAL: 'The text says that it may or could happen, or imagines it.',
    NEGATED: 'The text says that this is not so.',
  } satisfies Record<Modality, string>,
  basis: {
    STATED:
      'The text says so, and its author marks no doubt. Words such as “can” or “often”, and doubts of those whom it reports, do not count.',
    AUTHOR_INFERRED:
      'The text says so, but its author marks it as uncertain or as a conclusion, with words such as “may” or “likely”.',
    CURATOR_INFERRED:
      'The text does not state this. The curator who entered the brief reads it so; judge for yourself.',
    CORROBORATED: 'A source outside of the briefs says so.',
  } satisfies Record<Basis, string>,
  outcomeStatus: {
    CAME_TRUE: 'It happened as the brief forecast.',
    ADOPTED: 'What was recommended was done. It may have been done for other reasons than the brief.',
    PARTLY: 'A part of it happened or was done.',
    DID_NOT: 'It did not happen, although it could have.',
    NOT_ADOPTED: 'What was recommended was not done, although it could have been.',
    OVERTAKEN: 'Other events removed what it depended on, so it can no longer be judged.',
    OPEN: 'It may still happen or be done.',
    UNKNOWN: 'The sources that were found do not say.',
  } satisfies Record<OutcomeStatus, string>,
  confidence: {
    HIGH: 'The sources show it, and nothing that was found contradicts them.',
    MEDIUM: 'The sources point to it, but part of it is a conclusion.',
    LOW: 'The sources show only a part of it, or are weak.',
  } satisfies Record<Confidence, string>,
  eventKind: enums.EventKind,
  evidenceRole: enums.EvidenceRole,
  instrumentKind: enums.InstrumentKind,
  participantRole: enums.ParticipantRole,
  polarity: enums.Polarity,
  strength: enums.Strength,
  support: enums.Support,
  termKind: enums.TermKind,
  trend: enums.Trend,
  /** Marks that are no value of a vocabulary. */
  mark: {
    hedge: 'The text hedges this with the words in quotation marks: it does not present it as certain.',
    mainMotive: 'The brief presents this motive as one of the main ones.',
    contradict: 'What these briefs say of the event cannot all be true. The page of the event compares them.',
    differ: 'The briefs give different details, which can all be true. The page of the event compares them.',
  },
};
