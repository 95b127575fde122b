import { type DocumentNode, Source } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { checkDocument, isCertainlyFine, parseDocument } from '../document-check.ts';
import type { Limits } from '../limits.ts';
import { keepSource, locateErrors } from '../locations.ts';

/** The cache of parsed documents, as far as refused documents are removed from it. */
export type RefusedDocuments = Pick<Map<string, DocumentNode>, 'delete'>;

/**
 * Refuses documents over the limits before they are validated, and removes refused documents from the cache. Unless they are
 * parsed with locations, errors get theirs when the result is complete.
 */
export function limitDocuments(limits: Limits, cache: RefusedDocuments, hasLocations: boolean): Plugin {
  const executed = new WeakMap<Request, DocumentNode>();
  const parseAgain = (document: DocumentNode) => parseDocument(textOf(document), limits);
  return {
    onParse({ setParseFn }) {
      setParseFn((text, options) => {
        if (hasLocations) return parseDocument(text, limits, options);
        const source = typeof text === 'string' ? new Source(text) : text;
        return keepSource(parseDocument(source, limits, { ...options, noLocation: true }), source);
      });
    },
    onValidate({ setValidationFn }) {
      setValidationFn((schema, document, rules) => {
        if (isCertainlyFine(schema, document, limits, rules)) return [];
        const errors = checkDocument(schema, parseAgain(document), limits, rules);
        // Yoga keeps the errors as long as the document, and their stacks take up to a hundred times its size.
        if (errors.length > 0) cache.delete(textOf(document));
        return errors;
      });
    },
    onExecute({ args }) {
      executed.set(args.contextValue.request, args.document);
    },
    onResultProcess({ request, result, setResult }) {
      const document = executed.get(request);
      if (!document || Array.isArray(result) || isAsyncIterable(result) || !result.errors) return;
      setResult({ ...result, errors: locateErrors(document, result.errors, parseAgain) });
    },
  };
}

const textOf = ({ loc }: DocumentNode): string => loc?.source.body ?? '';
