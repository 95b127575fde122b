import { setImmediate } from 'node:timers/promises';
import { type GraphQLSchema, Kind, parse } from 'graphql';
import type { Logger } from '../../server/server.ts';
import type { GetPlan } from './operation-plans.ts';
import { withDefaults } from './variable-values.ts';

export interface PrepareOptions {
  /** The API schema. */
  schema: GraphQLSchema;
  getPlan: GetPlan;
  logger: Logger;
  /** Ends the preparation. */
  signal: AbortSignal;
}

/**
 * Plans the operations of valid documents with the default values of their variables, one after the other, while the
 * server answers requests. Resolves when all are planned; it never rejects, but logs what cannot be planned.
 */
export const preparePlans = async (
  documents: readonly string[],
  { schema, getPlan, logger, signal }: PrepareOptions,
): Promise<void> => {
  const faults: string[] = [];
  for (const text of documents) {
    await setImmediate();
    if (signal.aborted) return;
    const document = parse(text);
    for (const operation of document.definitions) {
      if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
      const operationName = operation.name?.value;
      try {
        await getPlan({ schema, document, operationName, variables: withDefaults(operation, {}) });
      } catch (error) {
        faults.push(
          `${operationName ?? 'an operation without a name'}: ${error instanceof Error ? error.message : error}`,
        );
      }
    }
  }
  if (faults.length > 0 && !signal.aborted)
    logger.warn(`Not all registered documents can be planned. ${faults.join(' ')}`);
};
