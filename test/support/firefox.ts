import { join } from 'node:path';
import { firefox, type Browser } from 'playwright-core';
import { findFirefox } from './programs.ts';

/** Path of the Firefox that tests run in. */
export function firefoxPath(): string {
  const path = findFirefox();
  if (path === undefined) throw new Error('No Firefox found; set DAMRONG_FIREFOX.');
  return path;
}

/** The system's Firefox over WebDriver BiDi, which it supports natively. */
export function launchFirefox(): Promise<Browser> {
  return firefox.launch({
    channel: 'moz-firefox',
    executablePath: join(import.meta.dirname, 'firefox-relay.js'),
    env: { ...process.env, DAMRONG_FIREFOX: firefoxPath() },
    timeout: 120_000,
  });
}
