import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestCenter } from './center.ts';

/** Built files of nothing but the pages that have a form, and that which leads to one. */
export function assetsWithPages(): string {
  const directory = mkdtempSync(join(tmpdir(), 'damrong-plain-'));
  mkdirSync(join(directory, 'v1'));
  const words = { name: 'แบบฟอร์ม', without: 'โทร 1567' };
  const elements = ['complaint', 'status', 'volunteer', 'opinion', 'services'].map((path) => ({
    tag: path === 'services' ? 'damrong-services' : 'damrong-hello',
    entry: 'hello',
    pages: [{ path, th: words, en: words }],
  }));
  writeFileSync(join(directory, 'v1/elements.json'), JSON.stringify(elements));
  return directory;
}

export interface ShownPage {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
}

/** The value of the first hidden field or option of this name that is in a page. */
export function valueIn(html: string, name: string): string {
  const [, value = ''] = new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(html) ?? [];
  return value.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"');
}

export async function openPlainPage(
  center: TestCenter,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<ShownPage> {
  const answer = await fetch(`${center.publicUrl}${path}`, { headers });
  return { status: answer.status, headers: answer.headers, html: await answer.text() };
}

type Part = string | readonly (string | File)[];

/** Sends a form as a browser does; `undefined` leaves a field out. */
export async function sendPlainForm(
  center: TestCenter,
  path: string,
  fields: Readonly<Record<string, Part | undefined>>,
  headers: Readonly<Record<string, string>> = { origin: center.publicUrl },
): Promise<ShownPage> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of [value ?? []].flat()) form.append(name, one);
  }
  const answer = await fetch(`${center.publicUrl}${path}`, {
    method: 'POST',
    body: form,
    headers,
    redirect: 'manual',
  });
  return { status: answer.status, headers: answer.headers, html: await answer.text() };
}
