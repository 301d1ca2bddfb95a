import type { Server } from 'node:http';

/** Something else listens on the port. */
export class PortInUseError extends Error {
  override readonly name = 'PortInUseError';
  readonly port: number;

  constructor(port: number) {
    super(
      `${port} 番のポートは、ほかで使われています。--port で別の番号を指定してください。\nPort ${port} is taken: give another by --port.`,
    );
    this.port = port;
  }
}

/** Listens on this machine only; 0 takes any free port. Throws `PortInUseError`. */
export const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortInUseError(port) : error),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
