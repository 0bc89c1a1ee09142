import type { ReceivedFile } from '../../upload/receive-whole-file.ts';

/** A file that is here already, and goes with the form when it is sent again. */
export interface KeptFile extends ReceivedFile {
  /** As its owner knows it. It is in the page and nowhere else. */
  readonly name: string;
}

const VALUE = /^([\w-]{43})\.([\w-]{43})\.(.*)$/;

/** The value of a hidden field. */
export function writeKeptFile({ id, digest, name }: KeptFile): string {
  return `${id}.${digest}.${name}`;
}

/** The files that a form carries, less those whose owner wants them off. */
export function readKeptFiles(fields: URLSearchParams): KeptFile[] {
  const removed = new Set(fields.getAll('removed'));
  return fields.getAll('file').flatMap((value) => {
    const [, id = '', digest = '', name = ''] = VALUE.exec(value) ?? [];
    return id === '' || removed.has(id) ? [] : [{ id, digest, name }];
  });
}
