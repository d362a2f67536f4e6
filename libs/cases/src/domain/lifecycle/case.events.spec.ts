import { EVENT_OF_COMMAND, eventTypeOfWireName, eventWireName } from './case.events';
import { COMMAND_PERMISSIONS } from './case.permissions';

describe('case events', () => {
  it.each([
    ['EngagementOffered', 'cases.engagement_offered.v1'],
    ['CaseOpened', 'cases.case_opened.v1'],
    ['PlanSubmittedForReview', 'cases.plan_submitted_for_review.v1'],
  ] as const)('%s travels as %s', (type, wire) => {
    expect(eventWireName(type)).toBe(wire);
  });

  it('are known by their wire names, and only those', () => {
    for (const type of Object.values(EVENT_OF_COMMAND))
      expect(eventTypeOfWireName(eventWireName(type))).toBe(type);
    expect(eventTypeOfWireName('cases.case_opened.v2')).toBeUndefined();
  });

  it('are one per command', () => {
    const types = Object.values(EVENT_OF_COMMAND);
    expect(new Set(types).size).toBe(types.length);
  });

  it('come from commands whose permission is written as resource and action', () => {
    for (const permission of Object.values(COMMAND_PERMISSIONS))
      expect(permission).toMatch(/^[a-z]+:[a-z_]+$/);
  });
});
