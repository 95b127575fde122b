import { connect, type Socket } from 'node:net';
import { setImmediate, setTimeout as wait } from 'node:timers/promises';
import { countAnswers } from '../lane/raw-client.ts';

/** A connection whose answers are counted. */
export interface Conversation {
  socket: Socket;
  received(): Buffer;
  answers(): number;
  isClosed(): boolean;
  /** Sends these bytes, and waits until there are so many answers in all, the connection is closed, or `patience` ms are over. */
  send(bytes: Buffer, answers: number, patience?: number): Promise<void>;
}

/** So many turns of the event loop a request has to be answered in, however long they take. */
const TURNS = 20;

export const openConversation = async (port: number): Promise<Conversation> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  let isClosed = false;
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  socket.on('data', (chunk) => {
    chunks.push(chunk);
    bytes += chunk.length;
  });
  socket.on('error', () => {});
  socket.on('close', () => {
    isClosed = true;
  });
  await new Promise((resolve) => socket.once('connect', resolve));
  const received = () => Buffer.concat(chunks);
  let counted = { count: 0, needed: 0 };
  // To look at large answers for each piece of them would take long.
  const answers = () => {
    if (bytes >= counted.needed) counted = countAnswers(received());
    return counted.count;
  };
  return {
    socket,
    received,
    answers,
    isClosed: () => isClosed,
    async send(sent, expected, patience = 5000) {
      if (isClosed) return;
      socket.write(sent);
      const end = performance.now() + patience;
      // The server is in the same process, and may be late.
      for (let turn = 0; !isClosed && (turn < TURNS || performance.now() < end) && answers() < expected; turn++)
        await (turn < TURNS ? setImmediate() : wait(1));
    },
  };
};
