import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { matchesIfNoneMatch } from './if-none-match.ts';

/** A body in the content encodings that clients accept; each is computed once, when it is first needed. */
export type CompressedBody = Readonly<Record<Encoding, () => Promise<Buffer<ArrayBuffer>>>>;

type Encoding = 'br' | 'gzip' | 'identity';

/** A file with its headers. */
export interface ServedFile {
  etag: string;
  /** Content type, caching, content security policy. */
  headers: Readonly<Record<string, string>>;
  encoded: CompressedBody;
}

export const encode = (body: Buffer<ArrayBuffer>): CompressedBody => ({
  br: once(() => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })),
  gzip: once(() => promisify(gzip)(body)),
  identity: async () => body,
});

/** Answers a GET or a HEAD with a file: 304 if the client's copy is current, else in the best accepted encoding. */
export const sendFile = async (
  { etag, headers, encoded }: ServedFile,
  request: Request,
  Response: typeof globalThis.Response,
  status = 200,
): Promise<Response> => {
  const allHeaders = { ...headers, etag };
  if (status === 200 && matchesIfNoneMatch(etag, request.headers.get('if-none-match')))
    return new Response(null, { status: 304, headers: allHeaders });
  const encoding = chooseEncoding(request.headers.get('accept-encoding'));
  const body = await encoded[encoding]();
  return new Response(request.method === 'HEAD' ? null : body, {
    status,
    headers: encoding === 'identity' ? allHeaders : { ...allHeaders, 'content-encoding': encoding },
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
