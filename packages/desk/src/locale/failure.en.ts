import type { FailureMessages } from './failure.th.ts';
import { waitEn } from './wait.ts';

export const failureEn: FailureMessages = {
  network:
    'The system cannot be reached. What you typed is still here. Check the connection and try again.',
  busy: (seconds) =>
    seconds === undefined
      ? 'The system is busy. What you typed is still here. Wait a moment and try again.'
      : `The system is busy. What you typed is still here. Try again in ${waitEn(seconds)}.`,
  server: 'The system is not working just now. What you typed is still here. Try again shortly.',
  answer:
    'This page may have been open since before the system was upgraded. What you typed is still here. Copy it, then reload the page.',
  input: 'Something is not right yet. Check the entries and save again.',
  notPermitted: 'Your account may not do this. Ask the chief of the centre.',
  notSignedIn: 'You are not signed in. What you typed is still here. Try again to sign in.',
  caseNotFound: 'No such case in your area of responsibility. Check the case number.',
  caseChanged:
    'Others have worked on this case since you opened it, so nothing was saved. What you typed is still here. Read what has changed, and save again if you still want to.',
  ownerMoved: 'A colleague has this case. The chief or the director can give it to somebody else.',
  assignmentMoved:
    'The agency or the centre was first here. Look at how it stands now, and try again.',
  complainantNotOpen: 'The data of a confidential or anonymous complainant cannot be corrected.',
  statusMoved: 'The status of this case has changed meanwhile. Check the latest and act again.',
};
