import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface LineShape {
  /** Round trip in milliseconds. */
  roundTrip: number;
  /** Bytes a second towards the visitor, shared by all connections. */
  bytesPerSecond: number;
}

export interface Line {
  /** Port through which a server on this machine is reached over the line. */
  reach(port: number): Promise<number>;
  /** Forgets names and connections, as for a first-time visitor. */
  forget(): void;
  stop(): void;
}

const segment = 1460;
const initialWindow = 10 * segment;

/**
 * Timers round to whole milliseconds and may overtake each other; the bytes of one stream must not.
 */
function inOrder(to: Socket): (data: Buffer, delay: number) => void {
  const queue: { data: Buffer; dueAt: number }[] = [];
  const drain = (): void => {
    for (let next = queue[0]; next !== undefined; next = queue[0]) {
      const early = next.dueAt - performance.now();
      if (early >= 1) {
        setTimeout(drain, early);
        return;
      }
      queue.shift();
      if (to.writable) to.write(next.data);
    }
  };
  return (data, delay) => {
    queue.push({ data, dueAt: performance.now() + delay });
    if (queue.length === 1) setTimeout(drain, delay);
  };
}

/**
 * A slow line, modelled where the browser's own throttling is too kind: name look-up and TCP's
 * handshake cost round trips, each connection starts with a window of ten segments that grows as
 * acknowledgements return, and all share one bandwidth. TLS needs no model, because its bytes are
 * really sent.
 */
export function createLine({ roundTrip, bytesPerSecond }: LineShape): Line {
  const half = roundTrip / 2;
  const known = new Set<number>();
  const servers: ReturnType<typeof createServer>[] = [];
  const sockets = new Set<Socket>();
  let linkFreeAt = 0;

  function arrival(bytes: number): number {
    const now = performance.now();
    linkFreeAt = Math.max(linkFreeAt, now) + (bytes / bytesPerSecond) * 1000;
    return linkFreeAt - now + half;
  }

  function slowStart(to: Socket): (data: Buffer) => void {
    const deliver = inOrder(to);
    let window = initialWindow;
    let inFlight = 0;
    let waiting = Buffer.alloc(0);
    const pump = (): void => {
      while (waiting.length > 0 && inFlight < window) {
        const part = waiting.subarray(0, segment);
        waiting = waiting.subarray(part.length);
        inFlight += part.length;
        const delay = arrival(part.length);
        deliver(part, delay);
        setTimeout(() => {
          inFlight -= part.length;
          window += part.length;
          pump();
        }, delay + half);
      }
    };
    return (data) => {
      waiting = Buffer.concat([waiting, data]);
      pump();
    };
  }

  function relay(visitor: Socket, port: number): void {
    const handshakes = known.has(port) ? 1 : 2;
    known.add(port);
    const readyAt = performance.now() + handshakes * roundTrip;
    const server = connect(port, '127.0.0.1');
    const ask = inOrder(server);
    visitor.on('data', (data) => {
      ask(data, Math.max(0, readyAt - performance.now()) + half);
    });
    server.on('data', slowStart(visitor));
    for (const [socket, other] of [
      [visitor, server],
      [server, visitor],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        setTimeout(() => other.destroy(), 10 * roundTrip);
      });
    }
  }

  return {
    async reach(port) {
      const server = createServer((visitor) => relay(visitor, port));
      servers.push(server);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return (server.address() as AddressInfo).port;
    },
    forget() {
      known.clear();
      linkFreeAt = 0;
    },
    stop() {
      for (const server of servers) server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
