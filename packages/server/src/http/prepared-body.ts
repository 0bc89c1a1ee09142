import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);
const SMALLEST_COMPRESSED = 512;

type Encoding = 'br' | 'gzip' | 'identity';

/** A body that many will request: compressed once, at the first request, and kept. */
export class PreparedBody {
  readonly type: string;
  readonly etag: string;
  readonly #bytes: Buffer;
  readonly #encoded = new Map<Encoding, Promise<Buffer>>();

  constructor(bytes: Buffer | string, type: string) {
    this.#bytes = Buffer.from(bytes);
    this.type = type;
    this.etag = `W/"${createHash('sha256').update(this.#bytes).digest('base64url').slice(0, 22)}"`;
  }

  encoded(encoding: Encoding): Promise<Buffer> {
    const known = this.#encoded.get(encoding);
    if (known !== undefined) return known;
    const made = this.#encode(encoding);
    this.#encoded.set(encoding, made);
    return made;
  }

  get isWorthCompressing(): boolean {
    return (
      this.#bytes.length >= SMALLEST_COMPRESSED && /text|json|javascript|svg|xml/.test(this.type)
    );
  }

  #encode(encoding: Encoding): Promise<Buffer> {
    if (encoding === 'identity') return Promise.resolve(this.#bytes);
    if (encoding === 'gzip') return compressGzip(this.#bytes, { level: 9 });
    return compressBrotli(this.#bytes, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: this.#bytes.length,
      },
    });
  }
}

/** Sends a prepared body in the best encoding that the client accepts, or 304. */
export async function sendPrepared(
  request: FastifyRequest,
  reply: FastifyReply,
  body: PreparedBody,
): Promise<FastifyReply> {
  void reply.header('etag', body.etag);
  addVary(reply, 'Accept-Encoding');
  if (request.headers['if-none-match']?.includes(body.etag)) return reply.code(304).send();
  const encoding = body.isWorthCompressing
    ? chooseEncoding(request.headers['accept-encoding'])
    : 'identity';
  if (encoding !== 'identity') void reply.header('content-encoding', encoding);
  return reply.type(body.type).send(await body.encoded(encoding));
}

/** Sends text that is made for one caller: the quicker encoding, and no copy is kept. */
export async function sendOnce(
  request: FastifyRequest,
  reply: FastifyReply,
  text: string,
): Promise<FastifyReply> {
  addVary(reply, 'Accept-Encoding');
  if (!acceptedEncodings(request.headers['accept-encoding']).has('gzip')) return reply.send(text);
  return reply.header('content-encoding', 'gzip').send(await compressGzip(text));
}

export function addVary(reply: FastifyReply, name: string): void {
  const before = reply.getHeader('vary');
  void reply.header('vary', before === undefined ? name : `${String(before)}, ${name}`);
}

function chooseEncoding(accepted: string | undefined): Encoding {
  const names = acceptedEncodings(accepted);
  return names.has('br') ? 'br' : names.has('gzip') ? 'gzip' : 'identity';
}

function acceptedEncodings(accepted: string | undefined): ReadonlySet<string | undefined> {
  return new Set(
    (accepted ?? '')
      .toLowerCase()
      .split(',')
      .map((part) => part.trim().split(/\s*;\s*/))
      .filter(([, quality = '']) => !/^q=0(\.0*)?$/.test(quality))
      .map(([name]) => name),
  );
}
