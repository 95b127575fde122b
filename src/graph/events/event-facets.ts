import { ACTOR_TYPES } from '../../model/node-types.ts';
import type { FacetOptions } from '../fields/facets.ts';

/** What a list of events can be narrowed by; years have a field of their own. */
export const EVENT_FACETS = {
  name: 'Event',
  plural: 'events',
  facets: {
    ACTOR: {
      description: 'The actors that take part, by code or slug: `where: { participants }`.',
      term: 'participant',
      types: ACTOR_TYPES,
    },
    ISSUE: {
      description: 'The issues that they belong to, by slug: `where: { issue }`.',
      term: 'issue',
      types: ['Issue'],
    },
    KIND: { description: 'Their kinds: `where: { kind }`.', term: 'kind', types: [] },
    MODALITY: { description: 'Their modalities: `where: { modality }`.', term: 'modality', types: [] },
  },
} satisfies FacetOptions<'Event', string>;
