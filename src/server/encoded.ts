import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { matchesIfNoneMatch } from './if-none-match.ts';

/** A body in the encodings that a client may accept; each is made once, when it is first asked for. */
export type Encoded = Readonly<Record<Encoding, () => Promise<Buffer<ArrayBuffer>>>>;

type Encoding = 'br' | 'gzip' | 'identity';

/** A file as it is served. */
export interface ServedFile {
  etag: string;
  /** What is said of it: its type, how long it may be kept, under which policy it works. */
  headers: Readonly<Record<string, string>>;
  encoded: Encoded;
}

export const encode = (body: Buffer<ArrayBuffer>): Encoded => ({
  br: once(() => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })),
  gzip: once(() => promisify(gzip)(body)),
  identity: async () => body,
});

/** Answers a GET or a HEAD with a file: 304 where the client has it, else in the best encoding that it accepts. */
export const answerFile = async (
  { etag, headers, encoded }: ServedFile,
  request: Request,
  Response: typeof globalThis.Response,
  status = 200,
): Promise<Response> => {
  const about = { ...headers, etag };
  if (status === 200 && matchesIfNoneMatch(etag, request.headers.get('if-none-match')))
    return new Response(null, { status: 304, headers: about });
  const encoding = chooseEncoding(request.headers.get('accept-encoding'));
  const body = await encoded[encoding]();
  return new Response(request.method === 'HEAD' ? null : body, {
    status,
    headers: encoding === 'identity' ? about : { ...about, 'content-encoding': encoding },
  });
};

const chooseEncoding = (accepted: string | null): Encoding => {
  const names = (accepted ?? '').split(',').filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part));
  const known = names.map((part) => part.split(';')[0]?.trim());
  return known.includes('br') ? 'br' : known.includes('gzip') ? 'gzip' : 'identity';
};

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};
