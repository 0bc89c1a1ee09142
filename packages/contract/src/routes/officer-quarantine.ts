import type { Route } from '../route.ts';
import type { quarantineDecision, quarantineOutcome } from '../schemas/quarantine.ts';

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
