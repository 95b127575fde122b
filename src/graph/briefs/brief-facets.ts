import { ACTOR_TYPES } from '../../model/node-types.ts';
import type { FacetOptions } from '../fields/facets.ts';

/** What a list of briefs can be narrowed by. */
export const BRIEF_FACETS = {
  name: 'Brief',
  plural: 'briefs',
  facets: {
    PUBLISHER: {
      description: 'The organizations that published them, by slug: `where: { publisher }`.',
      term: 'publisher',
      types: ['Organization'],
    },
    YEAR: {
      description: 'The years in which they were published: `where: { published: { within: { from, to } } }`.',
      term: null,
      types: [],
    },
    ISSUE: {
      description: 'The issues that they are about, by slug: `where: { issue }`.',
      term: 'issue',
      types: ['Issue'],
    },
    ACTOR: {
      description: 'The actors that they name, by code or slug: `where: { actor }`.',
      term: 'actor',
      types: ACTOR_TYPES,
    },
  },
  ofYears: '; of years the latest, latest first',
} satisfies FacetOptions<'Brief', string>;
