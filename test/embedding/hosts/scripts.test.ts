import { frameworks } from '../../../demo/hosts/frameworks.ts';
import { habits } from '../../../demo/hosts/habits.ts';
import { libraries } from '../../../demo/hosts/libraries.ts';
import { testHosts } from '../../hosts/test-hosts.ts';

testHosts(libraries, frameworks, habits);
