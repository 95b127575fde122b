import type { DocumentNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { checkDocument, parseDocument } from '../document-check.ts';
import type { Limits } from '../limits.ts';

/** The cache of parsed documents, as far as refused documents are removed from it. */
export type RefusedDocuments = Pick<Map<string, DocumentNode>, 'delete'>;

/** Refuses documents over the limits before they are validated, and removes refused documents from the cache. */
export function limitDocuments(limits: Limits, cache: RefusedDocuments): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) => parseDocument(source, limits, options));
    },
    onValidate({ setValidationFn }) {
      setValidationFn((schema, document, rules) => {
        const errors = checkDocument(schema, document, limits, rules);
        // Yoga keeps the errors as long as the document, and their stacks take up to a hundred times its size.
        if (errors.length > 0) cache.delete(document.loc?.source.body ?? '');
        return errors;
      });
    },
  };
}
