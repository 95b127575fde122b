import { listenReady } from './listen-ready.mjs';

// The ready bytes.
listenReady(
  (text) => Buffer.from(text),
  (bytes) => bytes,
);
