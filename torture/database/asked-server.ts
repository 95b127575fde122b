import { countedIn } from '../data/write-counted.ts';
import { get, post, send } from '../servers/http.ts';
import type { Running } from '../servers/start.ts';
import { wait } from './started-load.ts';

/** Which load a server serves, as a client and a load balancer see it. */

const QUERY = '{ events(first: 20) { totalCount nodes { title mentions(first: 2) { totalCount } } } }';
/** It looks twice a second, and is given time for a PostgreSQL that starts again. */
const PATIENCE = 20_000;

interface Served {
  /** The number in all titles; null if it refuses to answer. */
  number: number | null;
  ready: number;
  text: string;
}

export const servedNumber = async (server: Running): Promise<Served> => {
  const [answer, ready] = [await send(server.url, post({ query: QUERY })), await send(server.url, get('/ready'))];
  const numbers = countedIn(answer.text);
  const isAnswer = answer.status === 200 && !answer.text.includes('"errors"') && numbers.length === 1;
  const isRefusal = answer.status === 503 && answer.text.includes('"NOT_READY"');
  return {
    number: isAnswer ? (numbers[0] as number) : isRefusal ? null : -1,
    ready: ready.status,
    text: `${answer.status} ${answer.text.slice(0, 200)} ${ready.text.slice(0, 200)}`,
  };
};

/** Whether a server serves a load soon; with null, whether it refuses, and says that there is no data. */
export const untilServed = async (server: Running, number: number | null): Promise<boolean> => {
  for (const end = performance.now() + PATIENCE; performance.now() < end; await wait(20)) {
    const served = await servedNumber(server);
    const isReady = number === null ? served.ready === 503 && /no data/.test(served.text) : served.ready === 200;
    if (isReady && served.number === number) return true;
  }
  return false;
};
