import { createHash } from 'node:crypto';
import type { Host, Kind, Snippets } from './host.ts';
import { amongNews, page } from './markup.ts';

const unstyled = (html: string): string => html.replace(/ style="[^"]*"/, '');

/** A page under a policy. It may have no inline style, so its rule stands in a sheet. */
function under(
  name: string,
  policy: (snippets: Snippets) => string,
  more: Partial<Host> = {},
): Host {
  return {
    name,
    page: (snippets) => ({
      body: page(
        amongNews(unstyled(snippets.printed)),
        '<link rel="stylesheet" href="/policy.css">',
      ),
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': policy(snippets),
      },
    }),
    files: () => ({
      '/policy.css': {
        body: 'damrong-center { display: block; min-height: max(340px, 1060px - 65vw) }',
        headers: { 'Content-Type': 'text/css' },
      },
    }),
    // A blocked script is an error of the page, and only of the visit that has it blocked.
    ...more,
  };
}

const sheet = "style-src 'self'";
const hash = (code: string): string =>
  `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

export const policies: Kind = {
  kind: 'policies',
  hosts: [
    under('policy-as-printed', ({ policy }) => `${policy}; ${sheet}`, {
      isChosen: 'whole',
    }),
    under(
      'policy-self-and-centre',
      ({ center }) =>
        `default-src 'self'; script-src 'self' ${center}; connect-src 'self' ${center}`,
    ),
    under('policy-hosts-in-default-src', ({ center }) => `default-src 'self' ${center}`),
    {
      ...under(
        'policy-nonce',
        ({ center }) => `default-src 'self'; script-src 'nonce-aGVsbG8'; connect-src ${center}`,
      ),
      page: ({ printed, center }) => ({
        body: page(
          amongNews(unstyled(printed).replace('<script ', '<script nonce="aGVsbG8" ')),
          '<link rel="stylesheet" href="/policy.css">',
        ),
        headers: {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy': `default-src 'self'; script-src 'nonce-aGVsbG8' ${center}; connect-src ${center}`,
        },
      }),
    },
    {
      ...under('policy-strict-dynamic', () => ''),
      page: ({ printed, center }) => ({
        body: page(
          amongNews(unstyled(printed).replace('<script ', '<script nonce="aGVsbG8" ')),
          '<link rel="stylesheet" href="/policy.css">',
        ),
        headers: {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy': `default-src 'self'; script-src 'nonce-aGVsbG8' 'strict-dynamic'; connect-src ${center}; base-uri 'none'; object-src 'none'`,
        },
      }),
      isChosen: true,
    },
    {
      ...under('policy-hash-of-a-loader', () => ''),
      isBare: true,
      page: ({ src, center }) => {
        const code = `var s = document.createElement('script'); s.src = '${src}?province=50&target=%23place'; document.head.appendChild(s);`;
        return {
          body: page(`<div id="place"></div><script>${code}</script>`),
          headers: {
            'Content-Type': 'text/html; charset=utf-8',
            'Content-Security-Policy': `script-src ${hash(code)} 'strict-dynamic'; connect-src ${center}`,
          },
        };
      },
    },
    under(
      'policy-trusted-types',
      ({ center }) =>
        `script-src 'self' ${center}; require-trusted-types-for 'script'; trusted-types default lit-html 'allow-duplicates'`,
    ),
    under(
      'policy-upgrade-report-only',
      ({ center }) =>
        `script-src ${center}; connect-src ${center}; style-src 'self'; report-uri /report`,
    ),
    {
      ...under('policy-in-a-meta', () => ''),
      page: ({ printed, center }) =>
        page(
          amongNews(unstyled(printed)),
          `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src ${center}; connect-src ${center}"><link rel="stylesheet" href="/policy.css">`,
        ),
    },
    {
      ...under('policy-in-a-meta-after-the-tag', () => ''),
      page: ({ printed }) =>
        page(
          `${amongNews(unstyled(printed))}<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`,
          '<link rel="stylesheet" href="/policy.css">',
        ),
      // A policy that stands outside of the head is none, and the browser says so.
      ownErrors: /outside the document's <head>/,
    },
    under('policy-without-our-script', () => `default-src 'self'; style-src 'self'`, {
      isHostile: true,
      isChosen: true,
    }),
    under(
      'policy-without-connect',
      ({ center }) => `default-src 'self'; script-src 'self' ${center}`,
      { isHostile: true },
    ),
    {
      name: 'sandboxed-frame',
      page: ({ printed }) =>
        page(
          `<iframe name="box" title="กรอบ" sandbox="allow-scripts" width="900" height="700" srcdoc="${page(printed).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`,
        ),
      frame: 'iframe[name=box]',
      isHostile: true,
    },
    {
      name: 'sandboxed-page',
      page: ({ printed }) => ({
        body: page(amongNews(printed)),
        headers: {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy': 'sandbox allow-scripts',
        },
      }),
      isHostile: true,
    },
    {
      name: 'cross-origin-isolated',
      page: ({ printed }) => ({
        body: page(amongNews(printed)),
        headers: {
          'Content-Type': 'text/html; charset=utf-8',
          'Cross-Origin-Opener-Policy': 'same-origin',
          'Cross-Origin-Embedder-Policy': 'require-corp',
        },
      }),
    },
    {
      name: 'referrer-and-permissions',
      page: ({ printed }) => ({
        body: page(amongNews(printed)),
        headers: {
          'Content-Type': 'text/html; charset=utf-8',
          'Referrer-Policy': 'no-referrer',
          'Permissions-Policy': 'geolocation=(), camera=(), storage-access=()',
          'X-Frame-Options': 'DENY',
          'X-Content-Type-Options': 'nosniff',
        },
      }),
    },
  ],
};
