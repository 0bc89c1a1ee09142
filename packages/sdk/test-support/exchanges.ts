import { createTransport as createLightTransport } from '../src/create-light-transport.ts';
import { createTransport } from '../src/create-transport.ts';

/** Both ways to bring a call to the centre; whatever holds for one holds for the other. */
export const exchanges = [
  { name: 'over ky', createTransport },
  { name: 'over fetch alone', createTransport: createLightTransport },
] as const;

export type CreateTransport = typeof createTransport;
