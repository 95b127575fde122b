import { plural } from './grammar.ts';

/** The nouns of what is counted. */
export const nouns = {
  events: plural('event', 'events'),
  /** What one brief says about events: an event that has two entries has two accounts. */
  eventAccounts: plural('account of an event', 'accounts of events'),
  recommendations: plural('recommendation', 'recommendations'),
  countries: plural('country', 'countries'),
  results: plural('result', 'results'),
  briefs: plural('brief', 'briefs'),
  statements: plural('statement', 'statements'),
  motives: plural('motive', 'motives'),
  stances: plural('stance', 'stances'),
  forecasts: plural('forecast', 'forecasts'),
  relations: plural('relation', 'relations'),
  findings: plural('finding', 'findings'),
  foreseen: plural('forecast or recommendation', 'forecasts and recommendations'),
  sources: plural('source', 'sources'),
  terms: plural('term', 'terms'),
  accounts: plural('account', 'accounts'),
  answers: plural('response', 'responses'),
  evidence: plural('piece of evidence', 'pieces of evidence'),
  mentions: plural('account', 'accounts'),
  participants: plural('participant', 'participants'),
  people: plural('person', 'people'),
  organizations: plural('organization', 'organizations'),
  groupings: plural('grouping', 'groupings'),
  issues: plural('issue', 'issues'),
  instruments: plural('policy instrument', 'policy instruments'),
  actors: plural('actor', 'actors'),
  /** As the graph counts them in a catalog. */
  claims: plural('statement', 'statements'),
  changes: plural('change', 'changes'),
  entries: plural('entry', 'entries'),
};
