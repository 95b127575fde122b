import { DocumentsError } from '../app/documents-error.ts';
import type { App } from '../app/open-app.ts';
import type { FiledDocument } from '../app/register-documents.ts';
import { count } from '../app/wording.ts';
import type { Logger } from '../server/server.ts';
import { CommandError } from './failure.ts';

/** A function that reads data and documents again, in turn; what has errors is logged and does not replace anything. */
export const createReload = (
  app: Pick<App, 'reload'>,
  readDocuments: () => Promise<readonly FiledDocument[]>,
  logger: Logger,
): (() => void) => {
  let last = Promise.resolve();
  const reload = async () => {
    logger.info('Reading the data and the documents again.');
    try {
      const documents = await readDocuments();
      await app.reload(documents);
      if (documents.length > 0) logger.info(`${count(documents.length, 'document')} can be requested by their ids.`);
    } catch (error) {
      if (!(error instanceof DocumentsError || error instanceof CommandError)) throw error;
      logger.error(`Nothing was reloaded, because the documents have errors.\n${error.message}`);
    }
  };
  return () => {
    last = last.then(reload).catch((error) => logger.error(`Reading the files again failed: ${String(error)}`, error));
  };
};
