import { type Answer, type Connection, ConnectionClosed, openConnection } from './connection.ts';

/** How many connections send requests at once, each the next one when it has its answer. */
export const CONNECTIONS = 4;

/** Gets an answer, and the request that it answers. */
export type OnAnswer = (answer: Answer, request: Buffer) => void;

/** Sends requests to one server, and opens connections again that it has closed because they were idle. */
export interface Client {
  /** Sends the requests that `next` returns until it returns null; the first answer that is not 200 ends it. */
  sendAll(next: () => Buffer | null, onAnswer?: OnAnswer): Promise<void>;
  /** Sends one request. */
  send(request: Buffer): Promise<Answer>;
  close(): void;
}

export const openClient = async (port: number): Promise<Client> => {
  const connections = await Promise.all(Array.from({ length: CONNECTIONS }, () => openConnection(port)));
  const renew = async (index: number): Promise<Connection> => {
    connections[index]?.close();
    const opened = await openConnection(port);
    connections[index] = opened;
    return opened;
  };
  const sendOn = async (index: number, request: Buffer): Promise<Answer> => {
    const connection = connections[index] as Connection;
    if (!connection.isOpen()) return (await renew(index)).send(request);
    try {
      return await connection.send(request);
    } catch (error) {
      // It was closed just before the request arrived.
      if (error instanceof ConnectionClosed) return (await renew(index)).send(request);
      throw error;
    }
  };
  return {
    async sendAll(next, onAnswer) {
      const sendInTurn = async (_connection: unknown, index: number) => {
        for (let request = next(); request; request = next()) {
          const answer = await sendOn(index, request);
          if (answer.status !== 200) throw new Error(`HTTP ${answer.status}: ${answer.body.toString().slice(0, 500)}`);
          onAnswer?.(answer, request);
        }
      };
      await Promise.all(connections.map(sendInTurn));
    },
    send: (request) => sendOn(0, request),
    close() {
      for (const connection of connections) connection.close();
    },
  };
};
