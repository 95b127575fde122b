import type { DocumentFinder } from '../document-finder.ts';
import { isMissing, isObject } from '../json-values.ts';
import type { KnownBody } from './known-bodies.ts';

/** What a request asks. */
export interface Question {
  /** The text of the document, and the id by which it was found. */
  text: string;
  id: string | undefined;
  operationName: string | null;
  variables: Record<string, unknown>;
  /** The parameters of the URL; undefined if it is a POST. */
  search?: string;
}

const PARAMETERS = ['query', 'operationName', 'variables', 'extensions', 'documentId', 'doc_id'];

/** Reads the JSON of a POST; undefined if it is anything but a usual one. May throw what Yoga would throw. */
export function readPost(parameters: unknown, finder: DocumentFinder): Question | undefined {
  if (!isObject(parameters)) return undefined;
  for (const name in parameters) if (!PARAMETERS.includes(name)) return undefined;
  return toQuestion(parameters, parameters.variables, undefined, finder);
}

/** Reads a body that is like one that `readPost` has read; null if its variables are not JSON. May throw as well. */
export function readKnownPost(
  { parameters, variables }: KnownBody,
  finder: DocumentFinder,
): Question | undefined | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(variables);
  } catch {
    return null;
  }
  return toQuestion(parameters, parsed, undefined, finder);
}

/** Reads the parameters of a GET as Yoga does; undefined if they are anything but usual ones. May throw as well. */
export function readGet(path: string, finder: DocumentFinder): Question | undefined {
  const given = new URLSearchParams(path.slice(path.indexOf('?') + 1));
  const read = (name: string) => given.get(name) || undefined;
  const variables = read('variables');
  const extensions = read('extensions');
  const parameters = {
    query: read('query'),
    operationName: read('operationName'),
    extensions: extensions && JSON.parse(extensions),
  };
  const { search, searchParams } = new URL(path, 'http://localhost');
  const question = toQuestion(parameters, variables && JSON.parse(variables), searchParams, finder);
  return question && { ...question, search };
}

function toQuestion(
  given: Record<string, unknown>,
  variables: unknown,
  url: URLSearchParams | undefined,
  finder: DocumentFinder,
): Question | undefined {
  const { parameters, id, isNew } = finder.find(given, url);
  const { query: text, operationName = null, extensions } = parameters;
  if (isNew || typeof text !== 'string') return undefined;
  if (operationName !== null && typeof operationName !== 'string') return undefined;
  if (!isMissing(variables) && !isObject(variables)) return undefined;
  if (!isMissing(extensions) && !(isObject(extensions) && isOnlyAnId(extensions))) return undefined;
  return { text, id, operationName, variables: isMissing(variables) ? {} : variables };
}

const isOnlyAnId = (extensions: object): boolean => Object.keys(extensions).every((name) => name === 'persistedQuery');
