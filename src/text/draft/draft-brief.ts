import type { TextIndex } from '../../model/records/text-records.ts';
import { readEntries } from '../../model/registers/read-entries.ts';
import { lookUpRank, type Register } from '../../model/registers/register.ts';
import { findActors } from './actors/find-actors.ts';
import { openDraftDocument } from './document.ts';
import type { DraftFile } from './draft-records.ts';
import { matchEvents } from './events/match-events.ts';
import { findDates } from './find-dates.ts';
import { actorKey, proposeActors } from './proposals/actors.ts';
import { proposeDates, proposeQuantities } from './proposals/dates.ts';
import { createHashOf } from './proposals/hash-of.ts';
import { inOrder } from './proposals/in-order.ts';
import { proposeKeyPoints } from './proposals/key-points.ts';
import { identifyProposals } from './proposals/proposal.ts';
import { proposeSections } from './proposals/sections.ts';
import { proposeStatements } from './proposals/statements.ts';
import { findQuantities } from './quantities/find-quantities.ts';
import { findStatements } from './statements/find-statements.ts';

/** What is known about a brief before anything is proposed for it. */
export interface DraftInput {
  slug: string;
  title: string;
  language: string;
  /** The date of publication in EDTF; null if it is not known. Dates without a year are resolved by it. */
  published: string | null;
  index: TextIndex;
  /** The text that was indexed, in UTF-8. */
  bytes: Uint8Array;
  /** The namespace of the brief's catalog: its own entries are referred to without it. */
  namespace: string | null;
  /** The registers by which actors and events are recognised. */
  registers: readonly Register[];
}

/**
 * Proposes what can be found in a text by rules: the same input gives the same proposals, without a network. Doubtful ones
 * have a score below 0.5. Throws if the bytes are not UTF-8.
 */
export const draftBrief = ({
  slug,
  title,
  language,
  published,
  index,
  bytes,
  namespace,
  registers,
}: DraftInput): DraftFile => {
  const document = openDraftDocument(bytes, { language, title, published, index });
  const dates = findDates(document);
  const nearestFirst = registers.toSorted(
    (a, b) => lookUpRank(namespace, a.namespace) - lookUpRank(namespace, b.namespace),
  );
  const actors = findActors(document, nearestFirst);
  const refer = createReferrer(namespace);
  const quantities = findQuantities(document, dates);
  const found = findStatements(document, { dates, actors, quantities });
  const statements = matchEvents(found, document, { dates, actors }, { registers, entries: readEntries(registers) });

  const hashOf = createHashOf(document);
  const known = actors.map((actor) => ({ ...actor, ref: actor.ref && refer(actor.ref) }));
  const keyOf = new Map(actors.map((actor, index) => [actor.ref ?? actor.name, actorKey(known[index] ?? actor)]));
  const referred = statements.map((statement) => ({
    ...statement,
    ...(statement.event !== undefined && { event: refer(statement.event) }),
    ...(statement.events && { events: statement.events.map((match) => ({ ...match, ref: refer(match.ref) })) }),
  }));
  const first = identifyProposals(
    [
      ...proposeSections(document),
      ...proposeActors(known, language),
      ...proposeDates(dates),
      ...proposeQuantities(quantities),
      ...proposeStatements(referred, (actor) => keyOf.get(actor) ?? actor),
    ],
    hashOf,
  );
  const keyPoints = identifyProposals(proposeKeyPoints(document, first), hashOf);
  return { brief: slug, language, published, text: index, proposals: inOrder([...first, ...keyPoints], index) };
};

/** How a brief of a catalog refers to an entry: to its own without the namespace. */
export const createReferrer =
  (namespace: string | null) =>
  (ref: string): string =>
    namespace && ref.startsWith(`${namespace}/`) ? ref.slice(namespace.length + 1) : ref;
