/**
 * Measures a server from inside; loaded with `--import` into the process that the harness starts, and idle in its workers
 * and children. Answers messages of the harness: `reset` and `read` for the longest block of the event loop, `collect` for the heap after a garbage collection, `cpu` for the CPU
 * time of the process, `connections` for the number of its sockets.
 *
 * A block is the time between two ticks of a timer. What the thread spent waiting for a free core is told apart, because
 * it is the fault of the machine: the kernel counts it in `schedstat`.
 */
import { openSync, readSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const TICK = 2;
const { TORTURE_PROBE, TORTURE_TICKS } = process.env;

if (isMainThread && process.send && TORTURE_PROBE === String(process.ppid)) {
  const buffer = Buffer.alloc(128);
  const schedstat = openSchedstat();
  let last = read();
  let longest = { wall: 0, own: 0 };

  function openSchedstat() {
    try {
      return openSync(`/proc/${process.pid}/schedstat`, 'r');
    } catch {
      return null;
    }
  }

  /** The time, and how long the main thread has waited for a core so far, both in milliseconds. */
  function read() {
    const time = performance.now();
    if (schedstat === null) return { time, waited: 0 };
    const text = buffer.toString('latin1', 0, readSync(schedstat, buffer, 0, buffer.length, 0));
    return { time, waited: Number(text.split(' ')[1]) / 1e6 };
  }

  function tick() {
    const now = read();
    const wall = now.time - last.time - TICK;
    const own = wall - (now.waited - last.waited);
    if (own > longest.own) longest = { wall, own };
    last = now;
  }

  function collect() {
    for (let round = 0; round < 2; round++) globalThis.gc();
    const { heapUsed, external } = process.memoryUsage();
    last = read();
    return heapUsed + external;
  }

  const answers = {
    reset: () => {
      last = read();
      longest = { wall: 0, own: 0 };
      return null;
    },
    read: () => {
      tick();
      return longest;
    },
    collect,
    cpu: () => {
      const { user, system } = process.cpuUsage();
      return user + system;
    },
    connections: () => process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length,
  };

  if (TORTURE_TICKS !== '0') setInterval(tick, TICK).unref();
  process.on('message', ({ id, ask }) => {
    process.send?.({ id, answer: answers[ask]?.() ?? null }, undefined, undefined, () => {});
  });
  process.channel?.unref();
}
