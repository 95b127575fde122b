/** Where a server listens; the URL has no path. */
export interface ServerAddress {
  url: string;
  port: number;
  host: string;
}

/** The address of a port that is open. */
export function addressOf(port: number, host: string): ServerAddress {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return { url: `http://${name}:${port}`, port, host };
}

/** The error in one line, with the port and the reason, for a port that cannot be opened. */
export function listenError(error: Pick<NodeJS.ErrnoException, 'code' | 'message'>, port: number, host: string): Error {
  const reasons: Record<string, string> = {
    EADDRINUSE: `Port ${port} on ${host} is already in use.`,
    EACCES: `Port ${port} on ${host} requires privileges that this user does not have.`,
    EADDRNOTAVAIL: `Host ${host} is not an address of this machine.`,
    ENOTFOUND: `Host ${host} cannot be resolved.`,
  };
  return new Error(reasons[error.code ?? ''] ?? `Port ${port} on ${host} cannot be opened: ${error.message}`, {
    cause: error,
  });
}
