import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HostPage {
  body: string | Uint8Array;
  headers?: Record<string, string>;
}

export interface HostPages {
  url: string;
  /** Puts a page at a path and returns its address. */
  put(path: string, page: string | HostPage): string;
  stop(): void;
}

/**
 * Somebody else's web site: an origin of its own that serves what a test puts there, and what `find`
 * knows for a path.
 */
export async function startHostPages(
  find: (path: string) => HostPage | undefined = () => undefined,
): Promise<HostPages> {
  const pages = new Map<string, HostPage>();
  const server = createServer((request, answer) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    // Browsers request it by themselves and log that it is missing.
    if (path === '/favicon.ico') return void answer.writeHead(204).end();
    const page = pages.get(path) ?? find(path);
    if (page === undefined) return void answer.writeHead(404).end();
    answer.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...page.headers });
    answer.end(page.body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://localhost:${port}`;
  return {
    url,
    put(path, page) {
      pages.set(path, typeof page === 'string' ? { body: page } : page);
      return url + path;
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A page as bare as HTML allows, in Thai, with the given body. */
export function barePage(body: string, head = ''): string {
  return `<!doctype html><html lang="th"><head><meta charset="utf-8"><title>หน้าเว็บ</title>${head}</head><body>${body}</body></html>`;
}
