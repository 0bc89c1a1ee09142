import { join } from 'node:path';
import { build } from 'esbuild';
import { launchChromium } from '../support/chromium.ts';
import { startTestCenter } from '../support/test-center.ts';
import { makeCertificate } from '../../packages/server/test-support/certificate.ts';
import { serveBehindTls, serveFiles } from './front.ts';
import { createLine } from './line.ts';
import { printPages } from './print-pages.ts';
import { hostPage, siteStyle, variants, type Variant } from './variants.ts';
import { visit, type Visit } from './visit.ts';

/** 4G at the edge of a village: 150 ms round trip, 1.6 Mbit/s down. */
const slow4G = { roundTrip: 150, bytesPerSecond: 200_000 };

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, entry)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: true } },
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** Measures every variant once per round, in turn, so that a noisy minute affects all of them. */
export async function benchPages(rounds: number): Promise<void> {
  const tls = makeCertificate();
  const line = createLine(slow4G);
  const scripts: Record<string, string> = {
    '/least-lit-form.js': await bundle('least-lit-form.ts'),
    '/least-lit-banner.js': await bundle('least-lit-banner.ts'),
  };
  const peers = await serveFiles(tls, (path) => {
    const body = scripts[path];
    return body === undefined ? undefined : { type: 'text/javascript; charset=utf-8', body };
  });
  const peersUrl = `https://localhost:${await line.reach(peers.port)}`;
  let centerUrl = '';
  const site = await serveFiles(tls, (path) => {
    if (path === '/site.css') return { type: 'text/css', body: siteStyle };
    const variant = variants[Number(path.slice(1))];
    return (
      variant && { type: 'text/html; charset=utf-8', body: hostPage(variant, centerUrl, peersUrl) }
    );
  });
  const siteUrl = `https://localhost:${await line.reach(site.port)}`;
  const center = await startTestCenter({ origins: [siteUrl] });
  const front = await serveBehindTls(tls, center.api);
  centerUrl = `https://localhost:${await line.reach(front.port)}`;
  const browser = await launchChromium();
  const visits = new Map<Variant, Visit[]>(variants.map((variant) => [variant, []]));
  try {
    for (let round = 0; round <= rounds; round += 1) {
      for (const [index, variant] of variants.entries()) {
        line.forget();
        const seen = await visit(browser, `${siteUrl}/${index}`, variant);
        // The first round warms up the disk and the server and does not count.
        if (round > 0) visits.get(variant)?.push(seen);
      }
      if (round > 0) console.log(`round ${round} of ${rounds}`);
    }
  } finally {
    await browser.close();
    front.stop();
    peers.stop();
    site.stop();
    line.stop();
    await center.stop();
  }
  printPages(visits);
}
