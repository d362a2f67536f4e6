import { ownerOf } from './task-owner';

const roles = new Map([['chen', ['case_manager', 'writer']]]);

describe('A task of a role', () => {
  it('is the assignee’s when they hold the role', () => {
    expect(ownerOf('writer', 'chen', roles)).toBe('chen');
  });

  it('is nobody’s yet when they do not, or the case has no assignee', () => {
    expect(ownerOf('finance', 'chen', roles)).toBeNull();
    expect(ownerOf('writer', null, roles)).toBeNull();
    expect(ownerOf('writer', 'gone', roles)).toBeNull();
  });
});
