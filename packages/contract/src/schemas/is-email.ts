import * as z from 'zod/mini';

const format = z.email();

/** By zod's own rule for e-mail addresses; taken by its name, all its other rules would come along. */
export function isEmail(text: string): boolean {
  return z.safeParse(format, text).success;
}
