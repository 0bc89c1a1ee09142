import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a line or a host can answer instead of the script. */
const faults: Readonly<Record<string, (answer: ServerResponse) => void>> = {
  missing: (answer) => void answer.writeHead(404).end('not here'),
  broken: (answer) => void answer.writeHead(500).end(),
  // What a page shows while it waits is what it shows for as long as nothing comes.
  hanging: () => undefined,
  cut: (answer) => void answer.destroy(),
  portal: (answer) => {
    answer.writeHead(200, { 'Content-Type': 'text/html', 'Access-Control-Allow-Origin': '*' });
    answer.end('<!doctype html><title>Wi-Fi</title>');
  },
};

const names = Object.keys(faults);

/** An address behind which the script fails; each number after another in another way. */
export function faultAddress(url: string, number: number): string {
  return `${url}/${names[number % names.length] ?? ''}/embed/v1/damrong.js`;
}

export const faultName = (number: number): string => names[number % names.length] ?? '';

export async function startScriptFaults(): Promise<{ url: string; stop(): void }> {
  const server = createServer((request, answer) => {
    const [, name = ''] = (request.url ?? '').split('/');
    const fault = faults[name];
    if (fault === undefined) answer.writeHead(400).end();
    else fault(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
