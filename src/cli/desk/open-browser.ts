import { spawn } from 'node:child_process';

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  // The empty text is the title of a window, which the address would be otherwise.
  win32: ['cmd', '/c', 'start', '""'],
};

/** Opens an address in the person's browser. Where there is none, the printed address is left. */
export const openBrowser = (address: string): void => {
  const [command, ...rest] = OPENERS[process.platform] ?? ['xdg-open'];
  const opener = spawn(command, [...rest, address], { stdio: 'ignore', detached: true });
  opener.on('error', () => {});
  opener.unref();
};
