import type { UploadState } from '@damrong/contract';
import { call, type Answer } from './http-client.ts';

interface Public {
  readonly publicUrl: string;
}

const tus = { 'tus-resumable': '1.0.0' };

/** Announces a file. @returns its id, or an empty string where the centre refused */
export async function beginUpload(
  { publicUrl }: Public,
  length: number,
  more: Readonly<Record<string, string>> = {},
): Promise<{ id: string; answer: Answer }> {
  const headers = { ...tus, ...more, 'upload-length': String(length) };
  const answer = await call(`${publicUrl}/v1/uploads`, { method: 'POST', headers });
  return { id: answer.headers.get('location')?.split('/').at(-1) ?? '', answer };
}

/** Sends a piece of a file. */
export function sendPiece(
  { publicUrl }: Public,
  { id, offset, bytes }: { id: string; offset: number; bytes: Buffer },
  more: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${publicUrl}/v1/uploads/${id}`, {
    method: 'PATCH',
    headers: {
      ...tus,
      ...more,
      'upload-offset': String(offset),
      'content-type': 'application/offset+octet-stream',
    },
    body: new Uint8Array(bytes),
  });
}

export function uploadState({ publicUrl }: Public, id: string): Promise<Answer<UploadState>> {
  return call(`${publicUrl}/v1/uploads/${id}`);
}

/**
 * Sends a whole file, with more headers where the desk needs them. @returns its id and the centre's
 * verdict
 */
export async function upload(
  center: Public,
  bytes: Buffer,
  more: Readonly<Record<string, string>> = {},
): Promise<{ id: string; state: UploadState }> {
  const { id, answer } = await beginUpload(center, bytes.length, more);
  if (id === '') throw new Error(`the upload was not begun: ${answer.text}`);
  if (bytes.length > 0) {
    const sent = await sendPiece(center, { id, offset: 0, bytes }, more);
    if (sent.status !== 204) throw new Error(`the file was not taken: ${await sent.text()}`);
  }
  return { id, state: (await uploadState(center, id)).body };
}

/** Asks as a citizen for a file of a case. */
export function fetchAttachment({ publicUrl }: Public, body: object): Promise<Response> {
  return fetch(`${publicUrl}/v1/cases/attachments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
