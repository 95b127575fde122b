import { briefOf } from './citation-ref.ts';
import { claim } from './claim.ts';
import { claimKindOf } from './claims.ts';
import { type EntryQuery, entry } from './entry.ts';
import { toGlobalId, toPassage } from './entry-address.ts';
import { type EntryData, type EntryOf, isClaimType } from './entry-types.ts';
import { ExplorerPassageDocument, type ExplorerPassageQueryVariables } from './generated/views.ts';
import { readParam } from './parameters.ts';
import type { QueryText } from './query-text.ts';
import { refsOf, type Statement, saidBy, toClaimStatement, toStatement } from './statement.ts';

const PARAGRAPH = 'Paragraph:';

/** The entry of a paragraph. Its brief is its own, whichever is chosen. */
export const passage: EntryQuery = {
  document: ExplorerPassageDocument as QueryText<unknown, unknown>,
  variables: (key, params): ExplorerPassageQueryVariables => {
    const [cites, brief] = [key.slice(PARAGRAPH.length), readParam(params, 'brief')];
    const citedBrief = briefOf([cites]);
    return {
      id: toGlobalId(key),
      cites,
      ...(citedBrief !== null && { citedBrief }),
      ...(brief && { brief, isChosen: true }),
    };
  },
  statements: ({ node, events }) => (node?.__typename === 'Paragraph' ? toPassageStatements(node, events) : []),
};

/** The query of the entry with this key: a page at `/entry/KEY`, and a panel beside a view if the address has `open=KEY`. */
export const entryQueryOf = (key: string): EntryQuery => {
  if (key.startsWith(PARAGRAPH)) return passage;
  return isClaimType(key.slice(0, key.indexOf(':'))) ? claim : entry;
};

/** Everything that cites a paragraph or one of its sentences. */
const toPassageStatements = (paragraph: EntryOf<'Paragraph'>, events: EntryData['events']): Statement[] => {
  const { key } = toPassage(paragraph.ref);
  const refsHere = (cited: { citations: readonly { ref: string }[] }) =>
    refsOf(cited).filter((ref) => toPassage(ref).key === key);
  return [
    ...(events?.nodes ?? []).flatMap((event) =>
      event.mentions.nodes
        .filter((mention) => refsHere(mention).length > 0)
        .map((mention) =>
          toStatement('mention', event, {
            modality: mention.modality,
            basis: mention.basis,
            ...saidBy(mention.brief),
            citations: refsHere(mention),
          }),
        ),
    ),
    ...paragraph.claims.nodes.map((claim) =>
      toClaimStatement(claimKindOf(claim.__typename), claim, { citations: refsHere(claim) }),
    ),
  ];
};
