import type { SessionsMessages } from './sessions.th.ts';

export const sessionsEn: SessionsMessages = {
  heading: 'Where you are signed in',
  intro: 'If a device is not yours, sign it out and change your password.',
  unknown: 'Unknown device',
  current: 'This device',
  since: (at) => `Signed in ${at}`,
  end: 'Sign out',
  ended: (device) => `${device} is signed out`,
};
