import type { Cause, SuspensionType } from '@overturn/kernel/vocabulary';
import { defineTexts } from '@overturn/ui';

type TypeKey = `type.${SuspensionType}` | `type.${SuspensionType}.text`;
type CauseKey = `cause.${Cause}` | `cause.${Cause}.text`;
type Texts = Readonly<Record<TypeKey | CauseKey, string>>;

/** What each type and cause means for a seller (docs/DOMAIN.md, "Suspension types" and "Causes"). */
const zh: Texts = {
  'type.deactivated': '停用',
  'type.deactivated.text':
    '账户不能再销售，常见原因是亚马逊认为它与另一个被停用的账户有关联。一般有 90 天可以申诉；不申诉的，期满后可以申请退还资金。',
  'type.suspended': '暂停',
  'type.suspended.text': '账户暂时不能销售，可以恢复。需要找出原因，说明已经纠正，并提交清楚可信的行动计划。',
  'type.denied': '拒绝',
  'type.denied.text': '上一次申诉没有通过。可以修改行动计划后重新提交，但要先弄清楚上次缺了什么。',
  'type.banned': '封禁',
  'type.banned.text': '亚马逊关闭了账户，重新开通的可能很小。仍然可以评估，并申请退还资金。',
  'cause.low_quality': '产品质量或真伪',
  'cause.low_quality.text':
    '买家或亚马逊认为商品不是正品、破损、缺件、二手或过期。最有用的是采购发票、质检和有效期记录。',
  'cause.restricted_product': '受限商品',
  'cause.restricted_product.text':
    '该类目需要审批，各站点和国家的规定不同。需要审批文件，或下架并说明今后怎样核对。',
  'cause.prohibited_or_illegal': '禁售或违法商品',
  'cause.prohibited_or_illegal.text': '这类商品任何情况下都不能销售，后果最严重。请立即下架，如实说明来源。',
  'cause.intellectual_property': '知识产权',
  'cause.intellectual_property.text': '商标、专利、版权或肖像权被投诉。需要授权书、许可，或权利人撤回投诉。',
  'cause.terms_violation': '违反服务条款',
  'cause.terms_violation.text': '账户的做法与卖家协议不符。需要逐条对照规则，说明已经停止和怎样预防。',
  'cause.poor_performance': '绩效不达标',
  'cause.poor_performance.text': '订单缺陷率、迟发率等指标超过目标。需要说明每项指标怎样改善。',
  'cause.poor_customer_service': '客户服务差',
  'cause.poor_customer_service.text': '发货迟、取消多、回复慢，差评过多。需要订单层面的原因和改进。',
  'cause.inaccurate_information': '信息不准确',
  'cause.inaccurate_information.text': '商品详情不准确、缺失或误导，例如 UPC 不正确。需要更正前后的对照。',
  'cause.review_or_listing_manipulation': '操纵评论或跟卖',
  'cause.review_or_listing_manipulation.text':
    '亚马逊认为评论或商品页面被操纵。需要说明用过哪些服务，并证明已经停止。',
  'cause.multiple_accounts': '多账户',
  'cause.multiple_accounts.text':
    '亚马逊认为同一人用多个账户销售。请如实列出所有账户，证明互不关联或说明关系。',
};
const en: Texts = {
  'type.deactivated': 'Deactivated',
  'type.deactivated.text':
    'The account cannot sell any more, often because Amazon believes that it is linked with another barred account. There are usually 90 days to appeal; who does not appeal may then ask for the funds.',
  'type.suspended': 'Suspended',
  'type.suspended.text':
    'The account cannot sell for now and can be restored. Find the cause, show that it is corrected, and send a clear plan of action.',
  'type.denied': 'Denied',
  'type.denied.text':
    'The last appeal was rejected. A changed plan can be sent again, once it is clear what was missing.',
  'type.banned': 'Banned',
  'type.banned.text':
    'Amazon closed the account and reopening is unlikely. It can still be looked at, and the funds can be asked for.',
  'cause.low_quality': 'Product quality or authenticity',
  'cause.low_quality.text':
    'Goods were held to be not genuine, damaged, incomplete, used or expired. Purchase invoices, quality and expiry records help most.',
  'cause.restricted_product': 'Restricted product',
  'cause.restricted_product.text':
    'The category needs approval, and rules differ by marketplace and country. Approvals help, or taking the listing down and showing how you check.',
  'cause.prohibited_or_illegal': 'Prohibited or illegal product',
  'cause.prohibited_or_illegal.text':
    'Such goods may never be sold, and it weighs most. Take them down at once and say truthfully where they came from.',
  'cause.intellectual_property': 'Intellectual property',
  'cause.intellectual_property.text':
    'A trademark, patent, copyright or publicity right was claimed. A licence, a letter of authorisation or a retraction helps.',
  'cause.terms_violation': 'Breach of the terms',
  'cause.terms_violation.text':
    'Something goes against the seller agreement. Go through the rules one by one: what has stopped, and how it stays so.',
  'cause.poor_performance': 'Performance',
  'cause.poor_performance.text':
    'Metrics such as the order defect rate missed their targets. Say for each how it gets better.',
  'cause.poor_customer_service': 'Customer service',
  'cause.poor_customer_service.text':
    'Late dispatch, cancellations, slow answers, too many bad reviews. Causes and cures by order are needed.',
  'cause.inaccurate_information': 'Inaccurate information',
  'cause.inaccurate_information.text':
    'Details were wrong, missing or misleading, such as a wrong UPC. Show the listing before and after.',
  'cause.review_or_listing_manipulation': 'Manipulated reviews or listings',
  'cause.review_or_listing_manipulation.text':
    'Amazon holds reviews or product pages to be manipulated. Name the services used and prove that it has stopped.',
  'cause.multiple_accounts': 'Several accounts',
  'cause.multiple_accounts.text':
    'Amazon believes that one person sells on several accounts. List all of them truthfully and prove or explain the relation.',
};

export const learnTexts = defineTexts(zh, en);
