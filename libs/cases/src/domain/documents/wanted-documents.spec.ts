import { ASKED_DOCUMENTS } from '@overturn/kernel';
import { wantedDocuments } from '.';

const wanted = (code: string, kind: 'invoice' | 'tracking') => ({
  code,
  title: { zh: `手册 ${code}`, en: code },
  rule: { zh: `${code} 的要求`, en: `rule of ${code}` },
  kinds: [kind],
});

describe('The checklist of a case', () => {
  it('holds everything that Amazon can ask for but the plan, each once', () => {
    const all = wantedDocuments([...ASKED_DOCUMENTS, 'invoice'], []);
    expect(all.map(({ code }) => code.slice(6))).toEqual(
      ASKED_DOCUMENTS.filter((one) => one !== 'plan_of_action'),
    );
  });

  it('asks for what notice and playbook both name once, by the playbook’s rule', () => {
    const list = wantedDocuments(
      ['invoice'],
      [wanted('quality_invoices', 'invoice'), wanted('trace', 'tracking')],
    );
    expect(list.map(({ code, titleZh, hintZh }) => [code, titleZh, hintZh])).toEqual([
      ['asked:invoice', '供应商发票', 'quality_invoices 的要求'],
      ['playbook:trace', '手册 trace', 'trace 的要求'],
    ]);
  });
});
