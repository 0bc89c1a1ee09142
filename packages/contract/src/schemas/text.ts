import * as z from 'zod/mini';
import { cleanText, countCharacters, hasForbiddenCharacters } from '../thai/text.ts';

interface TextLimits {
  /** The fewest characters (code points) after cleaning; 1 unless given. */
  readonly min?: number;
  /** Most characters (code points) after cleaning. */
  readonly max: number;
}

const typed = z.string('required').check(
  z.refine((text) => !hasForbiddenCharacters(text), {
    error: 'characters_forbidden',
    abort: true,
  }),
);

/**
 * Text from a person: control characters and lone surrogates are refused, Thai spelling variants
 * folded, and length counted in code points, as readers count it.
 */
export function text({ min = 1, max }: TextLimits) {
  return z.pipe(
    z.pipe(typed, z.transform(cleanText)),
    z.string().check(
      z.refine((value) => min === 0 || value !== '', { error: 'required', abort: true }),
      z.refine((value) => countCharacters(value) >= min, {
        error: 'too_short',
        params: { limit: min },
      }),
      z.refine((value) => countCharacters(value) <= max, {
        error: 'too_long',
        params: { limit: max },
      }),
    ),
  );
}

/** A field that may be left empty: empty text and absence are the same. */
export function optionalText(max: number) {
  return z.optional(
    z.pipe(
      text({ min: 0, max }),
      z.transform((value) => (value === '' ? undefined : value)),
    ),
  );
}

const letter = /\p{L}/u;
const symbol = /[\p{Extended_Pictographic}\p{Sc}\p{Sm}<>{}[\]@#^*_=|\\~`]/u;

/** A person's or an organisation's name in one field, never split. */
export const personName = z.pipe(
  text({ max: 150 }),
  z.string().check(
    z.refine((name) => letter.test(name), { error: 'name_without_letters', abort: true }),
    z.refine((name) => !symbol.test(name), { error: 'name_has_symbols' }),
  ),
);
