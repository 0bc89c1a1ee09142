import type { categoryGroupNamesTh } from './category-group-names.th.ts';

/** By code, beside the Thai names, which are the ones that decide. */
export const categoryGroupNamesEn: Readonly<Record<keyof typeof categoryGroupNamesTh, string>> = {
  land: 'Land and public land',
  environment: 'Environment and pollution',
  utilities: 'Roads, power and water',
  safety: 'Order and safety',
  misconduct: 'Corruption and misconduct of officials',
  drugs: 'Drugs and vice',
  debt: 'Debt and informal lending',
  consumer: 'Consumer protection',
  labour: 'Labour and social security',
  health: 'Health and welfare',
  assistance: 'Requests for assistance',
  other: 'Other matters',
};
