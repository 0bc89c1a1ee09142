import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { findChromium, findWholeChromium } from './programs.ts';

/**
 * How every test starts Chromium; the sandbox is switched off only where it cannot work, as root.
 * @param isWhole for what the headless shell leaves out
 */
export function chromiumOptions({ isWhole = false } = {}): LaunchOptions {
  const executablePath = isWhole ? findWholeChromium() : findChromium();
  if (executablePath === undefined) throw new Error('No Chromium found; set DAMRONG_CHROMIUM.');
  const isRoot = process.getuid?.() === 0;
  return {
    executablePath,
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch(chromiumOptions());
}
