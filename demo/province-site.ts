import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { encodeWindows874 } from './windows-874.ts';

export interface ProvinceSite {
  /** The address that the visitor is given, for example `http://localhost:1571`. */
  url: string;
  /** True when the wanted port was taken and a free one is used instead. */
  moved: boolean;
  stop(): Promise<void>;
}

interface Wish {
  folder: string;
  port: number;
  charset: 'utf-8' | 'windows-874';
  /** Address of the centre; read at each request, because the centre may start later. */
  centerUrl: () => string;
}

const types: Record<string, string> = { '.css': 'text/css', '.svg': 'image/svg+xml' };
const files = new Set(['/site.css', '/style.css', '/dot.svg']);
const pages = new Set(
  ['index', 'opinion', 'news', 'services', 'statistics'].map((name) => `/${name}.html`),
);

/** The address of the centre in the pages, as the README prints it. */
const printedAddress = 'http://localhost:1567';

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Serves one provincial web site on its own port, or on a free one where that port is taken. */
export async function startProvinceSite(wish: Wish): Promise<ProvinceSite> {
  const read = (name: string): string => readFileSync(join(wish.folder, name), 'utf8');
  const server = createServer((request, answer) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const path = pathname === '/' ? '/index.html' : pathname;
    if (pages.has(path) && existsSync(join(wish.folder, path))) {
      const page = read(path).replaceAll(printedAddress, wish.centerUrl());
      answer.setHeader('Content-Type', `text/html; charset=${wish.charset}`);
      answer.end(wish.charset === 'utf-8' ? page : encodeWindows874(page));
    } else if (files.has(path)) {
      answer.setHeader('Content-Type', types[extname(path)] ?? 'text/plain');
      answer.end(read(path));
    } else {
      answer.writeHead(404).end();
    }
  });
  let moved = false;
  try {
    await listen(server, wish.port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    moved = true;
    await listen(server, 0);
  }
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    moved,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
