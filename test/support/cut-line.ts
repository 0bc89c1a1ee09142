import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface CutLine {
  readonly url: string;
  /** Bytes sent towards the centre. */
  readonly sent: number;
  /** How often the line has been cut so far. */
  readonly cuts: number;
  stop(): void;
}

/**
 * A line to the centre that keeps breaking: whenever a number of bytes have been sent, every
 * connection ends in the middle of its transfer and no new one is accepted for a while.
 */
export async function startCutLine(
  center: string,
  { after, awayMs }: { after: readonly number[]; awayMs: number },
): Promise<CutLine> {
  const { port: centerPort } = new URL(center);
  const sockets = new Set<Socket>();
  const callers = new Set<Socket>();
  let sent = 0;
  let cuts = 0;
  let isAway = false;
  const cut = (): void => {
    cuts += 1;
    isAway = true;
    for (const caller of callers) caller.resetAndDestroy();
    setTimeout(() => {
      isAway = false;
    }, awayMs);
  };
  const server = createServer((near) => {
    if (isAway) {
      near.resetAndDestroy();
      return;
    }
    const far = connect(Number(centerPort), '127.0.0.1');
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        callers.delete(near);
        // What was already sent when the line broke still arrives; the answer does not.
        far.end();
        if (socket === far) near.destroy();
      });
    }
    callers.add(near);
    near.on('data', (bytes: Buffer) => {
      sent += bytes.length;
      const limit = after[cuts];
      if (limit !== undefined && sent > limit) cut();
    });
    near.pipe(far);
    far.pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    get sent() {
      return sent;
    },
    get cuts() {
      return cuts;
    },
    stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
