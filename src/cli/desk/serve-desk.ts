import { basename, dirname } from 'node:path';
import type { DeskModel } from '../../desk/desk-model.ts';
import { openDesk } from '../../desk/server/serve.ts';
import { findBriefFile } from '../brief-files.ts';
import { CommandError } from '../failure.ts';
import { type Io, printLines } from '../io.ts';
import { chooseAnswersFolder, chooseModel, type ModelOptions } from '../model-options.ts';
import { createAnswerFiles } from '../model-run.ts';
import { chooseFolders, chooseTextFolders, displayPath } from '../settings.ts';
import { openBrowser } from './open-browser.ts';
import { whoDecides } from './who-decides.ts';

/** Where the desk is when nothing else is said, so that its address stays. */
export const DESK_PORT = 4180;

export interface ServeDeskOptions extends ModelOptions {
  data?: string[] | undefined;
  texts?: string[] | undefined;
  port?: number | undefined;
  open: boolean;
  as?: string | undefined;
}

/** Opens the page of the desk, and keeps it open until the process is asked to stop. */
export const serveDesk = async (io: Io, brief: string | undefined, options: ServeDeskOptions): Promise<void> => {
  const folders = await chooseFolders(io, options.data);
  const path = brief === undefined ? null : await findBriefFile(io, brief, options.data);
  // Where several folders are given, the last is the one that builds on the others.
  const folder = path === null ? folders.at(-1) : dirname(dirname(path));
  if (folder === undefined) throw new CommandError("option '--data <folder>' is missing. Give the folder to work on.");
  const textFolders = await chooseTextFolders(io, options.texts);
  const isRead = folders.includes(folder);
  const desk = {
    folder,
    folders: isRead ? folders : [...folders, folder],
    textFolders,
    by: whoDecides(io, options.as),
    model: chooseDeskModel(io, options),
  };
  const { address, close } = await openOrExplain(desk, options.port);
  const name = path === null ? '' : `#/briefs/${basename(path, '.json')}`;
  const stopped = io.untilStopped();
  printLines(
    io,
    `The desk of ${displayPath(io, folder)} is open, for ${desk.by}:`,
    `  ${address}${name}`,
    'Only this machine can reach it, with this address. Press Ctrl+C to close it.',
  );
  if (options.open && io.stdout.isTTY) openBrowser(`${address}${name}`);
  await stopped;
  await close();
};

/** The model that drafts and suggests wordings; null if none is named, and no folder of recorded answers. */
const chooseDeskModel = (io: Io, options: ModelOptions): DeskModel | null => {
  const endpoint = chooseModel(io, options);
  if (!endpoint && options.modelAnswers === undefined) return null;
  const { modelAnswers, modelTokens, modelTimeout, modelMinutes } = options;
  return {
    endpoint,
    answers: createAnswerFiles(chooseAnswersFolder(io, modelAnswers, endpoint)),
    tokens: modelTokens,
    timeout: modelTimeout * 1000,
    time: modelMinutes * 60_000,
  };
};

const openOrExplain = async (desk: Parameters<typeof openDesk>[0], port: number | undefined) => {
  const isTaken = (error: NodeJS.ErrnoException) => error.code === 'EADDRINUSE';
  return openDesk(desk, port ?? DESK_PORT).catch((error) => {
    if (!isTaken(error)) throw error;
    // Another desk may be open.
    if (port === undefined) return openDesk(desk, 0);
    throw new CommandError(`option '--port <port>' is ${port}, which is in use. Choose another; 0 picks a free one.`);
  });
};
