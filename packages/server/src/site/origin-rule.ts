import type { Sites } from './sites.ts';

export interface OriginRuleOptions {
  readonly sites: () => Sites;
  readonly configured: readonly string[];
  readonly publicUrl: () => string;
  /** Trying the tag out: every port of this machine counts as registered. */
  readonly tryLoopback: boolean;
}

export type OriginRule = (origin: string) => boolean;

const LOOPBACK = /^http:\/\/(localhost|127\.0\.0\.1)(:\d{1,5})?$/;

/**
 * Compares the whole origin as browsers write it: scheme, host and port, never a part of it. `null`
 * is refused on purpose, because anybody's sandboxed frames, files and data addresses share it.
 */
export function createOriginRule(options: OriginRuleOptions): OriginRule {
  const configured = new Set(options.configured);
  return (origin) =>
    origin === options.publicUrl() ||
    configured.has(origin) ||
    options.sites().has(origin) ||
    (options.tryLoopback && LOOPBACK.test(origin));
}
