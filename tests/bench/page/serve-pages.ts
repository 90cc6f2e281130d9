import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Serves pages by path on loopback. Isolated from other origins, as only then the browser's clock shows
 * microseconds.
 */
export async function servePages(
  pages: ReadonlyMap<string, string>,
): Promise<{ readonly address: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const body = pages.get((request.url ?? '/').replace(/[?#].*$/, ''));
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(body ?? '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
