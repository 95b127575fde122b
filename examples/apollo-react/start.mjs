// Starts a Briefgraph server on a free port, and this app. --open opens the app in a browser; Ctrl+C stops both.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const command = fileURLToPath(new URL('dist/cli/main.js', import.meta.resolve('briefgraph/package.json')));
const graph = spawn(process.execPath, [command, 'serve', '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
graph.once('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => graph.kill(signal));

// The server first prints its address.
const [lines] = await once(graph.stdout, 'data');
process.stdout.write(lines);
graph.stdout.pipe(process.stdout);
process.env.VITE_GRAPH_URI = /Query it: +(\S+)/.exec(String(lines))?.[1];

const page = await createServer({ root: import.meta.dirname, server: { open: process.argv.includes('--open') } });
await page.listen();
page.printUrls();
