import type { JsonPath } from '../../model/json.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';

/** The actors of one field of a claim: who says it, holds it, acts, or is to act. */
export interface ClaimedActors {
  path: JsonPath;
  actors: readonly string[];
  /** Those of its other fields. */
  others: ReadonlySet<string>;
  citations: readonly string[];
  isAttribution: boolean;
}

/** The field with those who act, hold or are to act. */
const OWN = { motives: 'actors', stances: 'holders', forecasts: 'actors', recommendations: 'addressees' } as const;

type Acting = keyof typeof OWN;

/** The actors of claims of these types, with the claims. */
export function* actorsIn<List extends Acting>(
  brief: BriefFile,
  ...lists: readonly List[]
): Generator<{ path: JsonPath; actors: readonly string[]; claim: BriefFile[List][number] }> {
  for (const list of lists)
    for (const [at, claim] of (brief[list] as readonly BriefFile[List][number][]).entries()) {
      const key = OWN[list];
      const { [key]: actors } = claim as unknown as Readonly<Record<string, readonly string[] | undefined>>;
      yield { path: [list, at, key], actors: actors ?? [], claim };
    }
}

/** Whether a statement, as JSON, has an actor in any of its fields. */
export const hasActor = (json: string, actor: string): boolean =>
  json.includes(`"${actor}"`) || json.includes(`:${actor}"`);

/** Targets of motives and parties of relations are names that the text has to have: see `checkBasis`. */
const FIELDS = { ...OWN, relations: null, findings: null } as const;

/** Not what the curator has added; but that somebody else says so is never added. */
export function* claimedIn(brief: BriefFile): Generator<ClaimedActors> {
  for (const [list, field] of Object.entries(FIELDS) as [keyof typeof FIELDS, string | null][])
    for (const [at, claim] of brief[list].entries())
      for (const key of ['attributedTo', ...(field ? [field] : [])]) {
        const isAttribution = key === 'attributedTo';
        if (claim.basis === 'CURATOR_INFERRED' && !isAttribution) continue;
        const { [key]: actors, ...rest } = claim as unknown as Readonly<Record<string, readonly string[]>>;
        yield {
          path: [list, at, key],
          actors: actors ?? [],
          others: new Set([...namesIn(rest)]),
          citations: claim.citations,
          isAttribution,
        };
      }
}

const TYPED = /^\p{L}+:/u;

/** All references in a value, without their types; other strings are none that an actor has. */
function* namesIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value.replace(TYPED, '');
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* namesIn(part);
}
