import type { $ZodType } from 'zod/v4/core';

/**
 * Limits of a text in characters, read from the checks that hold them. They come after the
 * transform that cleans the text, where the conversion to JSON Schema cannot see them.
 */
export function textLimits(schema: $ZodType): { minLength?: number; maxLength?: number } {
  const limits: { minLength?: number; maxLength?: number } = {};
  for (const check of customChecks(schema)) {
    const limit = check.params?.['limit'];
    if (typeof limit !== 'number') continue;
    const code = check.error?.({ code: 'custom', input: undefined });
    if (code === 'too_short' && limit > 0) limits.minLength = limit;
    if (code === 'too_long') limits.maxLength = limit;
  }
  return limits;
}

interface CustomCheck {
  readonly check: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly error?: (issue: { code: 'custom'; input: unknown }) => unknown;
}

function customChecks(schema: $ZodType): CustomCheck[] {
  const { def } = schema._zod as { def: { type: string; out?: $ZodType } };
  const checks = def.type === 'pipe' ? (def.out?._zod.def.checks ?? []) : [];
  return checks.map(({ _zod }) => _zod.def as CustomCheck).filter((def) => def.check === 'custom');
}
