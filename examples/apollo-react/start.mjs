// Starts a Briefgraph server, and this page beside it; --open opens it in the browser. Ctrl+C ends both.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const command = fileURLToPath(new URL('dist/cli/main.js', import.meta.resolve('briefgraph/package.json')));
const graph = spawn(process.execPath, [command, 'serve', '--port', '4000'], { stdio: 'inherit' });
graph.once('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => graph.kill(signal));

const page = await createServer({ root: import.meta.dirname, server: { open: process.argv.includes('--open') } });
await page.listen();
page.printUrls();
