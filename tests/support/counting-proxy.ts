import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CountingProxy {
  /** Host and port, for a browser's settings. */
  readonly address: string;
  /** Every address that was asked for, in order; of encrypted connections only host and port. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Sees every request of a browser, whoever makes it: page, extension, background. What is meant for
 * `server` is passed on, everything else is refused.
 */
export async function startCountingProxy(server: string): Promise<CountingProxy> {
  const asked: string[] = [];
  const proxy = createServer((from, to) => {
    const address = from.url ?? '';
    asked.push(address);
    if (!address.startsWith(`${server}/`)) {
      to.writeHead(502).end();
      return;
    }
    const onward = request(address, { method: from.method ?? 'GET', headers: from.headers });
    onward.on('response', (answer) => {
      to.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(to);
    });
    onward.on('error', () => to.writeHead(502).end());
    from.pipe(onward);
  });
  proxy.on('connect', (from, socket) => {
    asked.push(String(from.url));
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  return {
    address: `127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((closed) => {
        proxy.close(() => closed());
        proxy.closeAllConnections();
      }),
  };
}
