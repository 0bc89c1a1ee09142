import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { officerRoleCodes } from '../codes/officer-roles.ts';
import { allEndpoints } from '../endpoints/all-endpoints.ts';
import { managedRoles } from './managed-roles.ts';
import { accessTable, may, permissionCodes, permissionsOf, reachOf } from './access.ts';

describe('the access table', () => {
  test('gives every permission to somebody, and to every role its own account', () => {
    for (const permission of permissionCodes) {
      assert.ok(Object.keys(accessTable[permission]).length > 0, permission);
    }
    for (const role of officerRoleCodes) assert.equal(reachOf(role, 'account.own'), 'own');
  });

  test('is what endpoints warn of: whoever may not call one is told so', () => {
    for (const { id, access, errors } of allEndpoints) {
      if (access === 'public') continue;
      const isForAll = officerRoleCodes.every((role) => may(role, access));
      assert.equal(errors.includes('not_permitted'), !isForAll, id);
    }
  });

  test('lets only the ministry reach beyond a province', () => {
    for (const role of officerRoleCodes) {
      for (const permission of permissionCodes) {
        const reach = reachOf(role, permission);
        if (reach === undefined || reach === 'own') continue;
        const furthest = { administrator: 'nation', agency_officer: 'agency' } as const;
        const expected = role in furthest ? furthest[role as keyof typeof furthest] : 'province';
        assert.equal(reach, expected, permission);
      }
    }
  });

  test('lets an agency see and answer what it was given, and nothing else', () => {
    assert.deepEqual(permissionsOf('agency_officer'), [
      'account.own',
      'draft.own',
      'assignment.read',
      'assignment.answer',
    ]);
  });

  test('shows the ministry no person and lets it change no case', () => {
    assert.deepEqual(permissionsOf('administrator'), [
      'account.own',
      'draft.own',
      'case.read',
      'figures.read',
      'report.read',
      'report.national',
      'circular.read',
      'circular.send',
      'data.export',
      'audit.read',
      'agency.read',
      'holiday.read',
      'case.hold',
      'retention.read',
      'content.write',
      'content.publish',
      'template.read',
      'template.manage',
      'opinion.count',
      'admin.officers',
      'admin.sites',
      'admin.agencies',
      'admin.holidays',
      'admin.retention',
      'admin.skills',
    ]);
  });

  test('leaves reveals and the taking up of refused cases to chief and director', () => {
    for (const permission of ['person.reveal', 'case.overturn'] as const) {
      const roles = officerRoleCodes.filter((role) => may(role, permission));
      assert.deepEqual(roles, ['chief', 'director'], permission);
    }
  });

  test('lets nobody who works on accounts make one that may do more', () => {
    for (const role of officerRoleCodes) {
      for (const given of managedRoles(role)) {
        for (const permission of permissionsOf(given)) {
          const isMinistry = role === 'administrator';
          assert.ok(isMinistry || may(role, permission), `${role} ${given} ${permission}`);
        }
      }
      assert.equal(managedRoles(role).length > 0, may(role, 'admin.officers'), role);
    }
  });

  test('closes every endpoint of the desk but the way in', () => {
    const open = allEndpoints.filter(
      ({ origin, access }) => origin === 'desk' && access === 'public',
    );
    assert.deepEqual(
      open.map(({ id }) => id),
      ['signInOfficer'],
    );
  });
});
