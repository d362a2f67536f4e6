import type { Question } from '@overturn/kernel';
import { YES_NO, ask, choice, when } from './question';

/** Causes that lie in the goods. Documents asked for: docs/DOMAIN.md, "Notice kinds". */
export const LOW_QUALITY: readonly Question[] = [
  ask('quality_complaint', 'multi', ['买家投诉的是什么？', 'What do buyers complain about?'], {
    choices: [
      choice('damaged', '损坏', 'Damaged'),
      choice('missing_parts', '缺少配件', 'Missing parts'),
      choice('used_as_new', '二手当新品', 'Used sold as new'),
      choice('expired', '过期', 'Expired'),
      choice('inauthentic', '怀疑不是正品', 'Said to be inauthentic'),
      choice('not_as_described', '与描述不符', 'Not as described'),
    ],
  }),
  ask('quality_asins', 'long_text', ['涉及哪些 ASIN？每行一个。', 'Which ASINs? One a line.']),
  ask('quality_orders', 'long_text', ['被投诉的订单号有哪些？', 'Which orders were complained about?']),
  ask('quality_invoices', 'file', ['请上传通知日之前 365 天内、覆盖这些 ASIN 销量的采购发票。', 'Upload invoices of the 365 days before the notice that cover the sales of these ASINs.'], {
    hint: ['须有供应商名称、电话、地址和网址；价格可以遮盖，其他不得改动。', 'With the supplier’s name, phone, address and website. Prices may be hidden, nothing else changed.'],
  }),
  ask('quality_supplier', 'text', ['供应商的名称、电话和网址？', 'The supplier’s name, phone and website?']),
  ask('quality_supplier_role', 'choice', ['供应商是什么身份？', 'What is the supplier?'], {
    choices: [
      choice('maker', '工厂', 'The maker'),
      choice('distributor', '授权经销商', 'An authorised distributor'),
      choice('market', '批发市场或网店', 'A wholesale market or web shop'),
    ],
  }),
  ask('quality_authorisation', 'file', ['请上传授权链条上的授权书。', 'Upload the letters of the chain of authorisation.'], { showWhen: when('quality_supplier_role', 'distributor') }),
  ask('quality_inspection', 'choice', ['出货前有没有质检？', 'Are goods inspected before shipping?'], { choices: YES_NO }),
  ask('quality_inspection_record', 'file', ['请上传质检记录。', 'Upload inspection records.'], { showWhen: when('quality_inspection', 'yes') }),
  ask('quality_no_inspection_why', 'long_text', ['为什么没有质检？', 'Why not?'], { showWhen: when('quality_inspection', 'no') }),
  ask('quality_used_returns', 'choice', ['退货有没有未经检查就重新上架？', 'Were returns put back on sale unchecked?'], { choices: YES_NO, showWhen: when('quality_complaint', 'used_as_new') }),
  ask('quality_expiry', 'long_text', ['保质期怎样管理？最近三批的到期日？', 'How are expiry dates managed? Dates of the last three lots?'], { showWhen: when('quality_complaint', 'expired') }),
  ask('quality_packaging', 'long_text', ['包装用什么材料，做过跌落测试吗？', 'Which packaging, and was it drop-tested?'], { showWhen: when('quality_complaint', 'damaged', 'missing_parts') }),
]; // prettier-ignore

export const RESTRICTED: readonly Question[] = [
  ask('restricted_asins', 'long_text', ['哪些 ASIN 被判为受限商品？', 'Which ASINs are said to be restricted?']),
  ask('restricted_category', 'text', ['属于哪个类目，适用哪个国家的规定？', 'Which category, and which country’s rules?'], {
    hint: ['各站点和各国法律的限制不同。', 'Limits differ by marketplace and national law.'],
  }),
  ask('restricted_approval', 'choice', ['上架前取得类目审批了吗？', 'Was approval given before listing?'], { choices: YES_NO }),
  ask('restricted_approval_proof', 'file', ['请上传审批通过的证明。', 'Upload the approval.'], { showWhen: when('restricted_approval', 'yes') }),
  ask('restricted_no_approval_why', 'long_text', ['为什么没有审批就上架？谁上的架？', 'Why was it listed without approval, and by whom?'], { showWhen: when('restricted_approval', 'no') }),
  ask('restricted_certificates', 'file', ['请上传检测报告、合格证、许可证。', 'Upload test reports, certificates, licences.'], { isOptional: true }),
  ask('restricted_removed', 'choice', ['这些商品已经全部删除并移出库存了吗？', 'Are they all deleted and removed from stock?'], { choices: YES_NO }),
  ask('restricted_removed_on', 'date', ['哪一天移除的？', 'On which day?'], { showWhen: when('restricted_removed', 'yes') }),
  ask('restricted_other_listings', 'choice', ['其余商品是否逐一查过？', 'Were all other listings checked too?'], { choices: YES_NO }),
]; // prettier-ignore

export const PROHIBITED: readonly Question[] = [
  ask('prohibited_asins', 'long_text', ['哪些 ASIN 被判为禁止或非法？', 'Which ASINs are said to be prohibited or illegal?']),
  ask('prohibited_why', 'choice', ['亚马逊的理由是哪一种？', 'Which reason does Amazon give?'], {
    choices: [
      choice('counterfeit', '假冒', 'Counterfeit'),
      choice('illegal', '法律禁止销售', 'Illegal to sell'),
      choice('dangerous', '危险或被召回', 'Dangerous or recalled'),
      choice('other', '其他', 'Another'),
    ],
  }),
  ask('prohibited_source', 'long_text', ['从哪里采购，有没有查验过来源？', 'Where was it bought, and was its origin checked?']),
  ask('prohibited_chain', 'file', ['请上传从品牌方到卖家的完整采购链证明。', 'Upload proof of the whole chain from the brand to the seller.'], { showWhen: when('prohibited_why', 'counterfeit') }),
  ask('prohibited_law', 'text', ['违反的是哪个国家的哪条规定？', 'Which rule of which country?'], { showWhen: when('prohibited_why', 'illegal', 'dangerous') }),
  ask('prohibited_units_sold', 'number', ['一共卖出多少件？', 'How many units were sold?']),
  ask('prohibited_buyers_told', 'choice', ['是否已通知买家并退款？', 'Were buyers told and refunded?'], { choices: YES_NO }),
  ask('prohibited_stock', 'long_text', ['剩余库存在哪里，怎样处置？', 'Where is the remaining stock and what becomes of it?']),
]; // prettier-ignore

export const INTELLECTUAL_PROPERTY: readonly Question[] = [
  ask('ip_right', 'multi', ['涉及哪种权利？', 'Which rights?'], {
    choices: [
      choice('trademark', '商标', 'Trade mark'),
      choice('patent', '专利', 'Patent'),
      choice('copyright', '版权', 'Copyright'),
      choice('publicity', '肖像权、公开权', 'Publicity'),
    ],
  }),
  ask('ip_owner', 'text', ['权利人和投诉邮箱？', 'The rights owner and the address of the complaint?']),
  ask('ip_number', 'text', ['权利登记号和投诉编号？', 'Registration and complaint numbers?']),
  ask('ip_asins', 'long_text', ['涉及哪些 ASIN？', 'Which ASINs?']),
  ask('ip_position', 'choice', ['卖家的立场？', 'What is the seller’s position?'], {
    choices: [
      choice('authorised', '有授权', 'Authorised'),
      choice('own_right', '自己就是权利人', 'Owns the right'),
      choice('no_infringement', '不构成侵权', 'No infringement'),
      choice('infringed', '确实侵权', 'Did infringe'),
    ],
  }),
  ask('ip_authorisation', 'file', ['请上传授权书或许可，以及权利人直接开具的发票。', 'Upload the letter or licence, and invoices from the owner.'], { showWhen: when('ip_position', 'authorised') }),
  ask('ip_registration', 'file', ['请上传权利登记证书。', 'Upload the registration.'], { showWhen: when('ip_position', 'own_right') }),
  ask('ip_opinion', 'file', ['请上传律师或代理人的不侵权意见。', 'Upload an opinion on non-infringement.'], { showWhen: when('ip_position', 'no_infringement') }),
  ask('ip_retraction', 'choice', ['已经联系权利人请求撤诉了吗？', 'Was the owner asked to retract?'], {
    choices: [choice('sent', '权利人已直接向亚马逊撤诉', 'The owner has retracted to Amazon'), choice('asked', '已联系，等答复', 'Asked, waiting'), choice('no', '没有', 'No')],
    hint: ['亚马逊只接受权利人直接发出的撤诉，转发的无效。', 'Amazon takes a retraction only from the owner directly, never a forwarded one.'],
  }),
  ask('ip_retraction_on', 'date', ['哪一天撤诉的？', 'On which day?'], { showWhen: when('ip_retraction', 'sent') }),
]; // prettier-ignore

export const INACCURATE_INFORMATION: readonly Question[] = [
  ask('info_what', 'multi', ['哪些信息不准确？', 'Which information is inaccurate?'], {
    choices: [
      choice('upc', 'UPC 或品牌', 'UPC or brand'),
      choice('detail_page', '标题、图片、描述', 'Title, pictures, description'),
      choice('condition', '商品状况', 'Condition'),
      choice('variation', '变体', 'Variations'),
      choice('identity', '账户身份或地址', 'The account’s identity or address'),
    ],
  }),
  ask('info_asins', 'long_text', ['涉及哪些 ASIN？', 'Which ASINs?'], { showWhen: when('info_what', 'upc', 'detail_page', 'condition', 'variation') }),
  ask('info_gs1', 'file', ['请上传 GS1 证书。', 'Upload the GS1 certificate.'], { showWhen: when('info_what', 'upc') }),
  ask('info_before_after', 'file', ['请上传修改前后的页面截图。', 'Upload screenshots before and after the correction.'], { showWhen: when('info_what', 'detail_page', 'condition', 'variation') }),
  ask('info_licence', 'file', ['请上传营业执照，四角完整，不得标注或遮挡。', 'Upload the business licence: all corners, no marks.'], { showWhen: when('info_what', 'identity') }),
  ask('info_utility_bill', 'file', ['请上传 90 天内的水电、网络或电话账单。', 'Upload a utility bill of at most 90 days.'], { showWhen: when('info_what', 'identity') }),
  ask('info_names_match', 'choice', ['文件上的名称和地址与卖家平台完全一致吗？', 'Do name and address match Seller Central exactly?'], { choices: YES_NO, showWhen: when('info_what', 'identity') }),
  ask('info_difference', 'long_text', ['哪里不一致，为什么？', 'What differs, and why?'], { showWhen: when('info_names_match', 'no') }),
  ask('info_who_entered', 'long_text', ['这些信息是谁、什么时候填写的？', 'Who entered it, and when?']),
]; // prettier-ignore
