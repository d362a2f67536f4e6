import { fieldsOfInput, inputOfFact, usualRole } from './fact-form';

describe('the form of a fact', () => {
  const input = { ...inputOfFact(null), value: ' 王芳 ', bank: '招商银行' };

  it('sends a bank only with the tail of an account', () => {
    expect(fieldsOfInput(input, null)).toMatchObject({ value: '王芳', bank: null, knownOn: null, note: '' });
    expect(fieldsOfInput({ ...input, kind: 'bank_tail', value: '6688' }, null).bank).toBe('招商银行');
  });

  it('tells evidence only where there is a case to take it from', () => {
    expect(fieldsOfInput({ ...input, evidence: ['old', 'new'] }, 'case')).toMatchObject({
      evidence: { caseId: 'case', id: 'new' },
    });
    expect(fieldsOfInput(input, 'case', 'old').evidence).toBeNull();
    expect(fieldsOfInput({ ...input, evidence: ['old'] }, 'case', 'old')).not.toHaveProperty('evidence');
    expect(fieldsOfInput(input, null, 'old')).not.toHaveProperty('evidence');
  });

  it('takes suppliers and complainants for what they are', () => {
    expect([usualRole('supplier'), usualRole('complainant'), usualRole('brand')]).toEqual([
      'supplier',
      'complainant',
      'seller',
    ]);
  });
});
