import { dateChangeIn, eventName, statusChangeIn, tagsIn, textIn, writtenIn } from './timeline-details';

describe('what a line of the timeline tells', () => {
  it('names the event without its library and version', () => {
    expect(eventName('cases.case_opened.v1')).toBe('case_opened');
    expect(eventName('odd')).toBe('odd');
  });

  it('shows what people wrote, also inside a clearance, and nothing empty', () => {
    expect(
      writtenIn({ reason: ' ', feeSummary: '10 %', conflictClearance: { reason: 'no overlap' }, note: null }),
    ).toEqual([
      { name: 'feeSummary', text: '10 %' },
      { name: 'conflictClearance', text: 'no overlap' },
    ]);
  });

  it('tells a change of status only where there was one', () => {
    expect(statusChangeIn({ from: 'enquiry', to: 'closed' })).toEqual({ from: 'enquiry', to: 'closed' });
    expect(statusChangeIn({ from: null, to: 'enquiry' })).toEqual({ from: null, to: 'enquiry' });
    expect(statusChangeIn({ from: 'drafting', to: 'drafting' })).toBeNull();
    expect(statusChangeIn({})).toBeNull();
  });

  it('takes texts only', () => {
    expect(textIn({ acceptedBy: '王强' }, 'acceptedBy')).toBe('王强');
    expect(textIn({ acceptedBy: 7 }, 'acceptedBy')).toBeNull();
  });

  it('takes dates for dates and not for statuses', () => {
    const moved = { from: '2027-01-01T00:00:00.000Z', to: '2027-01-05T00:00:00.000Z' };
    expect(statusChangeIn(moved)).toBeNull();
    expect(dateChangeIn(moved)).toEqual(moved);
    expect(dateChangeIn({ from: null, to: moved.to })).toEqual({ from: null, to: moved.to });
    expect(dateChangeIn({ from: 'enquiry', to: 'closed' })).toBeNull();
  });
});

describe('the tags of an event', () => {
  it('are those that it added and those that it took away', () => {
    expect(tagsIn({ add: ['加急'], remove: ['VIP', 7] })).toEqual([
      { sign: '+', tag: '加急' },
      { sign: '−', tag: 'VIP' },
    ]);
    expect(tagsIn({ text: '备注' })).toEqual([]);
  });
});
