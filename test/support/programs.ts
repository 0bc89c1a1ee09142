import { accessSync, constants, existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

const macBrowsers = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const wholeBrowsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Path of a Chromium or Chrome, `DAMRONG_CHROMIUM` first. The headless shell is the same engine without
 * the windows, menus and services of a browser that nobody looks at; a page opens in half the time.
 */
export function findChromium(): string | undefined {
  const named = process.env['DAMRONG_CHROMIUM'];
  if (named) return existsSync(named) ? named : undefined;
  return onPath('chromium-headless-shell') ?? findWholeChromium();
}

/** As `findChromium`, but a browser with all that citizens have: a back/forward cache, for one. */
export function findWholeChromium(): string | undefined {
  const named = process.env['DAMRONG_CHROMIUM'];
  if (named) return existsSync(named) ? named : undefined;
  return wholeBrowsers.map(onPath).find(Boolean) ?? macBrowsers.find(isExecutable);
}

/** Path of a Firefox, `DAMRONG_FIREFOX` first. */
export function findFirefox(): string | undefined {
  const named = process.env['DAMRONG_FIREFOX'];
  if (named) return existsSync(named) ? named : undefined;
  const onMac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  return (
    ['firefox-esr', 'firefox'].map(onPath).find(Boolean) ??
    (isExecutable(onMac) ? onMac : undefined)
  );
}

/** True when WebKitGTK's driver and a screen for it are there, as Debian packs them. */
export function hasWebkit(): boolean {
  return onPath('WebKitWebDriver') !== undefined && onPath('Xvfb') !== undefined;
}

/** Folder that holds `initdb` and `postgres`, `DAMRONG_POSTGRES_BIN` first. */
export function findPostgres(): string | undefined {
  const named = process.env['DAMRONG_POSTGRES_BIN'];
  const candidates = named
    ? [named]
    : [
        ...globSync('/usr/lib/postgresql/*/bin').sort().reverse(),
        ...globSync('/opt/homebrew/opt/postgresql@*/bin').sort().reverse(),
        ...(process.env['PATH'] ?? '').split(delimiter),
      ];
  return candidates.find((folder) =>
    ['initdb', 'postgres'].every((n) => isExecutable(join(folder, n))),
  );
}

/** True when the pooler stands where Debian or Homebrew puts it. */
export function hasPgBouncer(): boolean {
  return ['/usr/sbin/pgbouncer', '/usr/bin/pgbouncer', '/opt/homebrew/bin/pgbouncer'].some(
    isExecutable,
  );
}

/** True when the proxy can be started by its name. */
export function hasNginx(): boolean {
  return onPath('nginx') !== undefined;
}

/** True when units can be checked, or where there are none. */
export function hasSystemd(): boolean {
  return process.platform !== 'linux' || onPath('systemd-analyze') !== undefined;
}

/** True when a font with Thai letters is installed where Debian puts it. */
export function hasThaiFont(): boolean {
  if (process.platform !== 'linux') return true;
  return globSync('/usr/share/fonts/**/*{Thai,Loma,Garuda,Sarabun}*.{ttf,otf}').length > 0;
}
