import { wordsOf, type Name } from './names-in-source.ts';

export interface RetiredName {
  /** In small letters, words parted by hyphens. */
  readonly name: string;
  readonly use: string;
  /**
   * Where it is retired: as words within any name, which is for what has no other sense; as the
   * name of a file or folder; or as a class of styles and templates.
   */
  readonly as: 'words' | 'path' | 'class';
}

const words = (use: string, ...names: string[]): RetiredName[] =>
  names.map((name) => ({ name, use, as: 'words' }));

const asPath = (name: string, use: string): RetiredName => ({ name, use, as: 'path' });

const asClass = (name: string, use: string): RetiredName => ({ name, use, as: 'class' });

/** Names that the project has given up, and the field's standard terms in their place. */
export const retiredNames: readonly RetiredName[] = [
  ...words('center', 'centre'),
  ...words('publicId', 'handle-of'),
  ...words('similarCases', 'near-matter', 'near-matters', 'near-hook'),
  asPath('alike', 'similar-cases'),
  asPath('refusal', 'problem-error'),
  ...words('deadlines', 'case-terms', 'terms'),
  ...words('heartbeat', 'beat'),
  ...words('negativeCases', 'provocations'),
  ...words('subscription', 'mail-following'),
  ...words('ValidationIssue', 'field-fault'),
  asPath('cast', 'actors'),
  asPath('sheet', 'print-document'),
  asPath('sending', 'form, send'),
  asPath('after', 'delay'),
  ...words('printDocument', 'print-sheet', 'receipt-sheet', 'sheet-line'),
  ...words('documentImage', 'save-picture'),
  ...words('receiptActions', 'keep-ways'),
  ...words('savedDraft', 'kept-draft', 'draft-keeping'),
  asPath('keep', 'receipt-actions, saved-draft'),
  asPath('what-is-kept', 'draft-record'),
  asPath('explain', 'error-text'),
  asPath('amount', 'format-number'),
  ...words('fallback', 'way-out', 'ways-out'),
  ...words('autoRetry', 'send-again'),
  ...words('optionalQuestions', 'more-questions'),
  ...words('renderDisclosure', 'render-fold'),
  ...words('the name of the thing', 'late-form', 'late-words', 'late-thai', 'late-english'),
  ...words('IdempotentSubmission', 'attempts-taken', 'unanswered'),
  ...words('CaseReply', 'follow-up'),
  ...words('mailSubscription', 'mail-follow', 'mail-follower'),
  ...words('locationTools', 'place-ways'),
  ...words('error, validation issue', 'fault-of'),
  ...words('inactivityTimeoutMs', 'silence'),
  ...words('AppContext, context', 'center-parts', 'centre-parts'),
  ...words('ProblemError, fieldProblem', 'refuse-field'),
  ...words('BruteForceGuard', 'guess-guard'),
  ...words('RateLimiter', 'failure-throttle'),
  ...words('abuseFingerprints', 'flood-marks'),
  ...words('assessCase', 'examine-matter'),
  ...words('validateFile', 'judge-file'),
  ...words('abortableCall', 'own-call'),
  ...words('maintenance, scheduledJobs', 'keeper', 'keep-house'),
  ...words('StartError', 'start-fault'),
  ...words('ListState', 'list-place'),
  asPath('render-hold', 'pending-uploads'),
  asPath('place-tools', 'location-tools'),
  asPath('place-point', 'location-point'),
  asPath('place-map', 'location-map'),
  asPath('place-context', 'location-context'),
  ...words(
    'location',
    'place-tools',
    'place-context',
    'place-point',
    'place-map',
    'place-messages',
  ),
  ...words('pendingUploads', 'is-holding', 'render-hold'),
  ...words(
    '…Messages',
    ...[
      'action',
      'add',
      'all',
      'first',
      'first-step',
      'followers',
      'hosted-page',
      'issue',
      'later',
    ],
    ...[
      'leave',
      'manage',
      'privacy',
      'question',
      'receipt',
      'receipt-actions',
      'retry',
      'saved-draft',
    ],
    ...['sign-up', 'similar-cases', 'step', 'steps', 'volunteer'],
  ).map((one) => ({ ...one, name: `${one.name}-words` })),
  ...words('timeoutMs', 'patience'),
  ...words('inactivityTimeoutMs', 'abort-when-silent'),
  ...words('dragThreshold', 'tremble'),
  ...words('error, validation issue', 'file-fault', 'position-fault', 'coordinate-fault'),
  asClass('hold', 'pending-uploads'),
  asClass('place-tools', 'location-tools'),
  asClass('alone', 'visually-hidden'),
  asClass('whole', 'nowrap'),
  asClass('soft', 'muted'),
  asClass('quiet', 'secondary'),
];

/** The retired name that a name carries, if any. */
export function retiredIn(
  { kind, text }: Name,
  retired: readonly RetiredName[] = retiredNames,
): RetiredName | undefined {
  const inWords = ` ${wordsOf(text).join(' ')} `;
  return retired.find(({ name, as }) => {
    if (as === 'class') return kind === 'class' && text === name;
    if (as === 'path') return kind === 'path' && withoutEnding(text) === name;
    return inWords.includes(` ${name.replaceAll('-', ' ')} `);
  });
}

function withoutEnding(path: string): string {
  return path.replace(/\..*$/, '');
}
