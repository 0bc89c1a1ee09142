/** The six regions of the National Geographical Committee. */
export const regions = [
  { code: 'north', th: 'ภาคเหนือ', en: 'North' },
  { code: 'northeast', th: 'ภาคตะวันออกเฉียงเหนือ', en: 'Northeast' },
  { code: 'central', th: 'ภาคกลาง', en: 'Central' },
  { code: 'east', th: 'ภาคตะวันออก', en: 'East' },
  { code: 'west', th: 'ภาคตะวันตก', en: 'West' },
  { code: 'south', th: 'ภาคใต้', en: 'South' },
] as const;

/** Code of a part of the country; each province lies in one of them. */
export type RegionCode = (typeof regions)[number]['code'];
