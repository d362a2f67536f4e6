import { commandOf } from './command-form';

describe('a command’s form', () => {
  it('sends a note or a reason', () => {
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
