import type { IncomingMessage } from 'node:http';

/** A head as bytes. If it has a `Content-Length`, without the digits of it: before and after them. */
export interface PrintedHead {
  before: Buffer;
  after: Buffer | undefined;
}

/** Heads that were parsed on one connection, and what belongs to each of them. */
export interface KnownHeads<T> {
  /** Remembers a head, if it is not known yet. */
  learn(head: PrintedHead, value: T): void;
  /** Recognizes the bytes of one whole request that has one of these heads, and nothing after its body. */
  find(request: Buffer): { value: T; bodyAt: number } | undefined;
}

/** How many heads of a connection are compared with one, and the longest that is learnt. */
const MAX_HEADS = 4;
const MAX_BYTES = 4096;
/** More digits than the length of any body that is accepted. */
const MAX_DIGITS = 8;

const [ZERO, NINE] = [0x30, 0x39];
const NONE = Buffer.of();

export function createKnownHeads<T>(): KnownHeads<T> {
  /** The one that was found last comes first. */
  const heads: (PrintedHead & { value: T })[] = [];
  return {
    learn({ before, after }, value) {
      if (before.length + (after?.length ?? 0) > MAX_BYTES) return;
      const isSame = (other: PrintedHead) => other.before.equals(before) && (other.after ?? NONE).equals(after ?? NONE);
      if (heads.some(isSame)) return;
      heads.unshift({ before, after, value });
      heads.length = Math.min(heads.length, MAX_HEADS);
    },
    find(request) {
      for (let index = 0; index < heads.length; index++) {
        const head = heads[index] as (typeof heads)[number];
        const body = findBody(request, head);
        if (body === undefined || body.start + body.length !== request.length) continue;
        if (index > 0) heads.unshift(...heads.splice(index, 1));
        return { value: head.value, bodyAt: body.start };
      }
      return undefined;
    },
  };
}

/** Where the body of a request with this head begins, and its length; undefined if these bytes begin with another head. */
export function findBody(bytes: Buffer, { before, after }: PrintedHead): { start: number; length: number } | undefined {
  let at = before.length;
  if (bytes.length < at || bytes.compare(before, 0, at, 0, at) !== 0) return undefined;
  if (!after) return { start: at, length: 0 };
  let length = 0;
  for (let byte = bytes[at]; isDigit(byte); byte = bytes[++at]) length = 10 * length + byte - ZERO;
  const digits = at - before.length;
  const start = at + after.length;
  if (digits === 0 || digits > MAX_DIGITS || start > bytes.length) return undefined;
  return bytes.compare(after, 0, after.length, at, start) === 0 ? { start, length } : undefined;
}

const isDigit = (byte: number | undefined): byte is number => byte !== undefined && byte >= ZERO && byte <= NINE;

/** Headers with which more or less than a request and its answer is sent. */
const UNUSUAL = ['transfer-encoding', 'upgrade', 'expect'];

/**
 * The bytes of a head that Node has parsed, if they were written in the usual way; else other bytes. Undefined if the end of
 * the body cannot be known from them.
 */
export function printHead({ method, url, headers, rawHeaders }: IncomingMessage): PrintedHead | undefined {
  if (UNUSUAL.some((name) => headers[name] !== undefined)) return undefined;
  const parts: Buffer[] = [];
  let text = `${method} ${url} HTTP/1.1\r\n`;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = String(rawHeaders[index]);
    text += `${name}: `;
    if (name.toLowerCase() === 'content-length') {
      parts.push(Buffer.from(text, 'latin1'));
      text = '';
    } else text += rawHeaders[index + 1];
    text += '\r\n';
  }
  parts.push(Buffer.from(`${text}\r\n`, 'latin1'));
  const [before, after, ...others] = parts;
  return before && others.length === 0 ? { before, after } : undefined;
}
