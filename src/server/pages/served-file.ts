import { matchesIfNoneMatch } from '../plugins/caching.ts';
import { chooseEncoding, compress, type Encoding, THOROUGH } from '../plugins/content-encoding.ts';

/** A body in the content encodings that clients accept; each is computed once, when it is first needed. */
export type CompressedBody = Readonly<Record<Encoding, () => Promise<Buffer<ArrayBuffer>>>>;

/** A file with its headers. */
export interface ServedFile {
  /** Weak, so that it holds for all encodings. */
  etag: string;
  /** Content type, caching, content security policy. */
  headers: Readonly<Record<string, string>>;
  encoded: CompressedBody;
}

export const encode = (body: Buffer<ArrayBuffer>): CompressedBody => ({
  br: once(() => compress(body, 'br', THOROUGH)),
  gzip: once(() => compress(body, 'gzip', THOROUGH)),
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
  const body = request.method === 'HEAD' ? null : await encoded[encoding]();
  return new Response(body, {
    status,
    headers: encoding === 'identity' ? allHeaders : { ...allHeaders, 'content-encoding': encoding },
  });
};

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};
