import { listenReady } from './listen-ready.mjs';

// JSON.stringify of the ready object, for each request.
listenReady(JSON.parse, JSON.stringify);
