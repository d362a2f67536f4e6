import type { SheetContent } from '../../playbook';
import { always, before, never, question, task, wanted, within, withinDays } from '../words';

/** 低质量产品: not as described, not genuine, damaged or incomplete, used sold as new, expired. */
export const LOW_QUALITY: SheetContent = {
  tasks: [
    task(
      'investigating',
      'quality_sort_complaints',
      'writer',
      within(2),
      ['按 ASIN 整理投诉和退货原因', 'Sort complaints and returns by ASIN'],
      [
        '导出近 180 天的退货报告、买家之声、差评和 A-to-z，按“真伪、破损缺件、以旧充新、过期、与描述不符”分类并计数。',
        'Export 180 days of returns, voice of the customer, negative reviews and A-to-z claims; count them as not genuine, damaged or incomplete, used sold as new, expired, not as described.',
      ],
    ),
    task(
      'investigating',
      'quality_get_invoices',
      'case_manager',
      within(3),
      ['索取供应商发票', 'Get the supplier’s invoices'],
      [
        '收到通知前 365 天内开具，数量覆盖被点名 ASIN 同期销量；有产品名称、型号或 UPC，供应商名称、地址、电话、网站。价格可以遮盖。收据、形式发票不算。',
        'Issued in the 365 days before the notice, for at least what was sold of each ASIN; with product, model or UPC and the supplier’s name, address, phone and site. Prices may be hidden. Receipts and pro-formas do not count.',
      ],
    ),
    task(
      'investigating',
      'quality_call_supplier',
      'compliance',
      within(3),
      ['核实供应商', 'Check the supplier'],
      [
        '网站能打开、电话有人接、地址查得到、愿意向亚马逊确认交易；付款流水与发票金额对得上。',
        'The site opens, somebody answers the phone, the address exists, they will confirm the sale; payments match the invoices.',
      ],
    ),
    task(
      'investigating',
      'quality_inspect_stock',
      'case_manager',
      within(5),
      ['抽检库存和包装', 'Inspect stock and packing'],
      [
        '抽检同批次：成色、配件、有效期、标签、包装强度，拍照并写明批次和日期。',
        'Look at the same batch: condition, parts, expiry, labels, packing; photographs with batch and date.',
      ],
    ),
    task(
      'drafting',
      'quality_remove_bad_stock',
      'case_manager',
      before('appeal_window', 16),
      ['下架并移除问题库存', 'Take the bad stock out'],
      [
        '关闭问题 ASIN，创建移除或销毁订单，给受影响买家退款；保存订单号和截图。',
        'Close the ASINs, make removal or disposal orders, refund the buyers; keep order numbers and screenshots.',
      ],
    ),
    task(
      'drafting',
      'quality_write_inspection',
      'writer',
      within(3),
      ['制定进货检验标准', 'Write the inspection standard'],
      [
        '抽样比例、检验项目、不合格处理、效期管理、退货不再二次销售，落实到人。',
        'Sample size, what is looked at, what happens to failures, expiry control, returns never resold as new; each with a name.',
      ],
    ),
    task(
      'reinstated',
      'quality_watch_returns',
      'case_manager',
      withinDays(30),
      ['跟踪退货率和负面反馈', 'Watch returns and negative feedback'],
      [
        '连续四周按 ASIN 记录；同一原因出现两次就停售排查。',
        'By ASIN for four weeks; two of the same reason and it is taken off sale.',
      ],
    ),
  ],
  evidence: [
    wanted(
      'invoices_365',
      ['invoice'],
      ['供应商发票', 'Supplier’s invoices'],
      [
        '收到通知前 365 天内，覆盖被点名 ASIN 的销量，供应商信息完整、可核实。可标出相关行。',
        'Of the last 365 days before the notice, covering the sales volume of the ASINs named, with a supplier who can be reached. Lines may be marked.',
      ],
    ),
    wanted(
      'quality_inspection',
      ['other', 'signed_paper'],
      ['检验报告或质检照片', 'Inspection reports or photographs'],
      [
        '写明批次、日期、检验人；第三方检测报告更好。',
        'With batch, date and inspector; a laboratory’s report is better.',
      ],
    ),
    wanted(
      'removal_orders',
      ['screenshot'],
      ['移除订单和商品关闭截图', 'Removal orders and closed listings'],
      ['显示 ASIN、数量、订单号和日期。', 'Showing ASIN, quantity, order number and date.'],
    ),
    wanted(
      'supplier_authorisation',
      ['letter_of_authorisation'],
      ['品牌或渠道授权书', 'Authorisation of the brand or channel'],
      [
        '非品牌方须有从品牌方到本店的完整授权链，在有效期内。',
        'Unless the brand is yours: the whole chain from its owner to the shop, still valid.',
      ],
    ),
  ],
  questions: [
    question(
      'quality_supply_chain',
      '货从哪里来？工厂、贸易商还是二级分销？付款凭证在哪里？',
      'Where do the goods come from: factory, trader, second distributor? Where are the payments?',
    ),
    question(
      'quality_returns_resold',
      '退货是否重新入库当新品卖过？',
      'Were returns ever put back and sold as new?',
    ),
    question(
      'quality_expiry',
      '有没有效期管理？停用前卖的是哪些批次？',
      'Is expiry controlled? Which batches were on sale?',
    ),
    question(
      'quality_packaging',
      '谁打包、怎么打包？换过包装或贴牌吗？',
      'Who packs, and how? Was packing or branding changed?',
    ),
  ],
  checks: [
    always(
      'quality_every_asin',
      '每个被点名的 ASIN 都有解释和证据',
      'Every ASIN named is explained and proven',
    ),
    always('quality_invoices_cover_sales', '发票数量覆盖同期销量', 'Invoices cover what was sold'),
    never(
      'quality_no_receipts',
      '不要用收据、形式发票或采购聊天代替发票',
      'No receipts, pro-formas or chats in place of invoices',
    ),
    never(
      'quality_no_invoice_edits',
      '除遮盖价格、标出行外，不得改动发票',
      'Nothing on an invoice is changed, but for hidden prices and marked lines',
    ),
  ],
};
