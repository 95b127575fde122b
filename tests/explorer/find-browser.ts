import { existsSync } from 'node:fs';

const KNOWN_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The path of Chromium or Chrome on this machine; `CHROMIUM` names another. Undefined where there is none. */
export const browserPath = process.env.CHROMIUM || KNOWN_PATHS.find((path) => existsSync(path));
