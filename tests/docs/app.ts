import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Window } from 'happy-dom';
import { build } from 'vite';
import { expect, vi } from 'vitest';

/** A frontend project, as a reader has it after the setup. Tests check its types, build it and open its page. */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The files that `npm create vite` writes for a React project in TypeScript, reduced to what the tests need. */
const TEMPLATE = {
  'package.json': '{ "name": "app", "private": true, "type": "module" }',
  'index.html': '<div id="root"></div><script type="module" src="/src/main.tsx"></script>',
  'vite.config.ts': "import react from '@vitejs/plugin-react';\nexport default { plugins: [react()] };",
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      target: 'es2023',
      lib: ['es2023', 'dom', 'dom.iterable'],
      module: 'esnext',
      moduleResolution: 'bundler',
      jsx: 'react-jsx',
      types: ['vite/client'],
      allowImportingTsExtensions: true,
      verbatimModuleSyntax: true,
      erasableSyntaxOnly: true,
      strict: true,
      skipLibCheck: true,
      noEmit: true,
    },
    include: ['src', '*.ts'],
  }),
};

export interface App {
  folder: string;
  leave(): Promise<void>;
}

/** Creates the project in a temporary folder, with the repository's packages and the repository itself as packages. */
export const createApp = async (files: ReadonlyMap<string, string>): Promise<App> => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'briefgraph-app-')));
  for (const [name, text] of [...Object.entries(TEMPLATE), ...files]) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  await mkdir(join(folder, 'node_modules'));
  for (const name of await readdir(join(ROOT, 'node_modules')))
    await symlink(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  return { folder, leave: () => rm(folder, { recursive: true, force: true }) };
};

const TSC = join(ROOT, 'node_modules/@typescript/native/bin/tsc');

/** The type errors of a project, as `tsc` prints them. */
export const typeErrors = async (folder: string): Promise<string[]> => {
  // By default it uses more cores and fewer megabytes, but twice the CPU time; other tests run at the same time.
  const options = { cwd: folder, env: { ...process.env, GOGC: '400' } };
  const command = [TSC, '--project', folder, '--pretty', 'false', '--checkers', '1'];
  const { code, stdout } = await promisify(execFile)(process.execPath, command, options).then(
    ({ stdout }) => ({ code: 0, stdout }),
    ({ code, stdout }) => ({ code, stdout }),
  );
  return code === 0 ? [] : stdout.trim().split('\n');
};

/** Builds a project's page into one script and runs it in a window. `uri` replaces the server addresses in it. */
export const openPage = async (folder: string, uri: string): Promise<Page> => {
  const built = await build({
    root: folder,
    logLevel: 'silent',
    build: { write: false, minify: false, rollupOptions: { output: { format: 'iife', codeSplitting: false } } },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((output) =>
    'output' in output ? output.output : [],
  );
  const script = outputs.find((output) => output.type === 'chunk');
  if (script?.type !== 'chunk') throw new Error('The build has no script.');
  const window = new Window({
    url: new URL('/', uri).href,
    settings: { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true },
  });
  const logged: unknown[][] = [];
  window.console.error = (...words: unknown[]) => logged.push(words);
  window.console.warn = (...words: unknown[]) => logged.push(words);
  // React calls it for profilers; this console does not have it.
  window.console.timeStamp = () => {};
  window.document.body.innerHTML = '<div id="root"></div>';
  window.eval(script.code.replaceAll(/http:\/\/(?:localhost|127\.0\.0\.1):4000\/graphql/g, uri));
  return {
    text: () => window.document.body.textContent ?? '',
    rows: () => [...window.document.querySelectorAll('li')].map((item) => item.textContent ?? ''),
    async click(name) {
      await vi.waitFor(() => expect(findButton(window, name)).toBeDefined(), { timeout: 5000 });
      findButton(window, name)?.click();
    },
    has: (name) => findButton(window, name) !== undefined,
    logged: () => logged,
    close: () => window.happyDOM.close(),
  };
};

export interface Page {
  text(): string;
  /** The texts of the list items. */
  rows(): string[];
  /** Clicks the button that contains this text, when it exists and is enabled. */
  click(name: string): Promise<void>;
  has(name: string): boolean;
  /** The warnings and errors on the console. */
  logged(): unknown[][];
  close(): Promise<void>;
}

const findButton = (window: Window, name: string) =>
  [...window.document.querySelectorAll('button')].find(
    (button) => !button.disabled && button.textContent?.includes(name),
  );
