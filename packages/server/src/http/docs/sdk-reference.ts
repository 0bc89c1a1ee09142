import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';

const described = z.object({
  group: z.enum(['calls', 'officer-calls', 'functions', 'errors', 'types']),
  name: z.string(),
  signature: z.string(),
  about: z.string(),
  throws: z.array(z.string()),
  examples: z.array(z.string()),
  members: z.array(z.object({ name: z.string(), type: z.string(), about: z.string() })),
});

const reference = z.object({ described: z.array(described) });

/** A public name of the SDK, or a call of its client, as its sources describe it. */
export type SdkName = z.output<typeof described>;

const file = new URL('../../../dist/docs/sdk-reference.json', import.meta.url);

/** What the build has read in the sources of the SDK; nothing where it has not been built. */
export async function readSdkReference(): Promise<readonly SdkName[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  return text === undefined ? [] : reference.parse(JSON.parse(text)).described;
}
