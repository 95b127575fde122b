import { ACTOR_TYPES } from '../../model/node-types.ts';
import type { FacetOptions } from '../fields/facets.ts';

/** What a list of recommendations can be narrowed by. */
export const RECOMMENDATION_FACETS = {
  name: 'Recommendation',
  plural: 'recommendations',
  facets: {
    ADDRESSEE: {
      description: 'The actors to whom they are addressed, by code or slug: `where: { addressees }`.',
      term: 'addressee',
      types: ACTOR_TYPES,
    },
    EXPLICIT: {
      description: 'Whether the text phrases them as advice, `true` or `false`: `where: { explicit }`.',
      term: 'explicit',
      types: [],
    },
  },
} satisfies FacetOptions<'Recommendation', string>;
