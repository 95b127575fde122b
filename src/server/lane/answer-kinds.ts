import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import { chooseForBody, type Encoding, MIN_BYTES } from '../accept-encoding.ts';

/** Headers of answers that are the same for all answers of a kind. With any other header, nothing is learnt. */
const CONSTANT = new Set([
  'content-type',
  'access-control-allow-origin',
  'access-control-expose-headers',
  'x-content-type-options',
  'referrer-policy',
  'ratelimit-policy',
  'cache-control',
  'vary',
  'content-encoding',
]);

/** Headers that each answer has its own of. */
export interface OwnHeaders {
  'x-request-id': string;
  'content-length': string;
  etag?: string | undefined;
  ratelimit?: string | undefined;
}

const OWN = new Set(['x-request-id', 'content-length', 'etag', 'ratelimit'] satisfies (keyof OwnHeaders)[]);

const isOwn = (name: string): name is keyof OwnHeaders => (OWN as ReadonlySet<string>).has(name);

/** Answers that have the same headers, except for their own, by the form in which they are sent. */
type Form = Encoding | 'not modified';

/** Makes the headers of an answer: names and values in turn. */
export type MakeHeaders = (own: OwnHeaders) => string[];

/** What answers to requests of one kind look like. */
export interface AnswerKind {
  /** How a body of so many bytes is encoded. */
  encodingOf(bytes: number): Encoding;
  /** The headers of an answer in this form; undefined if Yoga has not sent one yet. */
  headersOf(form: Form): MakeHeaders | undefined;
}

/** The kinds of requests that Yoga has answered. */
export interface AnswerKinds {
  /** Learns the headers of an answer to this request. */
  learn(message: IncomingMessage, form: Form, headers: Iterable<[string, string]>): void;
  /** The kind of a request; undefined if none like it was answered. */
  find(message: IncomingMessage): AnswerKind | undefined;
}

/** How many kinds are remembered, and the longest headers that are part of one. */
const MAX_KINDS = 256;
const MAX_LENGTH = 512;

export function createAnswerKinds(isCompressing: boolean): AnswerKinds {
  const kinds = new LRUCache<string, AnswerKind & { forms: Map<Form, MakeHeaders> }>({ max: MAX_KINDS });
  /** The last kind that was found, since most requests are like the one before. */
  let last:
    | { method: string | undefined; accept: string | undefined; encodings: unknown; kind: AnswerKind }
    | undefined;
  return {
    learn(message, form, headers) {
      const key = keyOf(message);
      if (key.length > MAX_LENGTH) return;
      const known = kinds.get(key);
      if (known?.forms.has(form)) return;
      const made = createHeaders([...headers]);
      if (!made) return;
      const kind = known ?? createKind(isCompressing ? (message.headers['accept-encoding'] ?? null) : undefined);
      kind.forms.set(form, made);
      kinds.set(key, kind);
      last = undefined; // it may be the one that has to go
    },
    find(message) {
      const { method, headers } = message;
      const { accept, 'accept-encoding': encodings } = headers;
      if (last && last.method === method && last.accept === accept && last.encodings === encodings) return last.kind;
      const kind = kinds.get(keyOf(message));
      if (kind) last = { method, accept, encodings, kind };
      return kind;
    },
  };
}

const keyOf = ({ method, headers }: IncomingMessage): string =>
  `${method}\n${headers.accept ?? ''}\n${headers['accept-encoding'] ?? ''}`;

function createKind(acceptEncoding: string | null | undefined) {
  const forms = new Map<Form, MakeHeaders>();
  const encodingOf = (bytes: number) =>
    acceptEncoding === undefined ? 'identity' : chooseForBody(acceptEncoding, bytes);
  const [small, large] = [encodingOf(0), encodingOf(MIN_BYTES)];
  return {
    forms,
    encodingOf: (bytes: number) => (bytes < MIN_BYTES ? small : large),
    headersOf: forms.get.bind(forms),
  };
}

/** Returns what makes headers like these; undefined if there is one of which nobody knows how it comes about. */
function createHeaders(headers: readonly (readonly [string, string])[]): MakeHeaders | undefined {
  if (!headers.every(([name]) => isOwn(name.toLowerCase()) || CONSTANT.has(name.toLowerCase()))) return undefined;
  const flat = headers.flat();
  const places = headers.flatMap(([name], index) => {
    const own = name.toLowerCase();
    return isOwn(own) ? [[own, 2 * index + 1] as const] : [];
  });
  return (own) => {
    const made = flat.slice();
    for (const [name, place] of places) made[place] = own[name] ?? '';
    return made;
  };
}
