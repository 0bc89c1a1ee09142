/**
 * The services with a hosted page, each with its element and the script that defines the element.
 */
export const services = {
  complaint: { element: 'damrong-complaint-form', entry: 'complaint-form' },
  status: { element: 'damrong-case-status', entry: 'case-status' },
  volunteer: { element: 'damrong-volunteer-form', entry: 'volunteer-form' },
} as const;

export type Service = keyof typeof services;

export const serviceNames = Object.keys(services) as readonly Service[];
