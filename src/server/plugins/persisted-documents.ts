import type { Plugin } from 'graphql-yoga';
import type { DocumentFinder } from '../document-finder.ts';

/** Finds the document whose id a request sends, and refuses texts that are not to be run. */
export function findDocuments(finder: DocumentFinder): Plugin {
  const unvalidated = new WeakMap<Request, { id: string; text: string }>();
  return {
    onParams({ request, params, setParams }) {
      const url = request.method === 'GET' ? new URL(request.url).searchParams : undefined;
      const { parameters, id, isNew } = finder.find(params as Record<string, unknown>, url);
      setParams(parameters);
      if (isNew && id !== undefined) unvalidated.set(request, { id, text: String(parameters.query) });
    },
    // Only a document that was parsed and validated is executed, so only such texts are kept.
    onExecute({ args }) {
      const { request } = args.contextValue;
      const valid = unvalidated.get(request);
      if (valid) finder.keep(valid.id, valid.text);
    },
  };
}
