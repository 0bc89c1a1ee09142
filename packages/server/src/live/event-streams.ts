import { Readable } from 'node:stream';

const HEARTBEAT_MS = 15_000;
const LIFE_MS = 20 * 60 * 1000;

/** With more than this unread, the client has gone away without saying so. */
const UNREAD_LIMIT = 256 * 1024;

/** The event streams of one app, so that a stopping process can end them. */
export class EventStreams {
  readonly #open = new Set<Readable>();

  /**
   * A stream with a sign of life every 15 seconds. It ends after some twenty minutes, so that
   * clients spread over the processes again.
   * @param begin gets a function that sends one event; @returns a function to call when the stream
   * is over
   */
  open(begin: (send: (data: string) => void) => () => void): Readable {
    const stream = new Readable({ read() {} });
    const write = (text: string) => {
      if (stream.readableLength > UNREAD_LIMIT) stream.destroy();
      else stream.push(text);
    };
    const end = begin((data) => write(`data: ${data}\n\n`));
    const heartbeat = setInterval(() => write(': \n\n'), HEARTBEAT_MS).unref();
    const life = setTimeout(() => stream.push(null), LIFE_MS * (1 + Math.random() / 4)).unref();
    this.#open.add(stream);
    stream.once('close', () => {
      clearInterval(heartbeat);
      clearTimeout(life);
      this.#open.delete(stream);
      end();
    });
    return stream;
  }

  closeAll(): void {
    for (const stream of this.#open) stream.push(null);
  }
}
