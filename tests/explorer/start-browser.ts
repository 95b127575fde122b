import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { browserPath } from './find-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where tests connect to the browser; undefined on a machine without one. */
    browser?: string;
  }
}

/** Starts one browser for all files of the project, before the first of them. */
export default async (project: TestProject): Promise<(() => Promise<void>) | undefined> => {
  if (!browserPath) return undefined;
  const browser = await chromium.launchServer({ executablePath: browserPath, args: ['--no-sandbox'] });
  project.provide('browser', browser.wsEndpoint());
  return () => browser.close();
};
