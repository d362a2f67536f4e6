import type { SheetContent } from '../../playbook';
import { always, before, never, question, task, wanted, within, withinDays } from '../words';

/** 信息不准确: wrong, missing or misleading details, such as a wrong UPC. */
export const INACCURATE_INFORMATION: SheetContent = {
  tasks: [
    task(
      'investigating',
      'accuracy_compare_item',
      'case_manager',
      within(2),
      ['实物与页面逐项对照', 'Compare the item with its page'],
      [
        '标题、品牌、数量、尺寸、材质、兼容性、图片、变体、原产地、状态；错一处记一行。',
        'Title, brand, quantity, size, material, fit, pictures, variations, origin, condition; a line for each error.',
      ],
    ),
    task(
      'investigating',
      'accuracy_check_codes',
      'case_manager',
      within(2),
      ['核验 UPC/EAN 来源', 'Check where the UPC or EAN comes from'],
      [
        '在 GS1 查厂商名称是否与品牌一致；买来的二手码要换成正规码或申请豁免。',
        'Does GS1 name the brand’s owner? Bought codes are replaced, or an exemption is asked for.',
      ],
    ),
    task(
      'investigating',
      'accuracy_find_editor',
      'writer',
      within(3),
      ['查明错误是谁、怎么产生的', 'Who made the error, and how?'],
      [
        '上传表格、翻译、插件、被他人篡改还是合并变体；看批量上传记录。',
        'Upload file, translation, plug-in, someone else’s edit, merged variations; look at the upload history.',
      ],
    ),
    task(
      'drafting',
      'accuracy_correct_pages',
      'case_manager',
      before('appeal_window', 16),
      ['更正或删除商品信息', 'Correct or delete the pages'],
      [
        '前后截图；改不了的提交更正申请并记下编号。',
        'Screenshots before and after; where it cannot be edited, the number of the request.',
      ],
    ),
    task(
      'drafting',
      'accuracy_refund_misled',
      'case_manager',
      within(3),
      ['补偿被误导的买家', 'Make it good to misled buyers'],
      ['因描述不符退货的订单全部退款。', 'Refund every order returned as not as described.'],
    ),
    task(
      'drafting',
      'accuracy_two_person_listing',
      'writer',
      within(3),
      ['建立双人上架复核', 'Have two people check each listing'],
      [
        '资料来自谁、谁录入、谁复核、变更如何留痕。',
        'Where data come from, who enters, who checks, how a change is recorded.',
      ],
    ),
    task(
      'reinstated',
      'accuracy_monthly_audit',
      'writer',
      withinDays(30),
      ['恢复后抽查商品页面', 'Sample the pages'],
      [
        '随机抽查 10% 并存截图，看是否被篡改。',
        'A tenth at random, with screenshots; has anything been altered?',
      ],
    ),
  ],
  evidence: [
    wanted(
      'before_after_pages',
      ['screenshot'],
      ['页面更正前后截图', 'Pages before and after'],
      ['同一 ASIN、能看到日期，逐项标出更正处。', 'The same ASIN, with the date and each correction.'],
    ),
    wanted(
      'gs1_proof',
      ['other', 'screenshot', 'signed_paper'],
      ['GS1 证书或豁免批准', 'GS1 certificate or exemption'],
      ['厂商名称与品牌或主体一致。', 'In the name of the brand or company.'],
    ),
    wanted(
      'product_photos',
      ['other', 'screenshot'],
      ['实物和包装照片', 'Photographs of item and packing'],
      ['六面、标签、条码清晰，无后期处理。', 'All sides, label and code sharp, unedited.'],
    ),
    wanted(
      'invoices_365',
      ['invoice'],
      ['进货发票', 'Invoices'],
      [
        '收到通知前 365 天内，品名型号与页面一致，覆盖销量。',
        'Of the last 365 days before the notice, covering the sales; item and model as on the page.',
      ],
    ),
  ],
  questions: [
    question(
      'accuracy_code_source',
      'UPC 是从哪里来的？有 GS1 证书吗？',
      'Where are the UPCs from? Is there a GS1 certificate?',
    ),
    question('accuracy_upload_tool', '用什么工具上架？谁能改页面？', 'Which tool lists? Who may edit?'),
    question(
      'accuracy_variation',
      '有没有合并过不同商品的变体或沿用旧评价？',
      'Were different items merged, or old reviews kept?',
    ),
    question('accuracy_shared_listing', '是跟卖还是自建页面？', 'An own page, or somebody else’s?'),
  ],
  checks: [
    always('accuracy_page_equals_item', '页面与实物逐项一致', 'Page and item agree, point by point'),
    always('accuracy_codes_verified', '每个条码都在 GS1 查过', 'Every code was looked up at GS1'),
    never('accuracy_no_quiet_delete', '不要不留记录就删除页面', 'No deleting without a record'),
    never('accuracy_no_new_asin_swap', '不要另建 ASIN 规避', 'No new ASIN to get around it'),
  ],
};
