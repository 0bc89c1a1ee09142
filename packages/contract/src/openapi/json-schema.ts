import * as z from 'zod/mini';
import type { $ZodType } from 'zod/v4/core';
import type { JsonSchema } from './document.ts';
import { fieldNotes } from './field-notes.ts';
import { textLimits } from './text-limits.ts';

/** What a client may send (`input`) or will get (`output`). */
export function toJsonSchema(schema: $ZodType, io: 'input' | 'output'): JsonSchema {
  const result: JsonSchema = z.toJSONSchema(schema, {
    io,
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, textLimits(zodSchema), fieldNotes.get(zodSchema));
      // The format says it already; a pattern that spells out all leap years does not help a
      // reader.
      if (jsonSchema.format?.startsWith('date')) delete jsonSchema.pattern;
      // Many generators take a property with a default for one that is always there.
      delete jsonSchema.default;
      // A later release may answer with more fields; a client that refuses them would break.
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  delete result['$schema'];
  return { ...result };
}
