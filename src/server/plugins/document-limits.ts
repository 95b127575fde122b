import type { Plugin } from 'graphql-yoga';
import { checkDocument, parseDocument } from '../document-check.ts';
import type { Limits } from '../limits.ts';

/** Refuses documents over the limits before they are validated; cached like the result of validation. */
export function limitDocuments(limits: Limits): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) => parseDocument(source, limits, options));
    },
    onValidate({ setValidationFn }) {
      setValidationFn((schema, document, rules) => checkDocument(schema, document, limits, rules));
    },
  };
}
