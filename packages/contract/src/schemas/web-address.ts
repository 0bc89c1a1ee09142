import * as z from 'zod/mini';
import { parseUrl } from '../site/parse-url.ts';

/** A name with a dot, no number of a network: a link never leads into somebody's own network. */
const PUBLIC_HOST = /\.[a-z][a-z0-9-]*[a-z0-9]$/;

/** The address of a public web page, in the form in which browsers write it. */
export const webAddress = z.pipe(
  z.string('required').check(z.minLength(1, 'required'), z.maxLength(500, 'too_long')),
  z.transform((typed, context) => {
    const url = parseUrl(typed.trim());
    const isPage =
      url !== undefined &&
      /^https?:$/.test(url.protocol) &&
      PUBLIC_HOST.test(url.hostname) &&
      url.username + url.password === '';
    if (isPage) return url.href;
    context.issues.push({ code: 'custom', message: 'invalid', input: typed });
    return z.NEVER;
  }),
);
