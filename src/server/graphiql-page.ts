import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** An operation that people can start from. */
export interface ExampleOperation {
  /** The name that the document gives the operation. */
  name: string;
  /** What it asks, in a line. */
  description?: string;
  /** The GraphQL text. */
  document: string;
  /** Values of its variables. */
  variables?: Readonly<Record<string, unknown>>;
}

/** The page that is sent: one for all requests of a server, and compressed once. */
export interface GraphiqlPage {
  etag: string;
  /** The content security policy that it works under: itself, and no other host. */
  policy: string;
  encoded: Readonly<Record<'br' | 'gzip' | 'identity', () => Promise<Buffer<ArrayBuffer>>>>;
}

/** Renders GraphiQL with a tab for each example; loads 9 MB of its sources. */
export async function renderGraphiqlPage(title: string, examples: readonly ExampleOperation[]): Promise<GraphiqlPage> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const options = { title, ...(examples.length > 0 && { defaultTabs: examples.map(toTab) }) };
  const rendered = renderGraphiQL(options);
  // The renderer writes the options into a script as they are: a `</script>` in an example would end it.
  const json = JSON.stringify(options);
  const start = rendered.lastIndexOf(json);
  const html = rendered.slice(0, start) + json.replaceAll('<', '\\u003c') + rendered.slice(start + json.length);
  const script = html.slice(html.indexOf('<script>') + '<script>'.length, html.indexOf('</script>'));
  const page = Buffer.from(html);
  return {
    etag: `"${sha256(html).slice(0, 22)}"`,
    policy: policyFor(sha256(script)),
    encoded: {
      br: once(() => promisify(brotliCompress)(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })),
      gzip: once(() => promisify(gzip)(page)),
      identity: async () => page,
    },
  };
}

/** An example as it stands in its tab, and as it is sent from there. */
export function textOfExample({ description, document }: ExampleOperation): string {
  return description ? `# ${description}\n${document}` : document;
}

function toTab(example: ExampleOperation) {
  const query = textOfExample(example);
  const { variables } = example;
  return variables ? { query, variables: JSON.stringify(variables, null, 2) } : { query };
}

function policyFor(scriptHash: string): string {
  return [
    "default-src 'none'",
    `script-src 'sha256-${scriptHash}'`,
    'worker-src blob:',
    "style-src 'unsafe-inline'", // the editor writes style elements as one types
    "connect-src 'self'",
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
