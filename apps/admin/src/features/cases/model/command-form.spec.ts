import { commandOf } from './command-form';

describe('a command’s form', () => {
  it('sends an acceptance without a note as one', () => {
    expect(
      commandOf('AcceptEngagement', { acceptedBy: ' 王强 ', acceptedOn: '2026-11-23', note: '  ' }),
    ).toEqual({
      command: 'AcceptEngagement',
      payload: { acceptedBy: '王强', acceptedOn: '2026-11-23', note: null },
    });
  });

  it('sends the clearance and the fee with an offer, a reason with the rest', () => {
    expect(commandOf('OfferEngagement', { conflictClearance: 'none', feeSummary: '10 %' }).payload).toEqual({
      conflictClearance: 'none',
      feeSummary: '10 %',
      guaranteeDays: 30,
    });
    expect(
      commandOf('OfferEngagement', { conflictClearance: 'none', feeSummary: '10 %', guaranteeDays: 0 })
        .payload,
    ).toMatchObject({ guaranteeDays: 0 });
    expect(commandOf('Close', {})).toEqual({ command: 'Close', payload: { note: '' } });
    expect(commandOf('Reopen', { reason: 'new evidence' })).toEqual({
      command: 'Reopen',
      payload: { reason: 'new evidence' },
    });
  });

  it('sends corrected causes with the reason', () => {
    expect(commandOf('CorrectCauses', { causes: ['multiple_accounts'], reason: ' 通知 ' })).toEqual({
      command: 'CorrectCauses',
      payload: { causes: ['multiple_accounts'], reason: '通知' },
    });
  });
});
