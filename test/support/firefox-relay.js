#!/usr/bin/env node
// Playwright starts this in place of Firefox. The long-term release does not know one command that
// Playwright always sends, an override of media features: it is answered here and changes nothing.
// Everything else goes through as it is.
import { spawn } from 'node:child_process';
import { WebSocket, WebSocketServer } from 'ws';

const unknown = 'emulation.setMediaFeaturesOverride';
const listening = /WebDriver BiDi listening on (ws:\/\/\S+)/;

const firefox = spawn(process.env['DAMRONG_FIREFOX'] ?? 'firefox-esr', process.argv.slice(2), {
  stdio: ['inherit', 'inherit', 'pipe'],
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => firefox.kill(signal));
firefox.on('exit', (code) => process.exit(code ?? 1));
firefox.stderr.setEncoding('utf8').on('data', (text) => {
  const [, address] = listening.exec(text) ?? [];
  if (address === undefined) process.stderr.write(text);
  else relay(address);
});

function relay(address) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 }, () => {
    const { port } = server.address();
    process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${port}\n`);
  });
  server.on('connection', (client, request) => {
    const upstream = new WebSocket(address + request.url);
    const ready = new Promise((resolve) => upstream.once('open', resolve));
    client.on('message', async (data) => {
      const { id, method } = JSON.parse(String(data));
      await ready;
      if (method === unknown) client.send(JSON.stringify({ type: 'success', id, result: {} }));
      else upstream.send(String(data));
    });
    upstream.on('message', (data) => client.send(String(data)));
    upstream.on('close', () => client.close());
    client.on('close', () => upstream.close());
  });
}
