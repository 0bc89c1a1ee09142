import '../chunk/first-screen.ts';
import { DamrongCaseStatus } from '../case-status/case-status.ts';
import { startDirectEntry } from './start-direct-entry.ts';

startDirectEntry('case-status', DamrongCaseStatus);
