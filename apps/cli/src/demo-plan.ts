import type { WorksheetPage } from '@overturn/cases';
import type { PlanContent } from '@overturn/wording';

const text = (zh: string, en: string) => ({ zh, en, enOf: null });

/** The worksheet of the demo's won case. */
export const demoWorksheet = (today: string): WorksheetPage['content'] => ({
  causes: [
    {
      cause: 'low_quality',
      whys: ['鞋底开胶', '换了胶水供应商，没有做剥离试验', '来料检验没有写进流程'].map((because) => ({
        because,
        facts: '三个月内 17 起开胶退货，都出自同一批胶水',
        evidenceIds: [],
        asins: [],
        orderIds: [],
      })),
      rulesRead: {
        policyUrl: 'https://sellercentral.amazon.com/help/hub/reference/G200205250',
        readOn: today,
      },
    },
  ],
  conclusion: '更换胶水供应商时没有来料检验',
});

/** Its plan of action. */
export const demoPlan = (today: string): PlanContent => ({
  opening: text('尊敬的卖家绩效团队：', 'Dear Seller Performance team,'),
  causes: [
    {
      key: 'c1',
      cause: 'low_quality',
      text: text(
        '我们更换胶水供应商时没有做剥离试验，17 双鞋开胶。',
        'We changed the supplier of our glue without a peel test, and the soles of 17 pairs came off.',
      ),
      asins: ['B0DEMO0051'],
      orderIds: [],
    },
  ],
  actions: [
    {
      key: 'a1',
      causeKey: 'c1',
      text: text(
        '我们召回并销毁了该批 412 双鞋，已为 17 位买家退款。',
        'We recalled and destroyed the 412 pairs of this batch and refunded the 17 buyers.',
      ),
      doneOn: today,
      asins: ['B0DEMO0051'],
      orderIds: [],
      evidenceIds: [],
    },
  ],
  measures: [
    {
      key: 'm1',
      causeKey: 'c1',
      text: text(
        '每批胶水入库前抽 20 件做剥离试验，不合格的整批退回。',
        'Before each batch of glue is taken in, 20 samples pass a peel test; a batch that fails goes back.',
      ),
      owner: text('品控主管 林海', 'Lin Hai, head of quality control'),
      frequency: 'per_shipment',
      startsOn: null,
      evidenceIds: [],
    },
  ],
  closing: text('感谢审核。', 'Thank you for your review.'),
});
