import type { NodeType } from '../node-types.ts';

/** The marks by which rows are found besides words. Words have no punctuation, so none is one. */

/** An actor, by its id. */
export const actorToken = (id: string): string => `@${id}`;

/** The id of the actor that a token stands for; null if it is not one of an actor. */
export const actorOf = (token: string): string | null => (token.startsWith('@') ? token.slice(1) : null);

/** An issue, event, instrument or the like, by its ref. */
export const topicToken = (ref: string): string => `%${ref}`;

/** The id of what such a token stands for. */
export const idOfToken = (token: string): string => actorOf(token) ?? token.slice(token.indexOf(':') + 1);

/** A year, month or day: YYYY, YYYY-MM or YYYY-MM-DD. */
export const dateToken = (date: string): string => `^${date}`;

/** What results are narrowed by, besides actors and issues. */
type FilterName = 'type' | 'publisher' | 'brief' | 'year' | 'modality';

export const filterToken = (name: FilterName, value: string): string => `#${name}:${value}`;

export const typeToken = (type: NodeType): string => filterToken('type', type);

/** Whether a token is a word of a text. */
export const isWord = (token: string): boolean => !'@%^#~'.includes(token[0] as string);
