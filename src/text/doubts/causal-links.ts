import type { JsonPath } from '../../model/json.ts';
import { CLAIM_TYPES, pluralOf } from '../../model/node-types.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';

/** A statement at an end of a link. */
export interface LinkedStatement {
  type: string;
  modality: string;
  /** Its date, if it is an event and the brief gives one. */
  edtf: string | undefined;
  citations: readonly string[];
}

export interface CausalLink {
  path: JsonPath;
  kind: 'CAUSES' | 'LEADS_TO';
  from: string;
  to: string;
  cause: LinkedStatement;
  effect: LinkedStatement;
  /** Of the link itself. */
  citations: readonly string[];
}

/** The links of a brief that say that something comes of something else, both of which it states. */
export function* causalLinksIn(brief: BriefFile): Generator<CausalLink> {
  const stated = new Map<string, LinkedStatement>([
    ...brief.mentions.map(
      ({ event, modality, date, citations }) =>
        [`Event:${event}`, { type: 'Event', modality, edtf: date?.edtf, citations }] as const,
    ),
    ...CLAIM_TYPES.flatMap((type) =>
      brief[pluralOf(type)].map(
        ({ slug, modality, citations }) => [`${type}:${slug}`, { type, modality, edtf: undefined, citations }] as const,
      ),
    ),
  ]);
  for (const [at, { kind, from, to, citations }] of brief.links.entries()) {
    const [cause, effect] = [stated.get(from), stated.get(to)];
    if ((kind !== 'CAUSES' && kind !== 'LEADS_TO') || !cause || !effect) continue;
    yield { path: ['links', at, 'from'], kind, from, to, cause, effect, citations };
  }
}
