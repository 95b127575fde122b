import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
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

export const openConversation = async (port: number): Promise<Conversation> => {
  const chunks: Buffer[] = [];
  let isClosed = false;
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  socket.on('data', (chunk) => chunks.push(chunk));
  socket.on('error', () => {});
  socket.on('close', () => {
    isClosed = true;
  });
  await new Promise((resolve) => socket.once('connect', resolve));
  const received = () => Buffer.concat(chunks);
  const answers = () => countAnswers(received()).count;
  return {
    socket,
    received,
    answers,
    isClosed: () => isClosed,
    async send(bytes, expected, patience = 5000) {
      if (isClosed) return;
      socket.write(bytes);
      const end = performance.now() + patience;
      while (!isClosed && performance.now() < end && answers() < expected) await wait(1);
    },
  };
};
