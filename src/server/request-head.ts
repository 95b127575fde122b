import type { IncomingMessage } from 'node:http';

/** What Node has read of a request before its body: its first line, its headers, and where it comes from. */
export type RequestHead = Pick<IncomingMessage, 'method' | 'url' | 'headers' | 'socket'>;
