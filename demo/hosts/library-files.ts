import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join, normalize } from 'node:path';
import { buildSync } from 'esbuild';
import type { Answer } from './host.ts';
import { isOldLibrary, readOldLibrary } from './old-libraries.ts';

const packages = join(import.meta.dirname, '../../node_modules');
const need = createRequire(import.meta.url);

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Libraries whose makers expect that a page bundles them, as a page would. */
const bundles: Readonly<Record<string, () => string>> = {
  react19: () => `
    import { createElement } from 'react';
    import { createRoot } from 'react-dom/client';
    globalThis.React = { createElement };
    globalThis.ReactDOM = { createRoot };`,
  angular: () => `
    import 'zone.js';
    import '@angular/compiler';
    import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZoneChangeDetection } from '@angular/core';
    import { bootstrapApplication } from '@angular/platform-browser';
    const Page = Component({
      selector: 'site-root',
      schemas: [CUSTOM_ELEMENTS_SCHEMA],
      template: '<h1>{{ title }}</h1><damrong-center province="50" style="display: block"><a href="tel:1567">1567</a></damrong-center><p>ข่าว</p>',
    })(class { title = 'จังหวัดเชียงใหม่'; });
    bootstrapApplication(Page, { providers: [provideZoneChangeDetection()] });`,
  svelte: () => {
    const { compile } = need('svelte/compiler') as {
      compile(source: string, options: object): { js: { code: string } };
    };
    const source = `<script>let { news } = $props(); let open = $state(true);</script>
      <h1>จังหวัดเชียงใหม่</h1>
      {#if open}<damrong-center province="50" style="display: block">
        <a href="tel:1567">1567</a></damrong-center>{/if}
      <button onclick={() => (open = !open)}>เปิดหรือปิด</button>{#each news as line}<p>{line}</p>{/each}`;
    return `${compile(source, { generate: 'client' }).js.code.replace('export default', 'const Page =')}
      import { mount } from 'svelte';
      mount(Page, { target: document.getElementById('app'), props: { news: ['ข่าวหนึ่ง', 'ข่าวสอง'] } });`;
  },
};

const built = new Map<string, string>();

function bundled(name: string): string | undefined {
  const entry = bundles[name];
  if (entry === undefined) return undefined;
  const known = built.get(name);
  if (known !== undefined) return known;
  const { outputFiles } = buildSync({
    stdin: { contents: entry(), resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    conditions: ['browser', 'production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  const text = outputFiles[0]?.text ?? '';
  built.set(name, text);
  return text;
}

/** A tag for a bundle, which is there from then on: pages are measured, and not how long it takes. */
export function bundle(name: string): string {
  bundled(name);
  return `<script src="/bundle/${name}.js"></script>`;
}

/** A file of a library by the path that pages have for it; undefined where it is none. */
export function libraryFile(path: string): Answer | undefined {
  const [, folder = '', rest = ''] = /^\/(npm|old|bundle)\/(.*)$/.exec(path) ?? [];
  const body = read(folder, normalize(rest));
  if (body === undefined) return undefined;
  const type = types[extname(path)] ?? 'application/octet-stream';
  return { body, headers: { 'Content-Type': type, 'Cache-Control': 'max-age=600' } };
}

function read(folder: string, path: string): string | Uint8Array | undefined {
  if (folder === 'bundle') return bundled(path.replace(/\.js$/, ''));
  if (folder === 'old') {
    const name = path.replace(/\.js$/, '');
    return isOldLibrary(name) ? readOldLibrary(name) : undefined;
  }
  if (folder !== 'npm' || path.startsWith('..')) return undefined;
  try {
    return readFileSync(join(packages, path));
  } catch {
    return undefined;
  }
}
