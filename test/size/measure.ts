import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export interface Size {
  gzip: number;
  brotli: number;
}

const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

/** Bytes on the wire, each file compressed separately, as the server does it. */
export function measure(contents: readonly (string | Buffer)[]): Size {
  const sum = (compress: (content: string | Buffer) => Buffer): number =>
    contents.reduce((bytes, content) => bytes + compress(content).length, 0);
  return {
    gzip: sum((content) => gzipSync(content, { level: 9 })),
    brotli: sum((content) => brotliCompressSync(content, brotliOptions)),
  };
}

export const measureFiles = (paths: readonly string[]): Size =>
  measure(paths.map((path) => readFileSync(path)));
