/** What the hub can open, in its order. Each is the name of a chunk and, prefixed, of an element. */
export const services = ['complaint-form', 'case-status', 'volunteer-form'] as const;

export type Service = (typeof services)[number];

/** Strokes of each service's sign in a box of 24. */
export const signs: Readonly<Record<Service, string>> = {
  'complaint-form': 'M4 4h16v12h-9l-5 4v-4H4ZM8 8.5h8M8 12h5',
  'case-status': 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 20 20',
  'volunteer-form': 'M12 20S4 15 4 9.5A4 4 0 0 1 12 8a4 4 0 0 1 8 1.5C20 15 12 20 12 20Z',
};

/** Each service's page on the centre's own site, for who cannot open it in place. */
export const hostedPages: Readonly<Record<Service, string>> = {
  'complaint-form': 'complaint',
  'case-status': 'status',
  'volunteer-form': 'volunteer',
};
