import { contentSystems } from '../../../demo/hosts/content-systems.ts';
import { names } from '../../../demo/hosts/names.ts';
import { portals } from '../../../demo/hosts/portals.ts';
import { testHosts } from '../../hosts/test-hosts.ts';

testHosts(portals, contentSystems, names);
