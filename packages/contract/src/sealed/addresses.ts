/**
 * Addresses at the public origin for who writes a sealed report. They carry boxes in place of JSON, so
 * they stand beside the routes of the other calls.
 */
export const sealedAddresses = {
  directory: '/v1/sealed/directory',
  letters: '/v1/sealed/letters',
  visits: '/v1/sealed/visits',
} as const;

/** Where every address of the desk about sealed reports begins. */
export const officerSealedAddress = '/v1/officer/sealed';
