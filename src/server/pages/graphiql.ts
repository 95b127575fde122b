import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { isGraphqlPath, type Paths } from '../paths.ts';
import { goOn, type ServerPlugin } from '../server-plugin.ts';
import { encode, type ServedFile, sendFile } from './served-file.ts';

/** An example operation. */
export interface ExampleOperation {
  /** The operation's name in the document. */
  name: string;
  /** What it queries, in one line. */
  description?: string;
  /** The GraphQL text. */
  document: string;
  /** Values of its variables. */
  variables?: Readonly<Record<string, unknown>>;
}

/** Serves GraphiQL to browsers at the GraphQL endpoint, without a CDN; loads its 9 MB at the first request. */
export function serveGraphiql(paths: Paths, title: string, examples: readonly ExampleOperation[]): ServerPlugin {
  let rendered: Promise<ServedFile> | undefined;
  /** The page once it is loaded. Those that wait for it are answered one by one: to send it to a thousand takes seconds. */
  let page: ServedFile | undefined;
  let last: Promise<unknown> = Promise.resolve();

  return {
    fast: goOn,
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'GET' || !isGraphqlPath(paths, url.pathname)) return;
      if (!request.headers.get('accept')?.includes('text/html')) return;
      if (!page) {
        rendered ??= renderGraphiqlPage(title, examples);
        const loaded = await rendered;
        last = last.then(() => setImmediate());
        await last;
        page ??= loaded;
      }
      endResponse(await sendFile(page, request, fetchAPI.Response));
    },
  };
}

/** GraphiQL with a tab for each example, rendered once for all requests; loads 9 MB of sources. */
async function renderGraphiqlPage(title: string, examples: readonly ExampleOperation[]): Promise<ServedFile> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const options = { title, ...(examples.length > 0 && { defaultTabs: examples.map(toTab) }) };
  const rendered = renderGraphiQL(options);
  // The renderer does not escape the options in its inline script: a `</script>` in an example would end it.
  const json = JSON.stringify(options);
  const start = rendered.lastIndexOf(json);
  const chosen = chooseOptions(json.replaceAll('<', '\\u003c'));
  const html = rendered.slice(0, start) + chosen + rendered.slice(start + json.length);
  const script = html.slice(html.indexOf('<script>') + '<script>'.length, html.indexOf('</script>'));
  return {
    etag: `W/"${sha256(html).slice(0, 22)}"`,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policyFor(sha256(script)),
      'cache-control': 'no-cache',
      vary: 'accept, accept-encoding',
    },
    encoded: encode(Buffer.from(html)),
  };
}

/** The text of an example in its tab, which is also what GraphiQL sends. */
export function textOfExample({ description, document }: ExampleOperation): string {
  return description ? `# ${description}\n${document}` : document;
}

function toTab(example: ExampleOperation) {
  const query = textOfExample(example);
  const { variables } = example;
  return variables ? { query, variables: JSON.stringify(variables, null, 2) } : { query };
}

/**
 * The page's options as JavaScript. A URL with a query opens only that query, with its variables: GraphiQL as Yoga
 * ships it reads `query` from the URL, and ignores `variables`.
 */
function chooseOptions(options: string): string {
  const read =
    "new URL(location.href).searchParams.get('query') && new URL(location.href).searchParams.get('variables')";
  return `((variables, options) => variables ? { ...options, variables, defaultTabs: undefined } : options)(${read}, ${options})`;
}

function policyFor(scriptHash: string): string {
  return [
    "default-src 'none'",
    `script-src 'sha256-${scriptHash}'`,
    'worker-src blob:',
    "style-src 'unsafe-inline'", // the editor adds style elements while one types
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
