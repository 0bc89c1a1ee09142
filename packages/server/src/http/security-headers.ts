/** On every answer of both origins. */
export function commonHeaders(isSecure: boolean): Record<string, string> {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'content-security-policy': API_CSP,
    'cross-origin-opener-policy': 'same-origin',
    ...(isSecure ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  };
}

const API_CSP = "default-src 'none'; frame-ancestors 'none'";

const IMAGES = "img-src 'self' data: blob:";

const page = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  IMAGES,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
];

/** Hosted pages: the complaint form may ask for the position of the device; the person decides. */
export const PAGE_PERMISSIONS = 'camera=(), geolocation=(self), microphone=(), payment=(), usb=()';

/** Hosted pages: our own files, nothing inline, scripts' text under Trusted Types. */
export const PAGE_CSP = [...page, "trusted-types lit-html 'allow-duplicates'"].join('; ');

/** A hosted page that also shows images of another origin. */
export function pageCspWithImages(origin: string): string {
  return PAGE_CSP.replace(IMAGES, `${IMAGES} ${origin}`);
}

/** The desk shows what strangers wrote to people who have rights. */
export const DESK_CSP = [...page, 'trusted-types lit-html'].join('; ');
