// Starts the built command as a user does (`npm start`, or the gateway), sends a query, and prints how long the first
// answer took.
import { spawn } from 'node:child_process';

const started = Date.now();
const commands = { start: ['npm', 'start', '--silent', '--'], gateway: ['node', 'dist/cli/main.js', 'gateway'] };
const [command, ...argv] = commands[process.argv[2] ?? 'start'];
const server = spawn(command, [...argv, '--port', '0'], {
  stdio: ['ignore', 'pipe', 'inherit'],
  detached: true,
});
const stop = (code, line) => {
  process.stdout.write(`${line}\n`);
  process.kill(-server.pid, 'SIGTERM');
  process.exit(code);
};
setTimeout(() => stop(1, 'No answer within 20 s.'), 20_000);

let printed = '';
server.stdout.on('data', async (chunk) => {
  const before = printed;
  printed += chunk;
  const url = /http:\/\/\S+?\/graphql/;
  if (url.test(before) || !url.test(printed)) return;
  const response = await fetch(url.exec(printed)[0], {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ brief(ref: "asan-2024-12-05") { mentions { totalCount } } }' }),
  });
  const { data } = await response.json();
  const took = Date.now() - started;
  const right = data?.brief?.mentions?.totalCount === 41;
  stop(right ? 0 : 1, `The first answer came ${took} ms after the start${right ? '.' : ', and is wrong.'}`);
});
