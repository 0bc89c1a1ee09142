import type { FastifyRequest } from 'fastify';
import type { OriginRule } from '../../site/origin-rule.ts';

/** The site in whose frame a page is to stand. */
export interface Frame {
  readonly origin: string;
  /** False where nobody has registered the site: the page then says so and nothing else. */
  readonly isRegistered: boolean;
}

// Narrower than addresses are: what stands in a policy must not mean anything else there.
const ORIGIN = /^https?:\/\/[a-z\d](?:[a-z\d.-]*[a-z\d])?(?::\d{1,5})?$/;

/** The site that the address of a page names; undefined where it names none. */
export function frameOf({ query }: FastifyRequest, isRegistered: OriginRule): Frame | undefined {
  const { frame: origin } = query as { frame?: unknown };
  if (typeof origin !== 'string' || !ORIGIN.test(origin)) return undefined;
  if (URL.parse(origin)?.origin !== origin) return undefined;
  return { origin, isRegistered: isRegistered(origin) };
}

/** Lets a page stand in the frame of that site, and of no other. */
export function policyInFrame(policy: string, frame: Frame | undefined): string {
  return frame === undefined
    ? policy
    : policy.replace("frame-ancestors 'none'", `frame-ancestors ${frame.origin}`);
}

/** The part of an address that keeps a page in its frame. */
export function frameQuery(frame: Frame | undefined): readonly string[] {
  return frame === undefined ? [] : [`frame=${encodeURIComponent(frame.origin)}`];
}
