import { startApi, type TestApi } from '../support/api';
import type { Caller } from '../support/caller';
import { openInDrafting, planOf, saveDraft } from '../support/filing';
import { createFirm, type TestFirm } from '../support/firm';
import { enterFacts, invoiceFacts, keepPaper } from '../support/papers';
import { aPlan, anAction, aText } from '../../libs/wording/src/testing/plan.builder';

let api: TestApi;
let firm: TestFirm;
let owner: Caller;
let writer: Caller;
beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api, ['owner', 'writer']);
  [owner, writer] = [await firm.as('owner'), await firm.as('writer')];
});
afterAll(() => api?.close());

const UNSET = { wordLimit: null, scoreThreshold: 60, rulesOff: [], phrases: [], version: 0 };
const OWN = {
  wordLimit: 50,
  scoreThreshold: 90,
  rulesOff: ['tone.exclamation'],
  phrases: [{ language: 'en', phrase: 'kindly', severity: 'error', advice: 'please' }],
};

describe('How a firm sets the checker', () => {
  it('holds for the next look at a plan, and is told when somebody else was first', async () => {
    expect((await writer.get('/plan-checks')).body).toEqual(UNSET);
    expect((await writer.put('/plan-checks', { ...OWN, version: 0 })).status).toBe(403);
    const { id } = await openInDrafting(firm.firmId, owner);
    await saveDraft(owner, id, aPlan({ closing: aText('感谢', 'Kindly review this!') }));
    expect((await planOf(owner, id)).gates.findings.map(({ ruleId }) => ruleId)).toContain(
      'tone.exclamation',
    );

    expect((await owner.put('/plan-checks', { ...OWN, version: 0 })).body).toEqual({ ...OWN, version: 1 });
    expect(await owner.put('/plan-checks', { ...OWN, version: 0 })).toMatchObject({
      status: 409,
      body: { code: 'PLANS.LINT_SETTINGS_CHANGED', params: { currentVersion: 1 } },
    });
    const { gates, lint } = await planOf(owner, id);
    expect(lint.settings.scoreThreshold).toBe(90);
    expect(gates.lintPasses).toBe(false);
    const found = gates.findings.map(({ ruleId }) => ruleId);
    expect(found).toContain('firm.phrase');
    expect(found).not.toContain('tone.exclamation');
  });

  it.each(['tone.rude', 'structure.no-cause', 'no.such-rule'])('does not switch %s off', async (rule) => {
    expect(await owner.put('/plan-checks', { ...OWN, rulesOff: [rule], version: 1 })).toMatchObject({
      status: 422,
      body: { code: 'PLANS.RULE_NOT_SWITCHABLE', params: { ruleId: rule } },
    });
  });

  it.each([
    ['a threshold above all points', { scoreThreshold: 101 }],
    ['a limit of one word', { wordLimit: 1 }],
    ['an empty phrase', { phrases: [{ ...OWN.phrases[0], phrase: '  ' }] }],
    ['an unknown severity', { phrases: [{ ...OWN.phrases[0], severity: 'hint' }] }],
  ])('refuses %s', async (_, change) => {
    expect((await owner.put('/plan-checks', { ...OWN, ...change, version: 1 })).status).toBe(422);
  });
});

describe('What the evidence says', () => {
  it('is told to the checker, here and in the browser: a plan that contradicts an invoice is found', async () => {
    const { id } = await openInDrafting(firm.firmId, owner);
    const supplier = {
      name: 'Guangzhou Starlight Lighting Co., Ltd.',
      address: null,
      phone: null,
      website: null,
      email: null,
    };
    const lines = [
      { asin: 'B0TESTCASE', description: '台灯', quantity: 5, unit: 'box' as const, piecesPerUnit: 100 },
    ];
    const paper = await keepPaper(owner, id, id);
    await enterFacts(
      owner,
      id,
      paper,
      invoiceFacts({ number: 'SZ-20261001', issuedOn: '2026-10-01', supplier, lines }),
    );
    const says = async (english: string) => {
      await saveDraft(owner, id, aPlan({ actions: [anAction({ text: aText('见发票', english) })] }));
      const { gates, lint } = await planOf(owner, id);
      expect(lint.facts.evidence).toMatchObject([
        {
          id: paper,
          invoiceNumber: 'SZ-20261001',
          issuedOn: '2026-10-01',
          lines: [{ asin: 'B0TESTCASE', quantity: 500 }],
        },
      ]);
      return gates.findings
        .filter(({ ruleId }) => /^evidence\.(?!action)/.test(ruleId))
        .map(({ ruleId }) => ruleId);
    };
    expect(await says('Invoice SZ-20261001, issued on October 1, 2026, shows 500 units.')).toEqual([]);
    expect(
      await says(
        'Invoice SZ-20261001 of October 9, 2026 shows 900 units of our supplier Ningbo Other Trading Co., Ltd.',
      ),
    ).toEqual(['evidence.invoice-date', 'evidence.quantity', 'evidence.supplier']);
  });
});
