import '../chunk/first-screen.ts';
import { DamrongComplaintForm } from '../complaint-form/complaint-form.ts';
import { startDirectEntry } from './start-direct-entry.ts';

startDirectEntry('complaint-form', DamrongComplaintForm);
