import type { WorkFolder } from './work-folder.ts';

/** Runs a server command in a folder, waits for its URL, and sends queries to it. */
export const startServer = async (folder: WorkFolder, argv: readonly string[], env: Record<string, string> = {}) => {
  const running = folder.start(argv, { env });
  const failed = running.exit.then((code) => {
    throw new Error(`It ended with ${code}: ${running.err}`);
  });
  const [, url = ''] = await Promise.race([running.untilWritten(/Query it: (http:\/\/\S+)\/graphql/), failed]);
  failed.catch(() => {});
  const ask = async (query: string) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
    return response.json();
  };
  return { running, url, ask };
};
