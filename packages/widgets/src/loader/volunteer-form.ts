import '../chunk/first-screen.ts';
import { DamrongVolunteerForm } from '../volunteer-form/volunteer-form.ts';
import { startDirectEntry } from './start-direct-entry.ts';

startDirectEntry('volunteer-form', DamrongVolunteerForm);
