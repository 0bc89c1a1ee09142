import type { ServiceContent, ServicePart } from './service-content.ts';

/**
 * The parts of a service that a province may take from the national entry, each with its fields. `order`
 * is the place in the list, which is no field of the content.
 */
export const serviceParts: Readonly<Record<ServicePart, readonly (keyof ServiceContent)[]>> = {
  name: ['nameTh', 'nameEn'],
  handling: ['handling'],
  audience: ['audienceTh', 'audienceEn'],
  documents: ['documents'],
  fee: ['feeBaht', 'feeTh', 'feeEn'],
  time: ['time', 'timeTh', 'timeEn'],
  place: ['placeTh', 'placeEn'],
  phones: ['phones'],
  steps: ['steps'],
  keywords: ['keywords'],
  filing: ['filing'],
  page: ['url'],
  order: [],
};

/** What a province's entry says, with the parts that follow the national one as they stand there. */
export function followService(own: ServiceContent, national: ServiceContent): ServiceContent {
  const followed = own.follows.flatMap((part) => serviceParts[part]);
  return { ...own, ...Object.fromEntries(followed.map((field) => [field, national[field]])) };
}
