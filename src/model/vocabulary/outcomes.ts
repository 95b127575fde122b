/** What came of what was foreseen or advised. */

/** What came of a forecast, a recommendation or an expected event. */
export const OUTCOME_STATUS = {
  CAME_TRUE: 'It happened as foreseen. Of forecasts and events.',
  ADOPTED: 'What was advised was done, also where others had the idea. Of recommendations.',
  PARTLY: 'A part of it happened or was done, or its condition was met and what should follow is not shown.',
  DID_NOT:
    'It did not happen, although it could have, or its condition was not met while it could be. Of forecasts and events.',
  NOT_ADOPTED: 'What was advised was not done, although it could have been. Of recommendations.',
  OVERTAKEN: 'Events removed what it depended on, so that it can no longer be tested or followed.',
  OPEN: 'It may still happen or be done, or its condition may still be met.',
  UNKNOWN: 'What was found does not say.',
} as const;

export type OutcomeStatus = keyof typeof OUTCOME_STATUS;

/** How sure the one who records an outcome is of its status. */
export const CONFIDENCE = {
  HIGH: 'The sources show it, and nothing that was found contradicts them.',
  MEDIUM: 'The sources point to it, but part of it is an inference.',
  LOW: 'The sources show only a part of it, or are weak.',
} as const;

export type Confidence = keyof typeof CONFIDENCE;
