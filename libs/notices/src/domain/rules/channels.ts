import { PRACTICE, type Rule } from './rule';

export const CHANNEL_RULES: readonly Rule[] = [
  {
    id: 'channel.account-health',
    weight: 5,
    says: { channel: 'account_health_appeal' },
    en: {
      match: [
        'account health',
        'reactivate your account ~ button|page|link',
        'appeal button',
        'click ~ appeal|reactivate',
        'performance notifications ~ appeal',
      ],
      passes: 'Go to Account Health and submit your appeal there.',
      fails: 'Reply to this email.',
    },
    zh: {
      match: ['账户状况|账户健康|账号状况|账户运行状况', '点击|单击 ~ 申诉|重新激活', '申诉 ~ 按钮'],
      passes: '请在账户状况页面提交申诉。',
      fails: '请回复此邮件。',
    },
    source: 'https://sellercentral.amazon.com/gp/help/external/G200370560',
  },
  {
    id: 'channel.email-reply',
    weight: 5,
    says: { channel: 'email_reply' },
    en: {
      match: [
        'reply to this email|replying to this email|respond to this email|reply to this message|reply to this e-mail',
        'email ~ seller-performance@|seller-evaluation@|no-replies-appeals@',
      ],
      unless: ['do not reply'],
      passes: 'Please reply to this email with your documents.',
      fails: 'Please do not reply to this email.',
    },
    zh: {
      match: ['回复 ~ 本邮件|此邮件|此电子邮件|该邮件|这封邮件|本电子邮件'],
      unless: ['请勿回复|不要回复|请勿直接回复'],
      passes: '请回复此邮件并附上文件。',
      fails: '请勿回复此邮件。',
    },
    source: 'https://zuoooo.com/blog/ec/4873.html',
  },
  {
    id: 'channel.seller-central-upload',
    weight: 4,
    says: { channel: 'seller_central_upload' },
    en: {
      match: ['upload', 'attach ~ seller central'],
      passes: 'Upload your documents in Seller Central.',
      fails: 'Call us.',
    },
    zh: { match: ['上传'], passes: '请在卖家平台上传文件。', fails: '请致电我们。' },
    source: PRACTICE,
  },
  {
    id: 'channel.notice-dispute',
    weight: 6,
    says: { channel: 'notice_dispute_team' },
    en: {
      match: ['notice-dispute|notice dispute'],
      passes: 'Send the retraction to notice-dispute@amazon.com.',
      fails: 'You may dispute this.',
    },
    zh: {
      match: ['notice-dispute|争议通知团队'],
      passes: '请将撤诉通知发送至 notice-dispute@amazon.com。',
      fails: '您可以提出异议。',
    },
    source:
      'https://amazonsellerslawyer.com/blog/intellectual-property-complaints-72-hour-notice-suspension/',
  },
  {
    id: 'channel.funds-team',
    weight: 6,
    says: { channel: 'funds_team' },
    en: {
      match: ['disbursement-appeals|payments-funds|payments-investigate'],
      passes: 'Write to disbursement-appeals@amazon.com.',
      fails: 'Funds will be held.',
    },
    zh: {
      match: ['disbursement-appeals|payments-funds|payments-investigate|资金团队'],
      passes: '请发送邮件至 disbursement-appeals@amazon.com。',
      fails: '资金将被扣留。',
    },
    source: 'https://sellermesh.com/untitled-9',
  },
  {
    id: 'channel.phone',
    weight: 4,
    says: { channel: 'phone_call' },
    en: {
      match: [
        'call me now|account health support|account health specialist|will call you|call us',
        'phone ~ specialist|call',
      ],
      passes: 'An Account Health Specialist will call you.',
      fails: 'Reply to this email.',
    },
    zh: {
      match: ['致电|电话联系|拨打电话|给您打电话|立即呼叫我|电话与您联系'],
      passes: '账户状况专员会致电给您。',
      fails: '请回复此邮件。',
    },
    source: 'https://www.valueaddedresource.net/amazon-account-health-assurance/',
  },
];
