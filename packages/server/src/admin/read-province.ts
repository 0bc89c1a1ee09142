import { isProvinceCode } from '@damrong/contract';
import { CommandError } from './command-error.ts';
import type { Arguments } from './read-arguments.ts';

/** The option `--province`. @throws CommandError for a code that no province has */
export function readProvince(given: Arguments): string | undefined {
  const code = given.optional('province');
  if (code === undefined || isProvinceCode(code)) return code;
  throw new CommandError(
    `There is no province ${code}: use its two digits (TIS 1099), such as 50 for Chiang Mai.`,
  );
}
