import * as z from 'zod/mini';

const HOST = /^(?:[a-z0-9_.-]+|\[[0-9a-f:.]+\])$/;

/** An origin as browsers write it in `Origin`; the address of any page of the site will do. */
export const siteOrigin = z.pipe(
  z.string('required').check(z.minLength(1, 'required'), z.maxLength(300, 'too_long')),
  z.transform((typed, context) => {
    const url = URL.parse(typed.trim());
    const isSite =
      url !== null &&
      /^https?:$/.test(url.protocol) &&
      HOST.test(url.hostname) &&
      url.username + url.password === '';
    if (isSite) return url.origin;
    context.issues.push({ code: 'custom', message: 'invalid', input: typed });
    return z.NEVER;
  }),
);
