import { defineTexts } from '@overturn/ui';

export const accessTexts = defineTexts(
  {
    'shared.access.title': '店铺授权',
    'shared.access.hint': '只登记亚马逊的“授权合作伙伴”权限。本系统从不保存账号密码。',
    'shared.access.none': '还没有登记授权',
    'shared.access.add': '登记授权',
    'shared.access.addHint': '让客户在卖家平台的用户权限中添加贵司为授权合作伙伴，只给办案需要的权限。',
    'shared.access.account': '店铺',
    'shared.access.permissions': '权限范围',
    'shared.access.from': '授权日',
    'shared.access.until': '到期日',
    'shared.access.evidence': '授权截图（选填）',
    'shared.access.note': '备注（选填）',
    'shared.access.recorded': '{{by}} 登记于 {{at}}',
    'shared.access.term': '{{from}} 至 {{until}}',
    'shared.access.revoke': '登记撤销',
    'shared.access.revokeHint': '请先确认客户已在卖家平台撤销权限。',
    'shared.access.reason': '理由',
    'shared.access.revokedBecause': '{{by}} 登记撤销：{{reason}}',
  },
  {
    'shared.access.title': 'Access to shops',
    'shared.access.hint':
      'Only Amazon’s authorised-partner access is registered. Logins are never kept here.',
    'shared.access.none': 'No access is registered yet',
    'shared.access.add': 'Register access',
    'shared.access.addHint':
      'The client adds your firm as an authorised partner in Seller Central’s user permissions, with no more than the case needs.',
    'shared.access.account': 'Shop',
    'shared.access.permissions': 'Permissions',
    'shared.access.from': 'Granted on',
    'shared.access.until': 'Expires on',
    'shared.access.evidence': 'Screenshot of the grant (optional)',
    'shared.access.note': 'Note (optional)',
    'shared.access.recorded': 'Recorded by {{by}}, {{at}}',
    'shared.access.term': 'From {{from}} to {{until}}',
    'shared.access.revoke': 'Record as revoked',
    'shared.access.revokeHint': 'Make sure first that the client has revoked it in Seller Central.',
    'shared.access.reason': 'Reason',
    'shared.access.revokedBecause': 'Revocation recorded by {{by}}: {{reason}}',
  },
);
