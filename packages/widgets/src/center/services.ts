import { caseStatusChunk } from '../case-status/case-status.chunk.ts';
import type { LazyChunk } from '../chunk/lazy-chunk.ts';
import { complaintFormChunk } from '../complaint-form/complaint-form.chunk.ts';
import { volunteerFormChunk } from '../volunteer-form/volunteer-form.chunk.ts';

/** What the hub can open, in its order. Each is, prefixed, the name of an element. */
export const services = ['complaint-form', 'case-status', 'volunteer-form'] as const;

export type Service = (typeof services)[number];

/** What brings each service's element. */
export const serviceChunks: Readonly<Record<Service, LazyChunk<unknown>>> = {
  'complaint-form': complaintFormChunk,
  'case-status': caseStatusChunk,
  'volunteer-form': volunteerFormChunk,
};

/** Strokes of each service's sign in a box of 24. */
export const signs: Readonly<Record<Service, string>> = {
  'complaint-form': 'M4 4h16v12h-9l-5 4v-4H4ZM8 8h8M8 12h5',
  'case-status': 'M11 4a7 7 0 1 0 .1 0ZM16 16l4 4',
  'volunteer-form': 'M12 20Q4 15 4 9a4 4 0 0 1 8-1 4 4 0 0 1 8 1q0 6-8 11Z',
};

/** Each service's page on the centre's own site, for who cannot open it in place. */
export const hostedPages: Readonly<Record<Service, string>> = {
  'complaint-form': 'complaint',
  'case-status': 'status',
  'volunteer-form': 'volunteer',
};
