import type { NodeRef } from '../../model/refs.ts';
import { append } from '../../model/rows/lists.ts';
import { MAX_MEANINGS, MAX_SHARED, type Meaning, type NamedEntity, phrasesOf } from '../../model/search/phrases.ts';
import { idOfToken } from '../../model/search/tokens.ts';
import type { Columns, Values } from './append-rows.ts';
import type { Sql } from './database.ts';
import { fromTextBytes, textKey } from './key-bytes.ts';

/** The table of phrases by which rows are named. */

/** What a phrase is of an entity. Its token is a phrase too, by which its row is found that a table of countries names. */
export const KINDS = { WHOLE: 0, PART: 1, GOVERNMENT: 2, ITSELF: 3 } as const;

/** How many rows of each kind are read of a phrase. */
const MOST = `(${KINDS.WHOLE}, ${MAX_MEANINGS}), (${KINDS.PART}, ${MAX_SHARED + 1}), (${KINDS.GOVERNMENT}, ${MAX_MEANINGS}), (${KINDS.ITSELF}, 1)`;

export const PHRASE_COLUMNS: Columns = {
  collection: 'int',
  number: 'int',
  phrase: 'bytea',
  kind: 'int',
  token: 'bytea',
  closeness: 'int',
};

/** The rows with the phrases of a row that is an entity. */
export const toPhraseRows = (collection: number, number: number, entity: NamedEntity): Values[] => {
  const token = textKey(entity.token);
  return [
    [collection, number, token, KINDS.ITSELF, token, 0],
    ...phrasesOf(entity).map(({ phrase, kind, closeness }) => [
      ...[collection, number, textKey(phrase), KINDS[kind], token, closeness],
    ]),
  ];
};

/** For each phrase that something has, the rows of each kind. */
const READ = `select given.place::int as place, found.kind, found.token, found.closeness, found.collection
  from unnest($1::text[]) with ordinality as given (phrase, place)
    cross join (values ${MOST}) as kinds (kind, most)
    cross join lateral (
      select x.kind, x.token, x.closeness, x.collection from briefgraph.phrases x
      where x.phrase = decode(given.phrase, 'hex') and x.kind = kinds.kind order by x.token limit kinds.most
    ) found
  where (select true from briefgraph.phrases x where x.phrase = decode(given.phrase, 'hex') limit 1)
  order by given.place, found.kind, found.token`;

interface PhraseRow {
  place: number;
  kind: number;
  token: Uint8Array;
  closeness: number;
  collection: number;
}

/** What phrases stand for that were read. */
export class KnownPhrases {
  /** By phrases and kinds. */
  readonly meanings = new Map<string, ReadonlyMap<number, readonly Meaning[]>>();
  /** By tokens. */
  readonly nodes = new Map<string, NodeRef>();

  /** Reads these; a node is made of the number of its collection and its id. */
  async read(sql: Sql, phrases: readonly string[], toNode: ToNode): Promise<void> {
    const kinds = phrases.map(() => new Map<number, Meaning[]>());
    const rows = await sql.query<PhraseRow>(READ, [phrases.map(textKey)]);
    for (const { place, kind, token: bytes, closeness, collection } of rows) {
      const token = fromTextBytes(bytes);
      append(kinds[place - 1] as Map<number, Meaning[]>, kind, { token, closeness });
      this.nodes.set(token, toNode(collection, idOfToken(token)));
    }
    for (const [at, phrase] of phrases.entries()) this.meanings.set(phrase, kinds[at] as Map<number, Meaning[]>);
  }
}

type ToNode = (collection: number, id: string) => NodeRef;
