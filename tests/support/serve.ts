import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface ServedPage {
  readonly type: string;
  readonly body: string | Uint8Array;
}

export interface TestServer {
  /** Address of the root, without a slash at the end. */
  readonly address: string;
  /** Headers to send with every answer from now on, for pages with a strict policy. */
  readonly headers: Map<string, string>;
  /** Pages of a test's own by their path, with what is said of their type. */
  readonly pages: Map<string, ServedPage>;
  readonly close: () => Promise<void>;
}

/**
 * Serves the fixture pages on loopback: `/<slug>` is `tests/fixtures/pages/<slug>/source.html`,
 * anything else a file below that folder.
 */
export async function serveFixtures(): Promise<TestServer> {
  const root = join(import.meta.dirname, '..', 'fixtures', 'pages');
  const headers = new Map<string, string>();
  const pages = new Map<string, ServedPage>();
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    const own = pages.get(path);
    if (own !== undefined) {
      response.writeHead(200, { 'content-type': own.type });
      response.end(own.body);
      return;
    }
    const file = extname(path) === '' ? join(root, path, 'source.html') : join(root, path);
    if (!file.startsWith(root + sep)) return end(response, 404, '', '.html');
    readFile(file).then(
      (body) => end(response, 200, body, extname(file)),
      () => end(response, 404, `nothing at ${path}`, '.html'),
    );
  });
  function end(response: ServerResponse, status: number, body: string | Buffer, type: string) {
    response.writeHead(status, {
      'content-type': TYPES[type] ?? 'application/octet-stream',
      ...Object.fromEntries(headers),
    });
    response.end(body);
  }
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    headers,
    pages,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
