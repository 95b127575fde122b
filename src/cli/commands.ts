import type { AddCommand } from './command.ts';

/**
 * The commands by their names, in the order in which the help lists them. A command's code is imported when it is asked
 * for: all of it takes more than a second.
 */
export const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  serve: () => afterServing(async () => (await import('./commands/serve.ts')).addServe),
  gateway: () => afterServing(async () => (await import('./commands/gateway.ts')).addGateway),
  compose: async () => (await import('./commands/compose.ts')).addCompose,
  partner: () => afterServing(async () => (await import('./commands/partner.ts')).addPartner),
  client: async () => (await import('./commands/client.ts')).addClient,
  init: async () => (await import('./commands/init.ts')).addInit,
  validate: async () => (await import('./commands/validate.ts')).addValidate,
  release: async () => (await import('./commands/release.ts')).addRelease,
  load: async () => (await import('./commands/load.ts')).addLoad,
  dump: async () => (await import('./commands/dump.ts')).addDump,
  find: async () => (await import('./commands/find.ts')).addFind,
  add: async () => (await import('./commands/add.ts')).addAdd,
  match: async () => (await import('./commands/match.ts')).addMatch,
  import: async () => (await import('./commands/import.ts')).addImport,
  index: async () => (await import('./commands/index-brief.ts')).addIndex,
  draft: async () => (await import('./commands/draft.ts')).addDraft,
  desk: async () => (await import('./commands/desk.ts')).addDesk,
  verify: async () => (await import('./commands/verify-brief.ts')).addVerify,
  schema: async () => (await import('./commands/schema.ts')).addSchema,
};

/** Imports what they need in parts: Node reads all files of an import at once, and a process may be allowed to open as few as 256. */
const afterServing = async (load: () => Promise<AddCommand>): Promise<AddCommand> => {
  await import('../store/json-store.ts');
  await import('../graph/graph.ts');
  await import('../server/server.ts');
  return load();
};
