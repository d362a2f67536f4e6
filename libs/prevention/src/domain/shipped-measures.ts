import type { Cause } from '@overturn/kernel';

/** Something to do from now on, in both languages; the id stays with it through every version. */
export interface Measure {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

const measure = (id: string, zh: string, en: string): Measure => ({ id, zh, en });

/** Whatever the cause was (docs/DOMAIN.md, "What clients ask"). */
const ALWAYS: readonly Measure[] = [
  measure('every_listing', '检查所有商品，不只是被投诉的那一个。', 'Check every listing, not only the one that was complained about.'),
  measure('papers_at_hand', '采购发票和授权书随时备齐，发票保留至少一年。', 'Keep invoices and letters of authorisation at hand, invoices for a year at least.'),
  measure('weekly_health', '每周看一次账户状况页面，指标变差就马上处理。', 'Look at the Account Health page every week, and act when a figure worsens.'),
  measure('open_tickets', '及时处理后台未完成的工单。', 'Settle open support tickets.'),
  measure('policy_updates', '经常阅读亚马逊的政策更新。', 'Read what Amazon changes in its policies.'),
  measure('keep_promises', '计划里承诺的预防措施，每一项都留下执行记录。', 'Keep a record of each preventive measure that the plan promised.'),
]; // prettier-ignore

/** By cause (docs/DOMAIN.md, "Causes"). */
const BY_CAUSE: Readonly<Record<Cause, readonly Measure[]>> = {
  low_quality: [
    measure('quality_inspect', '每批到货抽检成色、配件、有效期和包装，拍照留档。', 'Look at each batch: condition, parts, expiry, packing; keep photographs.'),
    measure('quality_supplier', '只向能开发票、能核实的供应商进货；换供应商先核实。', 'Buy only from suppliers that give invoices and can be checked; check a new one first.'),
    measure('quality_returns', '每周看退货原因和买家之声，同一原因出现三次就停售查明。', 'Read return reasons every week; stop selling at the third of one kind until it is understood.'),
  ],
  restricted_product: [
    measure('restricted_before', '上架前按站点查类目限制和审批要求，结果截图留档。', 'Before listing look up restrictions and approvals for each marketplace; keep the screenshot.'),
    measure('restricted_catalogue', '每月用限制清单核对一次全部在售商品。', 'Compare everything on sale with the list of restrictions once a month.'),
  ],
  prohibited_or_illegal: [
    measure('prohibited_source', '进货前确认商品在销售国合法，并有检测或认证文件。', 'Before buying make sure that the goods are legal where they are sold, with test reports or certificates.'),
    measure('prohibited_second', '新品由第二个人按禁售清单复核后才上架。', 'A second person checks new goods against the list of prohibited ones before they are listed.'),
  ],
  intellectual_property: [
    measure('rights_search', '上架前查商标、专利和版权；图片和文字只用自有或获授权的。', 'Search trade marks, patents and copyright before listing; use only your own or licensed pictures and words.'),
    measure('rights_letters', '品牌授权书登记到期日，到期前 60 天续签。', 'Note when letters of authorisation end and renew them 60 days before.'),
  ],
  terms_violation: [
    measure('terms_read', '负责运营的人每季度重读卖家协议和行为准则并签字。', 'Whoever runs the account reads the agreement and the code of conduct each quarter and signs that.'),
    measure('terms_messages', '不在站内信、包装和插页里引导评价或站外交易。', 'No asking for reviews or deals elsewhere in messages, packing or inserts.'),
  ],
  poor_performance: [
    measure('figures_daily', '每天看订单缺陷率、迟发率和取消率，接近目标值就减单。', 'Watch defect, late and cancellation rates daily; take fewer orders near the target.'),
    measure('figures_stock', '库存与后台数量每天同步，断货先下架。', 'Keep stock in step with the listings each day; close what is out of stock.'),
  ],
  poor_customer_service: [
    measure('service_day', '买家消息 24 小时内回复，周末也有人值班。', 'Answer buyers within 24 hours, weekends too.'),
    measure('service_refund', '退货退款按时处理，争议先退款再查原因。', 'Refund on time; in a dispute refund first and find out afterwards.'),
  ],
  inaccurate_information: [
    measure('info_identity', '公司、法人、地址、收款信息变更后三天内在后台更新，并与证件一致。', 'Update company, owner, address and bank within three days, the same as on the papers.'),
    measure('info_listing', '商品详情和编码（UPC/EAN）与实物、证书一致，每季度抽查。', 'Listings and codes (UPC/EAN) agree with goods and certificates; sample each quarter.'),
  ],
  review_or_listing_manipulation: [
    measure('reviews_none', '不用任何刷评、返现、测评服务；与外包写进合同。', 'No paid, refunded or arranged reviews; write that into contracts with agencies.'),
    measure('reviews_watch', '每周查看评论和变体的异常变动，发现马上报告亚马逊。', 'Look for odd changes of reviews and variations each week and report them at once.'),
  ],
  multiple_accounts: [
    measure('accounts_register', '登记每个账户的设备、网络、地址、收款和人员，不交叉使用。', 'Keep a register of devices, networks, addresses, banks and people of each account; share none.'),
    measure('accounts_people', '员工离职当天收回权限；不用他人的设备登录。', 'Take rights back the day somebody leaves; never sign in on others’ devices.'),
  ],
}; // prettier-ignore

/** The plan that a firm begins with: the causes’ own measures first. */
export const measuresFor = (causes: readonly Cause[]): readonly Measure[] => [
  ...causes.flatMap((cause) => BY_CAUSE[cause]),
  ...ALWAYS,
];
