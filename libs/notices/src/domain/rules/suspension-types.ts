import { PRACTICE, type Rule } from './rule';

const SECTION_3 =
  'https://seller-forum.com/t/account-deactivated-in-accordance-with-section-3-of-amazon-s-business-solutions/264';

export const SUSPENSION_TYPE_RULES: readonly Rule[] = [
  {
    id: 'type.deactivated',
    weight: 6,
    says: { suspensionType: 'deactivated', accountState: 'deactivated' },
    en: {
      match: [
        'account|privileges ~ has been deactivated|have been deactivated|was deactivated|is deactivated|is currently deactivated|is now deactivated|is no longer active|is inactive',
        'we have deactivated|we deactivated ~ account',
        'account deactivated|deactivated your ~ account',
        'deactivation of your ~ account',
      ],
      unless: [
        'may be deactivated|will be deactivated|could be deactivated',
        'result in|lead to|risk of|avoid|prevent ~ deactivation',
        'related to|linked to ~ was deactivated',
      ],
      passes: 'Your Amazon selling account has been deactivated.',
      fails: 'Your account is at risk of deactivation.',
    },
    zh: {
      match: [
        '账户|账号|帐号|权限 ~ 已被停用|已停用|停用了|被停用|已经停用|已禁用|被禁用',
        '已停用|停用了|已经停用 ~ 您的|你的|账户',
        '停用 ~ 通知|原因',
      ],
      unless: ['可能|将|风险|面临|仍 ~ 停用'],
      passes: '您的亚马逊销售账户已被停用。',
      fails: '您的账户可能会被停用。',
    },
    source: SECTION_3,
  },
  {
    id: 'type.suspended',
    weight: 7,
    says: { suspensionType: 'suspended', accountState: 'deactivated' },
    en: {
      match: [
        'account|privileges ~ has been suspended|have been suspended|is suspended|suspended while|temporarily suspended|on hold',
        'temporarily deactivated|temporary deactivation|temporary review|temporarily removed',
        'selling privileges have been removed|removed your selling privileges|privileges removed',
        'currently may not sell|currently cannot sell|may not currently sell|you cannot sell|stopped your offers',
        'we have suspended|we suspended ~ account|privileges',
        'account is under review|account under review',
      ],
      unless: ['listing ~ suspended', 'related to|linked to ~ suspended'],
      passes: 'Your selling privileges have been suspended while we review your account.',
      fails: 'Your listing has been suspended from search.',
    },
    zh: {
      match: [
        '销售权限|销售特权|销售资格|销售权利 ~ 移除|撤销|取消|收回|暂时关闭',
        '停止|暂时关闭|关闭|移除|取消 ~ 销售权限|销售特权|销售资格|销售权利',
        '账户|账号|权限|资格 ~ 已被暂停|暂停了|被暂停|已暂停|暂时停用|冻结|被中止|临时停用|取消',
        '已暂停|暂停了|暂时停用|临时停用 ~ 您的|账户|权限',
        '临时审核|临时审查|暂时审核|正在接受 ~ 审核',
        '目前 ~ 不能|无法 ~ 销售',
      ],
      unless: ['可能|将|风险|面临 ~ 暂停', '商品 ~ 暂停', '恢复 ~ 销售权限'],
      passes: '您的销售权限已被暂停，我们正在审核您的账户。',
      fails: '您的账户可能会被暂停。',
    },
    source: 'https://appealprime.com/what-are-the-different-amazon-seller-account-suspensions-scenarios/',
  },
  {
    id: 'type.denied',
    weight: 9,
    says: { suspensionType: 'denied', accountState: 'deactivated' },
    en: {
      match: [
        'appeal|request|plan of action ~ has been rejected|was rejected|has been denied|was denied|has been declined|was declined',
        'remains deactivated|remain deactivated|remains suspended',
      ],
      passes: 'Your appeal has been denied. Your account remains deactivated.',
      fails: 'Your account has been deactivated.',
    },
    zh: {
      match: ['申诉|请求|行动计划 ~ 被拒绝|已拒绝|被驳回|未获批准', '仍然|仍|依然 ~ 停用|暂停'],
      passes: '您的申诉已被拒绝，账户仍处于停用状态。',
      fails: '您的账户已被停用。',
    },
    source: PRACTICE,
  },
  {
    id: 'type.banned',
    weight: 10,
    says: { suspensionType: 'banned', accountState: 'deactivated' },
    en: {
      match: [
        'permanently deactivated|permanently closed|permanently removed|permanently blocked|permanently banned|permanently suspended|permanent deactivation|permanent ban',
        'decided not to reinstate|decided not to reactivate|decision not to reinstate',
        'may no longer sell|can no longer sell|no longer be able to sell',
        'will not be|are not going to ~ restoring|reinstating|reactivating',
        'account|privileges ~ has been closed|have been terminated|has been terminated|have been revoked',
      ],
      unless: [
        'may be ~ permanently',
        'could be ~ permanently',
        'permanently withheld',
        'related|linked|associated|connected ~ has been closed|have been terminated|has been terminated',
        'will not be ~ at this time|until|unless',
      ],
      passes: 'Your account has been permanently deactivated.',
      fails: 'Your account has been temporarily deactivated.',
    },
    zh: {
      match: [
        '永久 ~ 停用|关闭|封|禁止|移除|取消',
        '决定不 ~ 恢复|重新激活|重新启用',
        '账户|账号 ~ 已被封|已关闭|被封禁|被封停|已被关闭',
        '不得再|不能再|无法再|不可再 ~ 销售',
        '不再|不会再 ~ 恢复',
      ],
      unless: ['可能 ~ 永久', '与|关联|相关 ~ 已被封|已关闭|被封禁|被封停|已被关闭'],
      passes: '您的账户已被永久停用。',
      fails: '您的账户已被临时停用。',
    },
    source: 'https://88bfru.com/forum.php?action=printable&mod=viewthread&tid=17689',
  },
];
