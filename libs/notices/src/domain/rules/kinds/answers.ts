import { PRACTICE, type Rule } from '../rule';

/** Messages about an appeal or a case that is already open. */
export const ANSWERS: readonly Rule[] = [
  {
    id: 'answer.need-more',
    weight: 8,
    says: { kind: 'answer_more_information', role: 'answer' },
    en: {
      match: [
        'not have enough|not have sufficient|do not yet have enough ~ information',
        'greater detail|more detail|more details ~ root cause|on the|about|of the',
        'more information|additional information ~ reactivate your|about your appeal|to review your appeal|before we can',
        'corrective action ~ not been implemented|not implemented',
        'could not accept|unable to accept|not able to accept|cannot accept ~ document|invoice|submission|appeal|plan',
        'plan|appeal|submission ~ does not address|did not address|not complete|incomplete|insufficient|too general|too vague|lacks detail',
        'need|require ~ more detail|more details|further detail|further information ~ appeal|plan|root cause|before',
        'invoice|document|supplier ~ could not be validated|could not be verified|cannot be verified|could not be confirmed|were not accepted',
        'cannot reinstate|cannot reactivate|unable to reinstate|unable to reactivate ~ yet|at this time|until',
        'could not verify|unable to verify|not able to verify ~ invoice|supplier',
      ],
      passes: 'We do not have enough information to reactivate your account at this time.',
      fails: 'Your account has been deactivated because of complaints.',
    },
    zh: {
      match: [
        '笼统|不够具体|过于简单|不够明确|太简单|缺乏细节|缺少细节',
        '进一步|补充 ~ 说明|解释|阐述 ~ 原因|措施|根源',
        '没有足够|没有收到足够|缺乏足够|没有充足|不足够 ~ 信息|资料|详情',
        '信息|资料|内容 ~ 不足以|不够充分|不够详细|不完整|不充分',
        '更详细|更多详情|更多细节|更具体|更多信息 ~ 根本原因|根源|纠正|措施|申诉|行动计划',
        '更多|其他|补充|额外 ~ 信息 ~ 才能|以便 ~ 恢复|重新激活|审核',
        '行动计划|申诉|回复 ~ 不完整|不充分|没有解决|未能说明|不够',
        '无法接受|不能接受 ~ 文件|发票|申诉|计划',
        '无法核实|无法验证|未能核实 ~ 发票|供应商|行动计划',
      ],
      passes: '我们目前没有足够的信息来重新激活您的账户。',
      fails: '由于收到投诉，您的账户已被停用。',
    },
    source:
      'https://sellercentral.amazon.in/seller-forums/discussions/t/f46441f0-dbda-49dd-a6b1-6535f8400141',
  },
  {
    id: 'answer.still-deactivated',
    weight: 8,
    says: { kind: 'answer_still_deactivated', role: 'answer', suspensionType: 'denied' },
    en: {
      match: [
        'remains deactivated|remain deactivated|remains suspended|remains inactive|still deactivated',
        'appeal ~ not successful|unsuccessful|was not accepted|not accepted|cannot be approved|not approved',
        'reviewed|considered ~ appeal|submission|plan|information ~ will not reactivate|unable to reactivate|cannot reactivate|not reactivate|not eligible|rejected|denied|declined',
        'appeal|request|plan of action ~ has been rejected|was rejected|has been denied|was denied|has been declined|was declined',
      ],
      unless: [
        'final decision|decided not to|no longer consider|not respond to',
        'if|unless|until ~ remain deactivated|remains deactivated|remain suspended',
        'will remain deactivated|may remain deactivated|would remain deactivated',
      ],
      passes: 'We reviewed your appeal. Your account remains deactivated.',
      fails: 'Your account has been deactivated. You may appeal.',
    },
    zh: {
      match: [
        '申诉 ~ 未能通过|没有通过|未被接受|不成功|未成功|无法通过',
        '维持 ~ 停用|暂停|原决定|原有决定',
        '仍然|仍|依然|继续|保持 ~ 停用|暂停|处于停用|未激活',
        '申诉|请求|上诉|行动计划 ~ 被拒绝|已拒绝|遭到拒绝|未获批准|未通过|被驳回|已被驳回',
        '拒绝 ~ 您的申诉|您的请求|恢复',
      ],
      unless: ['最终决定|决定不', '如果|若|否则 ~ 继续|仍|保持'],
      passes: '我们审核了您的申诉，您的账户仍处于停用状态。',
      fails: '您的账户已被停用，您可以提出申诉。',
    },
    source:
      'https://sellercentral-europe.amazon.com/forums/t/your-amazon-co-uk-selling-privileges-have-been-removed/243857',
  },
  {
    id: 'answer.final-no',
    weight: 10,
    says: { kind: 'answer_final_denial', role: 'answer', suspensionType: 'banned' },
    en: {
      match: [
        'decided not to|decision not to|will not be|are not going to ~ reinstat|reactivat|restor',
        'cannot sell|can not sell|never sell ~ again|any more|anymore|in the future',
        'this decision is final|our decision is final|final decision',
        'will not be able to|no longer ~ reinstate|reactivate ~ further|any longer|anymore',
        'may no longer sell|can no longer sell|no longer be able to sell',
        'further ~ emails|appeals|messages|correspondence|communications ~ may not|will not ~ respon|review|consider|answer',
        'not respond to|no longer respond|not reply to|not answer ~ further|additional|any more|appeals|emails',
      ],
      unless: ['will not be|cannot sell|can not sell ~ at this time|until|unless'],
      passes: 'We have decided not to reinstate your selling account. Further emails may not be answered.',
      fails: 'We have not made a decision about your account yet.',
    },
    zh: {
      match: [
        '决定不 ~ 恢复|重新激活|重新启用|重新开通|解封',
        '不会被恢复|不会恢复|不予恢复|不会重新开放|不会被重新激活|不会重新激活|不会为您恢复',
        '不予 ~ 回复|答复|受理',
        '最终决定|最终的决定|决定是最终的|决定为最终',
        '不再|不会再 ~ 回复|答复|受理|考虑|审核 ~ 邮件|申诉|请求|账户',
        '不会|不再|无法再 ~ 恢复|重新激活 ~ 您的 ~ 销售权限|账户|账号',
        '不得再|不能再|无法再|不可再 ~ 销售',
        '永久关闭|永久封|永久停用',
      ],
      passes: '经审核，我们决定不恢复您的账户，此为最终决定。',
      fails: '我们尚未对您的账户作出决定。',
    },
    source: 'https://88bfru.com/forum.php?action=printable&mod=viewthread&tid=17689',
  },
  {
    id: 'answer.wrong-channel',
    weight: 10,
    says: { kind: 'answer_wrong_channel', role: 'answer' },
    en: {
      match: [
        'not the correct|not the right|not an appropriate|not the appropriate|wrong|incorrect ~ channel|address|mailbox|team|path',
        'does not accept|do not accept|not monitored|cannot accept ~ appeals|email',
      ],
      unless: ['bank|postal|return|shipping|billing|business address'],
      passes: 'This is not the correct channel for your appeal. Please submit it in Account Health.',
      fails: 'Your shipping address is incorrect.',
    },
    zh: {
      match: [
        '不处理|不受理|无法处理|不接收|不负责 ~ 申诉',
        '不是 ~ 正确 ~ 渠道|途径|通道|频道|邮箱',
        '渠道|途径|通道|频道|邮箱 ~ 不正确|错误|不接受|不受理',
        '错误的渠道|错误的频道|错误的途径|不接收申诉',
      ],
      passes: '这不是提交申诉的正确渠道，请通过账户状况页面提交。',
      fails: '您的地址不正确。',
    },
    source: 'https://plan-of-action.net/dove-inviare-il-piano-dazione-amazon/',
  },
  {
    id: 'funds.final-payment',
    weight: 9,
    says: { kind: 'funds_final_payment', role: 'answer' },
    en: {
      match: [
        'eligible|qualify|may now ~ request ~ final payment|final disbursement|last payment|disbursement',
        'ask for|request|claim ~ remaining balance|remaining funds|remaining money',
        'remaining balance|remaining funds ~ paid out|payout|disburs',
        'final payment|final disbursement ~ video|interview|identity|request',
        'request for disbursement|funds disbursement eligibility ~ interview|video|review|approved|eligible',
      ],
      unless: [
        'not eligible',
        'decide not to appeal',
        'days ~ you may request|you can request',
        'if you ~ not appeal',
      ],
      passes: 'You are eligible to request a final payment after a video identity interview.',
      fails: 'If you do not appeal, funds may be withheld.',
    },
    zh: {
      match: [
        '有资格|可以|符合条件 ~ 申请|请求 ~ 最后一次付款|最后一笔付款|最终付款|最后付款|最后的付款|最后一次支付',
        '申请|领取|请求 ~ 剩余资金|剩余款项|剩余余额|账户余额',
        '最后一次付款|最后一笔付款|最终付款|最后付款 ~ 视频|面谈|验证|申请',
      ],
      passes: '您有资格申请最后一次付款。',
      fails: '如果您不申诉，资金可能会被扣留。',
    },
    source: 'https://bbs.ichuanglan.com/archiver/tid-355995.html',
  },
  {
    id: 'reinstated.back',
    weight: 10,
    says: { kind: 'reinstated', role: 'answer', accountState: 'normal' },
    en: {
      match: [
        'account|privileges|listing ~ has been reactivated|have been reactivated|has been reinstated|have been reinstated|have been restored|is now active|has been restored|was reactivated',
        'we have reactivated|we have reinstated|we reactivated|we reinstated|we have restored ~ account|privileges',
        'you may now sell|you can now sell|may resume selling|able to sell again|can sell again|may sell again|you can start selling',
        'accepted your appeal|approved your appeal|appeal has been accepted|appeal was accepted|appeal has been approved|appeal was approved|appeal was successful|appeal is successful',
        'account|privileges ~ open for business|open again|is active again|are active again|back in good standing|has been unblocked',
      ],
      unless: [
        'if|once|until|unless ~ appeal',
        'if|once|until|after|when|not|related|that account|other account|date ~ has been reactivated|have been reactivated|has been reinstated|was reactivated',
      ],
      passes: 'Your selling account has been reactivated. You may now sell on our site.',
      fails: 'Tell us the date on which that account was reactivated.',
    },
    zh: {
      match: [
        '账户|账号|权限 ~ 已恢复|已重新激活|已被恢复|已经恢复|已被重新激活|已重新启用|已成功恢复|已经重新激活',
        '已恢复|已重新激活|已经恢复|恢复了|重新激活了 ~ 您的',
        '账户|账号|权限|店铺 ~ 已重新开通|现已重新开通|已经重新开通|恢复正常|已解封|已经解封|现已恢复|已解除停用|重新开放',
        '可以|您现在 ~ 重新|再次|继续 ~ 销售商品|开始销售',
        '申诉 ~ 已通过|已获批准|已被接受|已获通过',
      ],
      unless: [
        '如果|一旦|如|若 ~ 申诉',
        '如果|一旦|在|直到|除非|提供|说明 ~ 账户|账号 ~ 已恢复|已重新激活|已被重新激活|恢复后',
        '相关|关联|该 ~ 账户|账号 ~ 已恢复|已重新激活',
      ],
      passes: '您的销售账户已重新激活，您现在可以重新开始销售。',
      fails: '请在相关账户已重新激活之后告诉我们其名称。',
    },
    source: PRACTICE,
  },
  {
    id: 'answer.thanks-for-your-appeal',
    weight: 4,
    says: { role: 'answer' },
    en: {
      match: [
        'received|reviewed|thank you for ~ your appeal|your submission|your plan of action|your response|your reply|your email|the documents you|the information you|your documents|submitting',
        'you submitted|you sent us|you have provided|you provided',
      ],
      unless: ['have not|not yet ~ received', 'if you ~ submitted|if you ~ sent'],
      passes: 'Thank you for your appeal. We have reviewed your submission.',
      fails: 'We have not received your appeal.',
    },
    zh: {
      match: [
        '感谢|谢谢|收到|收到了|审核了|审查了|已审核|查看了 ~ 您的申诉|您的回复|您的邮件|您的行动计划|您的申请|您提供的|您提交的|你的申诉',
      ],
      unless: ['未收到|没有收到|尚未收到'],
      passes: '感谢您的申诉，我们已审核您提交的资料。',
      fails: '我们尚未收到您的申诉。',
    },
    source: PRACTICE,
  },
];
