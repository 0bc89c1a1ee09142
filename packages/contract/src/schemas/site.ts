import * as z from 'zod/mini';
import { parseUrl } from '../site/parse-url.ts';
import { timestamp } from './calendar.ts';
import { provinceCode } from './location.ts';
import { optionalText } from './text.ts';

const HOST = /^(?:[a-z0-9_.-]+|\[[0-9a-f:.]+\])$/;

/** An origin as browsers write it in `Origin`; the address of any page of the site will do. */
export const siteOrigin = z.pipe(
  z.string('required').check(z.minLength(1, 'required'), z.maxLength(300, 'too_long')),
  z.transform((typed, context) => {
    const url = parseUrl(typed.trim());
    const isSite =
      url !== undefined &&
      /^https?:$/.test(url.protocol) &&
      HOST.test(url.hostname) &&
      url.username + url.password === '';
    if (isSite) return url.origin;
    context.issues.push({ code: 'custom', message: 'invalid', input: typed });
    return z.NEVER;
  }),
);

/** `requested` by its webmaster, or `registered`: only then may its pages call the centre. */
export const siteStates = ['requested', 'registered'] as const;

/** An element without its `damrong-`, as the `data-show` of a tag names it. */
const elementName = z.string('required').check(z.regex(/^[a-z][a-z-]{1,39}$/, 'invalid'));

/** Who looks after the site: an office and its number or address, which the office itself publishes. */
const webmaster = optionalText(200);

const registration = {
  provinceCode: z.nullable(provinceCode),
  webmaster,
  /** What the site shows; everything when the list is empty. */
  show: z._default(z.array(elementName).check(z.maxLength(20, 'too_long')), []),
  color: z._default(z.nullable(z.string().check(z.regex(/^#[0-9a-f]{6}$/, 'invalid'))), null),
};

/** Up to eight origins of one site, with what holds for all of them. */
export const newSites = z.object({
  origins: z.array(siteOrigin).check(z.minLength(1, 'required'), z.maxLength(8, 'too_long')),
  ...registration,
});

/** All of a site that can change, with the version that its editor saw. */
export const siteChange = z.object({ ...registration, version: z.int('required') });

/** What a webmaster asks for, to be looked at by those who work on the register. */
export const siteRequest = z.object({
  origin: siteOrigin,
  provinceCode: z.nullable(provinceCode),
  webmaster,
});

/** The origin as browsers write it, and whether it waits or is registered already. */
export const siteRequestAnswer = z.object({ origin: z.string(), state: z.enum(siteStates) });

/** Why an element could not start. */
export const startFailureReasons = [
  'chunk_unavailable',
  'center_unreachable',
  'origin_not_registered',
] as const;

const release = z
  .string('required')
  .check(z.regex(/^\d{1,4}\.\d{1,4}\.\d{1,6}(?:-[0-9a-z.]{1,20})?$/, 'invalid'));

/** All that an element tells when it cannot start; nothing of the page, and nothing of its reader. */
export const startFailure = z.object({
  release,
  element: elementName,
  reason: z.enum(startFailureReasons, 'required'),
});

const countedFailure = z.object({
  release: z.string(),
  element: z.string(),
  reason: z.enum(startFailureReasons),
  count: z.int(),
  lastAt: timestamp,
});

/** A site, and how it has done in the last two weeks. */
export const site = z.object({
  id: z.string(),
  origin: z.string(),
  provinceCode: z.nullable(z.string()),
  state: z.enum(siteStates),
  webmaster: z.nullable(z.string()),
  show: z.array(z.string()),
  color: z.nullable(z.string()),
  createdAt: timestamp,
  /** The first and the last day on which a page of the site has asked for something. */
  firstSeenAt: z.nullable(timestamp),
  lastSeenAt: z.nullable(timestamp),
  /** The release that it asked for last; null until it is known. */
  release: z.nullable(z.string()),
  failures: z.array(countedFailure),
  version: z.int(),
});

/** A page of the register; by origin, from the one after `cursor`. */
export const siteQuery = z.object({
  province: z.optional(provinceCode),
  /** A part of the origin or of who looks after it. */
  search: z.optional(z.string().check(z.maxLength(100, 'too_long'))),
  /** Origin of the last site of the page before. */
  cursor: z.optional(z.string().check(z.maxLength(300, 'invalid'))),
  limit: z._default(
    z.coerce.number().check(z.minimum(1, 'invalid'), z.maximum(100, 'invalid')),
    50,
  ),
});

/** A page in the order of origins; `nextCursor` is null on the last. */
export const siteList = z.object({
  sites: z.array(site),
  nextCursor: z.nullable(z.string()),
  /** Origins that carry the tag and are not registered, of the last two weeks; for the ministry. */
  strangers: z.array(z.object({ origin: z.string(), count: z.int(), lastAt: timestamp })),
});

/** The sites as they stand after a registration, one for each origin. */
export const registeredSites = z.object({ sites: z.array(site) });

export const siteId = z.uuid('invalid');

/** An origin that a webmaster wants to have registered. */
export type SiteRequest = z.infer<typeof siteRequest>;

/** Whether the origin waits for the ministry or may call the centre already. */
export type SiteRequestAnswer = z.infer<typeof siteRequestAnswer>;

/** A site of the register with its last two weeks. */
export type Site = z.infer<typeof site>;

/** A page of the register; `nextCursor` is null on the last. */
export type SiteList = z.infer<typeof siteList>;

/** Search and page after parsing, 50 sites unless given. */
export type SiteQuery = z.infer<typeof siteQuery>;

/** Origins to be registered, after parsing. */
export type NewSites = z.infer<typeof newSites>;

/** Province, webmaster, elements and colour as they shall be; the origin never changes. */
export type SiteChange = z.infer<typeof siteChange>;

/** What a registration has made of each origin that it named. */
export type RegisteredSites = z.infer<typeof registeredSites>;

/** Release, element and reason of an element that did not start. */
export type StartFailure = z.infer<typeof startFailure>;
