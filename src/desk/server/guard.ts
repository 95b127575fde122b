import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { DeskProblem } from '../problem.ts';

/** What only the person who started the desk knows. */
export interface Access {
  token: string;
  port: number;
}

const COOKIE = 'briefgraph-desk';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src http://127.0.0.1:*; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * Lets only pages of the desk itself in, for a browser that was given its address: the host must be this machine, by a name that no
 * other page can have (DNS rebinding), the origin the desk's own, and the token that of the address.
 */
export const guard =
  (access: () => Access): MiddlewareHandler =>
  async (context, next) => {
    const { token, port } = access();
    const { req, header } = context;
    header('Content-Security-Policy', POLICY);
    header('X-Content-Type-Options', 'nosniff');
    header('Referrer-Policy', 'no-referrer');
    header('Cross-Origin-Resource-Policy', 'same-origin');
    header('Cross-Origin-Opener-Policy', 'same-origin');
    header('Cache-Control', 'no-store');
    const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
    // The address of a request may name another host than its header, and a path that begins with two slashes does when it is followed.
    const { host, pathname } = new URL(req.url);
    if (![host, req.header('host') ?? ''].every((name) => hosts.includes(name)) || pathname.startsWith('//'))
      throw refused('The desk answers at its own address only.');
    const origin = req.header('origin');
    if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`))
      throw refused('Only the pages of the desk may ask it.');
    const site = req.header('sec-fetch-site');
    if (req.method !== 'GET' && site !== undefined && site !== 'same-origin')
      throw refused('Only the pages of the desk may ask it.');
    const given = req.query('token');
    if (req.method === 'GET' && given !== undefined && isSame(given, token)) {
      setCookie(context, `${COOKIE}-${port}`, token, { httpOnly: true, sameSite: 'Strict', path: '/' });
      return context.redirect(req.path);
    }
    const bearer = /^Bearer (.+)$/.exec(req.header('authorization') ?? '')?.[1];
    if (!isSame(bearer ?? getCookie(context, `${COOKIE}-${port}`) ?? '', token))
      throw refused('Open the desk by the whole address that it printed.');
    return next();
  };

const refused = (detail: string) => new DeskProblem('NOT_ALLOWED', detail);

const isSame = (given: string, token: string): boolean => {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
};
