import type { CenterMessages } from './center.th.ts';

export const messages: CenterMessages = {
  title: 'Services of the centre',
  services: {
    'complaint-form': { name: 'File a complaint', about: 'Report a hardship or ask for help' },
    'case-status': { name: 'Follow a case', about: 'See its progress by its number' },
    'volunteer-form': { name: 'Volunteer', about: 'Help the people of your province' },
  },
  back: 'Back to all services',
  opening: 'Opening the service',
};
