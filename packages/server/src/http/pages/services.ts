/** A service with a hosted page, its element and the script that brings the element. */
export const services = {
  complaint: { element: 'damrong-complaint-form', entry: 'complaint-form' },
  status: { element: 'damrong-case-status', entry: 'case-status' },
  volunteer: { element: 'damrong-volunteer-form', entry: 'volunteer-form' },
} as const;

export type Service = keyof typeof services;

export const serviceNames = Object.keys(services) as readonly Service[];
