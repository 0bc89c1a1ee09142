import { layouts } from '../../../demo/hosts/layouts.ts';
import { optimisers } from '../../../demo/hosts/optimisers.ts';
import { policies } from '../../../demo/hosts/policies.ts';
import { visitors } from '../../../demo/hosts/visitors.ts';
import { testHosts } from '../../hosts/test-hosts.ts';

testHosts(optimisers, policies, layouts, visitors);
