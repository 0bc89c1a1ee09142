import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Programs of developers who know nothing but the OpenAPI document: what a generator of theirs makes
 * of it, and the few lines that they write on top. Each sends a photo and files a case with it.
 */
export interface GeneratedClient {
  readonly generator: string;
  /** Writes what the generator makes of the document into a folder. */
  generate(document: object, folder: string): Promise<void>;
  /** Stands beside it as `use.ts`. */
  program(filing: Filing): string;
}

/** A body as literal text, so that its type is checked: with more members, or with other facts. */
export type Filing = (more: string, facts?: string) => string;

const lastPart = `const lastPart = (location: string | null): string => location?.split('/').at(-1) ?? '';`;

const openApiTypescript: GeneratedClient = {
  generator: 'openapi-typescript',
  async generate(document, folder) {
    const { astToString, default: openapiTS } = await import('openapi-typescript');
    await write(folder, 'api.ts', astToString(await openapiTS(JSON.stringify(document))));
  },
  program: (filing) => `import createClient from 'openapi-fetch';
import type { paths } from './api.ts';

${lastPart}

export async function fileWithPhoto(baseUrl: string, photo: Blob) {
  const { GET, PATCH, POST } = createClient<paths>({ baseUrl });
  const begun = await POST('/v1/uploads', {
    params: { header: { 'Upload-Length': photo.size, 'Tus-Resumable': '1.0.0' } },
  });
  const id = lastPart(begun.response.headers.get('location'));
  await PATCH('/v1/uploads/{id}', {
    params: { path: { id }, header: { 'Upload-Offset': 0, 'Tus-Resumable': '1.0.0' } },
    headers: { 'content-type': 'application/offset+octet-stream' },
    body: photo,
    bodySerializer: (body) => body as Blob,
  });
  const { data: upload } = await GET('/v1/uploads/{id}', { params: { path: { id } } });
  const { data: receipt, error } = await POST('/v1/cases', {
    params: { header: { 'Idempotency-Key': crypto.randomUUID() } },
    body: ${filing('attachments: [id]')},
  });
  if (!receipt) throw new Error(error.code);
  const { number, code } = receipt;
  const { data: view } = await POST('/v1/cases/lookup', { body: { number, code } });
  return { upload: upload?.state, status: view?.status, photos: view?.attachments.length };
}

export async function fileBadly(baseUrl: string) {
  const { POST } = createClient<paths>({ baseUrl });
  const { error } = await POST('/v1/cases', {
    params: { header: { 'Idempotency-Key': crypto.randomUUID() } },
    body: ${filing('', 'x')},
  });
  return error?.issues?.map(({ path, code }) => \`\${path.join('.')}: \${code}\`);
}
`,
};

const heyApi: GeneratedClient = {
  generator: '@hey-api/openapi-ts',
  async generate(document, folder) {
    const { createClient } = await import('@hey-api/openapi-ts');
    await createClient({
      input: document as Record<string, unknown>,
      output: { path: folder, clean: false },
      plugins: ['@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch'],
      logs: { level: 'silent' },
    });
  },
  program: (filing) => `import { createClient } from './client';
import { beginUpload, fileCase, lookUpCase, readUpload, sendUploadPiece } from './sdk.gen';

${lastPart}

export async function fileWithPhoto(baseUrl: string, photo: Blob) {
  const client = createClient({ baseUrl });
  const begun = await beginUpload({
    client,
    headers: { 'Upload-Length': photo.size, 'Tus-Resumable': '1.0.0' },
  });
  const id = lastPart(begun.response?.headers.get('location') ?? null);
  await sendUploadPiece({
    client,
    path: { id },
    headers: { 'Upload-Offset': 0, 'Tus-Resumable': '1.0.0' },
    body: photo,
    bodySerializer: null,
  });
  const { data: upload } = await readUpload({ client, path: { id } });
  const { data: receipt, error } = await fileCase({
    client,
    headers: { 'Idempotency-Key': crypto.randomUUID() },
    body: ${filing('attachments: [id]')},
  });
  if (!receipt) throw new Error(error?.code);
  const { number, code } = receipt;
  const { data: view } = await lookUpCase({ client, body: { number, code } });
  return { upload: upload?.state, status: view?.status, photos: view?.attachments.length };
}

export async function fileBadly(baseUrl: string) {
  const { error } = await fileCase({
    client: createClient({ baseUrl }),
    headers: { 'Idempotency-Key': crypto.randomUUID() },
    body: ${filing('', 'x')},
  });
  return error?.issues?.map(({ path, code }) => \`\${path.join('.')}: \${code}\`);
}
`,
};

const oazapfts: GeneratedClient = {
  generator: 'oazapfts',
  async generate(document, folder) {
    const { generateSource } = await import('oazapfts');
    const spec = await write(folder, 'openapi.json', JSON.stringify(document));
    await write(folder, 'api.ts', await generateSource(spec));
  },
  program: (filing) => `import { handle } from '@oazapfts/runtime';
import { beginUpload, defaults, fileCase, lookUpCase, readUpload, sendUploadPiece } from './api.ts';

${lastPart}

export async function fileWithPhoto(baseUrl: string, photo: Blob) {
  defaults.baseUrl = baseUrl;
  const begun = await beginUpload(photo.size, '1.0.0');
  const id = lastPart(begun.headers.get('location'));
  const headers = { 'content-type': 'application/offset+octet-stream' };
  await sendUploadPiece(id, 0, '1.0.0', photo, { headers });
  const upload = await readUpload(id);
  const receipt = await fileCase(crypto.randomUUID(), ${filing('attachments: [id]')});
  if (receipt.status !== 201) throw new Error(receipt.data.code);
  const { number, code } = receipt.data;
  const view = await lookUpCase({ number, code });
  if (upload.status !== 200 || view.status !== 200) throw new Error('no answer');
  return {
    upload: upload.data.state,
    status: view.data.status,
    photos: view.data.attachments.length,
  };
}

export async function fileBadly(baseUrl: string) {
  defaults.baseUrl = baseUrl;
  const answer = await fileCase(crypto.randomUUID(), ${filing('', 'x')});
  if (answer.status !== 422) throw new Error('taken');
  return answer.data.issues?.map(({ path, code }) => \`\${path.join('.')}: \${code}\`);
}
`,
};

export const generatedClients: readonly GeneratedClient[] = [openApiTypescript, heyApi, oazapfts];

async function write(folder: string, name: string, text: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}
