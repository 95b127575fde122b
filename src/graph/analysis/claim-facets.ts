import { ACTOR_TYPES } from '../../model/node-types.ts';
import type { FacetOptions } from '../fields/facets.ts';

/** What a list of claims can be narrowed by. */
export const CLAIM_FACETS = {
  name: 'Claim',
  plural: 'claims',
  facets: {
    TYPE: { description: 'Their types: `where: { type }`.', term: 'type', types: [] },
    PUBLISHER: {
      description: 'The organizations that published their briefs, by slug: `where: { publisher }`.',
      term: 'publisher',
      types: ['Organization'],
    },
    ACTOR: {
      description: 'The actors that they concern, by code or slug: `where: { concerns }`.',
      term: 'concerns',
      types: ACTOR_TYPES,
    },
    ISSUE: {
      description: 'The issues that they are about, by slug: `where: { issue }`.',
      term: 'issue',
      types: ['Issue'],
    },
  },
} satisfies FacetOptions<'Claim', string>;
