import type { Route } from '../route.ts';
import type { quarantineDecision, quarantineOutcome } from '../schemas/quarantine.ts';

/** `POST /v1/officer/quarantine` of the desk, with the permission `case.screen`. */
export const decideQuarantineRoute: Route<
  { body: typeof quarantineDecision },
  typeof quarantineOutcome
> = {
  id: 'decideQuarantine',
  method: 'POST',
  path: '/v1/officer/quarantine',
  origin: 'desk',
  access: 'case.screen',
};
