import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { hasOldLibraries } from '../../demo/hosts/old-libraries.ts';
import {
  findChromium,
  findFirefox,
  findPostgres,
  findWholeChromium,
  hasNginx,
  hasPgBouncer,
  hasSystemd,
  hasThaiFont,
  hasWebkit,
} from './programs.ts';

interface Need {
  /** Packages, with blanks. */
  readonly debian: string;
  readonly is: string;
  /** What is left out without it; everything else is needed. */
  readonly without?: string;
  found(): boolean;
}

const needs: readonly Need[] = [
  {
    debian: 'chromium-headless-shell',
    is: 'Chromium (or DAMRONG_CHROMIUM)',
    found: () => findChromium() !== undefined,
  },
  {
    debian: 'chromium',
    is: 'Chromium with its windows (or DAMRONG_CHROMIUM)',
    found: () => findWholeChromium() !== undefined,
  },
  {
    debian: 'firefox-esr',
    is: 'Firefox (or DAMRONG_FIREFOX)',
    found: () => findFirefox() !== undefined,
  },
  {
    debian: 'postgresql',
    is: "PostgreSQL's server programs (or DAMRONG_POSTGRES_BIN)",
    found: () => findPostgres() !== undefined,
  },
  {
    debian: 'webkit2gtk-driver xvfb',
    is: "WebKitGTK's driver and Xvfb",
    without: 'the journey in WebKit',
    found: hasWebkit,
  },
  { debian: 'pgbouncer', is: 'PgBouncer', found: hasPgBouncer },
  { debian: 'nginx', is: 'nginx', found: hasNginx },
  { debian: 'systemd', is: 'systemd-analyze', found: hasSystemd },
  { debian: 'fonts-noto-core', is: 'a font with Thai letters', found: hasThaiFont },
  {
    debian: 'libjs-mootools libjs-prototype',
    is: 'MooTools 1.4.5 and Prototype 1.7 (or DAMRONG_JAVASCRIPT)',
    found: hasOldLibraries,
  },
];

function missing(): readonly Need[] {
  return needs.filter((need) => !need.found());
}

async function apt(...words: string[]): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const { status } = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qy', ...words], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status === 0) return;
    // A machine that has just started may be updating its package lists, and apt does not wait for
    // the lock.
    await setTimeout(10_000);
  }
}

/**
 * Installs what the tests need, on Debian as root; elsewhere it throws and says what to install, or
 * names what is left out.
 */
export async function ensurePrograms(): Promise<void> {
  const wanted = missing();
  if (wanted.length === 0) return;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    await apt('update');
    await apt(
      'install',
      '--no-install-recommends',
      ...wanted.flatMap(({ debian }) => debian.split(' ')),
    );
  }
  const still = missing().filter((need) => {
    if (need.without === undefined) return true;
    console.log(`Left out: ${need.without}. It needs ${need.is} (Debian: ${need.debian}).`);
    return false;
  });
  if (still.length > 0) {
    const names = still.map(({ is }) => is).join(', ');
    const packages = still.map(({ debian }) => debian).join(' ');
    throw new Error(`The tests need ${names}. On Debian: sudo apt-get install ${packages}`);
  }
}
