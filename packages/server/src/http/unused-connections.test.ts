import { once } from 'node:events';
import { connect } from 'node:net';
import { test } from 'node:test';
import { startTestCentre } from '../../test-support/centre.ts';

test(
  'a connection on which nothing is asked does not hold up a stop',
  { timeout: 45_000 },
  async () => {
    const centre = await startTestCentre('pglite', { seed: false });
    const spare = [centre.publicUrl, centre.deskUrl].map((url) =>
      connect(Number(new URL(url).port)),
    );
    await Promise.all(spare.map((socket) => once(socket, 'connect')));
    const ended = Promise.all(spare.map((socket) => once(socket.resume(), 'close')));
    await fetch(`${centre.publicUrl}/livez`);

    await centre.stop();
    await ended;
  },
);
