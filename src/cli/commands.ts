import type { AddCommand } from './command.ts';
import { addAdd } from './commands/add.ts';
import { addAgree } from './commands/agree.ts';
import { addClient } from './commands/client.ts';
import { addCompose } from './commands/compose.ts';
import { addDesk } from './commands/desk.ts';
import { addDraft } from './commands/draft.ts';
import { addDump } from './commands/dump.ts';
import { addEvaluate } from './commands/evaluate.ts';
import { addFind } from './commands/find.ts';
import { addGateway } from './commands/gateway.ts';
import { addImport } from './commands/import.ts';
import { addIndex } from './commands/index-brief.ts';
import { addLoad } from './commands/load.ts';
import { addMatch } from './commands/match.ts';
import { addPartner } from './commands/partner.ts';
import { addRelease } from './commands/release.ts';
import { addSchema } from './commands/schema.ts';
import { addServe } from './commands/serve.ts';
import { addValidate } from './commands/validate.ts';
import { addVerify } from './commands/verify-brief.ts';

/** The commands, in the order in which the help lists them. */
export const commands: readonly AddCommand[] = [
  addServe,
  addGateway,
  addCompose,
  addPartner,
  addClient,
  addValidate,
  addRelease,
  addLoad,
  addDump,
  addFind,
  addAdd,
  addMatch,
  addImport,
  addIndex,
  addDraft,
  addDesk,
  addEvaluate,
  addAgree,
  addVerify,
  addSchema,
];
