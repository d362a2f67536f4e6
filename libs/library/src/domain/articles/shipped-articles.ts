import type { ShippedArticles } from './article';

/** The help that every firm starts with: to be read, changed and published by a person (docs/DOMAIN.md, "What clients ask"). */
export const SHIPPED_ARTICLES: ShippedArticles = {
  suspension: {
    titleZh: '什么是账户停用',
    titleEn: 'What a suspension is',
    bodyZh: `账户被停用并不是世界末日：多数情况可以恢复，但需要时间和耐心，没有人能保证结果。

## 会发生什么
- 暂时不能销售，商品不再显示给买家。
- 亚马逊会发邮件说明原因，也可以在“账户状况”页面看到。
- 已有的资金可能被暂扣。

## 为什么会这样
通常是违反了卖家协议，或者绩效没有达到要求。无论店铺大小都可能遇到。先找出真正的原因，再决定怎么做。

## 现在先不要做
- 不要新开账户，也不要用别人的账户。
- 不要每天给亚马逊写信，也不要联系卖家支持催促。
- 不要匆忙提交申诉。写得不好的申诉会减少下一次的机会。`,
    bodyEn: `A suspension is not the end: most accounts can come back, but it takes time and patience, and nobody can promise it.

## What happens
- You cannot sell for now, and your listings are hidden from shoppers.
- Amazon says why by e-mail; the Account Health page shows it as well.
- Your funds may be held.

## Why it happens
Usually a rule of the seller agreement was broken, or the figures fell short of Amazon’s targets. It can happen to a shop of any size. Find the true cause first, then decide what to do.

## What not to do now
- Do not open a new account, and do not use somebody else’s.
- Do not write to Amazon every day, and do not press Seller Support.
- Do not rush an appeal. A poor one costs the next its chances.`,
  },
  types: {
    titleZh: '四种封号类型',
    titleEn: 'The four types',
    bodyZh: `不同的类型要用不同的办法申诉。

| 类型 | 意思 | 可以做什么 |
| --- | --- | --- |
| 停用 | 不能再销售，常见原因是亚马逊认为它与另一个被停用的账户有关联 | 一般有 90 天可以申诉；不申诉的，期满后可以申请退还资金 |
| 暂停 | 暂时不能销售，可以恢复 | 找出原因，说明已经纠正，提交清楚可信的行动计划 |
| 拒绝 | 上一次申诉没有通过 | 弄清楚缺了什么，修改行动计划后再提交 |
| 封禁 | 亚马逊关闭了账户，重新开通的可能很小 | 先评估是否值得申诉，并申请退还资金 |

以亚马逊的通知写明的期限为准。`,
    bodyEn: `Each type is appealed in its own way.

| Type | What it means | What can be done |
| --- | --- | --- |
| Deactivated | No more selling, often because Amazon believes that the account is linked with another barred one | There are usually 90 days to appeal; who does not appeal may then ask for the funds |
| Suspended | No selling for now; it can be restored | Find the cause, show that it is corrected, send a clear plan of action |
| Denied | The last appeal was rejected | Find out what was missing, change the plan and send it again |
| Banned | Amazon closed the account, and reopening is unlikely | Weigh whether an appeal is worth it, and ask for the funds |

What the notice says of its own deadline goes before everything here.`,
  },
  causes: {
    titleZh: '十种常见原因',
    titleEn: 'Ten common causes',
    bodyZh: `1. 产品质量或真伪：不是正品、破损、缺件、二手当新品、过期。
2. 受限商品：类目需要审批，各站点和国家的规定不同。
3. 禁售或违法商品：任何情况下都不能卖，后果最严重。
4. 知识产权：商标、专利、版权或肖像权没有授权。
5. 违反服务条款：做法与卖家协议不符。
6. 绩效不达标：订单缺陷率、迟发率等超过目标。
7. 客户服务差：发货迟、取消多、回复慢，差评过多。
8. 信息不准确：商品详情不准确、缺失或误导，例如 UPC 不正确。
9. 操纵评论或跟卖：影响评论，或改动别人的商品页面。
10. 多账户：同一人用多个账户卖同样的商品。

一个案件可能同时有几个原因，每个都要回应。`,
    bodyEn: `1. Quality or authenticity: not genuine, damaged, incomplete, used sold as new, expired.
2. Restricted products: the category needs approval, and each marketplace and country has rules of its own.
3. Prohibited or illegal products: never to be sold; the most serious of all.
4. Intellectual property: a trademark, patent, copyright or right of publicity was used without authority.
5. Terms of service: the account did not keep to the seller agreement.
6. Performance: order defects, late shipments and the like above the targets.
7. Customer service: late dispatch, many cancellations, slow answers, too much negative feedback.
8. Wrong information: details that are wrong, missing or misleading, such as a wrong UPC.
9. Reviews or listings manipulated: reviews were influenced, or others’ pages changed.
10. Several accounts: one person sells the same goods on more than one.

A case can have several causes, and each wants an answer.`,
  },
  recovery: {
    titleZh: '怎样恢复账户',
    titleEn: 'How to recover the account',
    bodyZh: `原则只有三条：找出原因，弄懂怎样改进，让亚马逊相信。

## 行动计划的三部分
- 根源分析：为什么会发生，说具体的事实。
- 纠正措施：已经做了什么，写明日期和证明。
- 预防措施：以后谁来做、多久做一次，不再发生。

计划要全面而具体，用短句和列表，符合亚马逊的规则，并给出恢复账户的清楚理由。

## 步骤
1. 提交行动计划给卖家绩效团队。
2. 耐心等待答复，不要反复催促。
3. 如果被拒绝，先弄清楚缺了什么，再修改后申诉。

## 永远不要
- 伪造发票或任何文件。
- 责怪买家，或对亚马逊的人员无礼。
- 通过“内部渠道”办理。`,
    bodyEn: `There are three rules: find the cause, understand how to improve, convince Amazon.

## The three parts of a plan of action
- Root cause: why it happened, in facts.
- Corrective actions: what was done, with dates and proof.
- Preventive measures: who does what, how often, so that it does not come back.

A good plan is complete and specific, in short sentences and lists, keeps to Amazon’s rules, and gives a clear reason to restore the account.

## The steps
1. The plan goes to Seller Performance.
2. Wait for the answer, and do not press.
3. After a rejection find out what was missing, then change the plan and appeal.

## Never
- Make up an invoice or any other document.
- Blame buyers, or be rude to Amazon’s people.
- Go through an “inside contact”.`,
  },
  prevention: {
    titleZh: '怎样预防再次停用',
    titleEn: 'How to prevent the next one',
    bodyZh: `恢复之后，计划里写的预防措施要真的做下去。

- 检查所有商品，不只是被投诉的那一个。
- 采购发票和授权书随时备齐，发票保留至少一年。
- 每周看一次账户状况页面，指标变差就马上处理。
- 及时处理后台未完成的工单。
- 上架新品前，先查类目限制和知识产权。
- 经常阅读亚马逊的政策更新。`,
    bodyEn: `Once the account is back, the measures that the plan promised have to be taken.

- Check every listing, not only the one that was complained about.
- Keep invoices and letters of authorisation at hand, invoices for a year at least.
- Look at the Account Health page every week, and act when a figure worsens.
- Settle open support tickets.
- Before a new listing look for restrictions and rights of others.
- Read what Amazon changes in its policies.`,
  },
  summary: {
    titleZh: '要点',
    titleEn: 'In short',
    bodyZh: `- 不慌张：多数账户可以恢复。
- 先找原因，再写计划。
- 资料真实，计划具体，有日期有证明。
- 提交以后耐心等待。
- 被拒绝可以修改后再申诉。
- 恢复以后继续做好预防。`,
    bodyEn: `- Keep calm: most accounts can come back.
- Find the cause first, then write the plan.
- Papers are true, the plan is specific, with dates and proof.
- Once it is sent, wait.
- After a rejection it can be changed and sent again.
- Once the account is back, go on preventing.`,
  },
  questions: {
    titleZh: '常见问题',
    titleEn: 'Questions',
    bodyZh: `这里会陆续补充大家常问的问题。没有找到答案？请在下面写下来，我们会回复您，并把答案补充到这里。`,
    bodyEn: `What is often asked is added here. Did you find no answer? Write your question below: we answer you, and add it here.`,
  },
};
