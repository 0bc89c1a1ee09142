import { frameworks } from '../../../demo/hosts/frameworks.ts';
import { libraries } from '../../../demo/hosts/libraries.ts';
import { testHosts } from '../../hosts/test-hosts.ts';

testHosts(libraries, frameworks);
