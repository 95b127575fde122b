import { get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

// `node ask-often.mjs URL COUNT PATH...` asks for each path so many times, each on a new connection, and prints the milliseconds
// of each answer of 200 or 503 as JSON, by path. It is a process of its own, since the one that sends the load is busy.

const [url, count, ...paths] = process.argv.slice(2);
const NONE = 30_000;

const ask = (path) =>
  new Promise((resolve) => {
    const began = performance.now();
    get(`${url}${path}`, { agent: false, timeout: NONE }, (response) => {
      const isAnswer = response.statusCode === 200 || response.statusCode === 503;
      response.resume().on('end', () => resolve(isAnswer ? performance.now() - began : NONE));
    })
      .on('timeout', () => resolve(NONE))
      .on('error', () => resolve(NONE));
  });

const times = Object.fromEntries(paths.map((path) => [path, []]));
await ask(paths[0]); // the first one is slower: it loads what it needs
for (let round = 0; round < Number(count); round++)
  for (const path of paths) {
    times[path].push(await ask(path));
    await pause(100);
  }
process.stdout.write(JSON.stringify(times));
