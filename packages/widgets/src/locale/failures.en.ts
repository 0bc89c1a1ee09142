import type { FailureMessages } from './failure-text.ts';

export const failuresEn: FailureMessages = {
  network: 'It was not sent. What you wrote is still here. Please try again or call 1567',
  busy: (seconds) =>
    `Many people are using this service. What you wrote is still here. Please try again in ${wait(seconds)} or call 1567`,
  server:
    'The centre cannot take this at the moment. What you wrote is still here. Please try again shortly or call 1567',
};

function wait(seconds = 60): string {
  return seconds < 100 ? `${Math.ceil(seconds)} seconds` : `${Math.ceil(seconds / 60)} minutes`;
}
