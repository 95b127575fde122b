import { LRUCache } from 'lru-cache';
import { chooseForBody, type Encoding, MIN_BYTES } from '../accept-encoding.ts';
import type { RequestHead } from '../request-head.ts';
import { type AnswerHeaders, createHeaders } from './answer-headers.ts';

/** Answers that have the same headers, except for their own, by the form in which they are sent. */
type Form = Encoding | 'not modified';

/** What answers to requests of one kind look like. */
export interface AnswerKind {
  /** How a body of so many bytes is encoded. */
  encodingOf(bytes: number): Encoding;
  /** The headers of an answer in this form; undefined if Yoga has not sent one yet. */
  headersOf(form: Form): AnswerHeaders | undefined;
}

/** The kinds of requests that Yoga has answered. */
export interface AnswerKinds {
  /** Learns the headers of an answer to this request. */
  learn(message: RequestHead, form: Form, headers: Iterable<[string, string]>): void;
  /** The kind of a request; undefined if none like it was answered. */
  find(message: RequestHead): AnswerKind | undefined;
}

/** How many kinds are remembered, and the longest headers that are part of one. */
const MAX_KINDS = 256;
const MAX_LENGTH = 512;

export function createAnswerKinds(isCompressing: boolean): AnswerKinds {
  const kinds = new LRUCache<string, AnswerKind & { forms: Map<Form, AnswerHeaders> }>({ max: MAX_KINDS });
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

const keyOf = ({ method, headers }: RequestHead): string =>
  `${method}\n${headers.accept ?? ''}\n${headers['accept-encoding'] ?? ''}`;

function createKind(acceptEncoding: string | null | undefined) {
  const forms = new Map<Form, AnswerHeaders>();
  const encodingOf = (bytes: number) =>
    acceptEncoding === undefined ? 'identity' : chooseForBody(acceptEncoding, bytes);
  const [small, large] = [encodingOf(0), encodingOf(MIN_BYTES)];
  return {
    forms,
    encodingOf: (bytes: number) => (bytes < MIN_BYTES ? small : large),
    headersOf: forms.get.bind(forms),
  };
}
