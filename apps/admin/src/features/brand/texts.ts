import { defineTexts } from '@overturn/ui';

export const brandTexts = defineTexts(
  {
    'brand.title': '机构形象',
    'brand.hint': '客户在门户、邮件和计划文件上看到的颜色、标语、地址和电话。',
    'brand.address': '门户地址',
    'brand.address.hint': '3 到 40 个小写字母、数字或连字符。改名后旧地址仍然有效，会自动转到新地址。',
    'brand.address.former': '用过的地址（仍然有效）：{{names}}',
    'brand.address.save': '保存地址',
    'brand.colour': '颜色',
    'brand.colour.hint': '写成 #0f56c9 的样子；白底上要看得清（对比度至少 4.5）。留空用默认颜色。',
    'brand.sloganZh': '中文标语',
    'brand.sloganEn': '英文标语',
    'brand.addressZh': '中文地址',
    'brand.addressEn': '英文地址',
    'brand.phones': '电话（最多五个）',
    'brand.phone': '电话 {{number}}',
    'brand.phone.add': '添加电话',
    'brand.phone.remove': '删除电话 {{number}}',
    'brand.forbidden': '您可以查看；修改需要“管理角色”权限。',
  },
  {
    'brand.title': 'The firm’s brand',
    'brand.hint': 'Colour, slogan, address and phones that clients see at the portal, in mails and on plans.',
    'brand.address': 'Address of the public page',
    'brand.address.hint':
      '3 to 40 small letters, digits or hyphens. Earlier addresses go on working: they lead to the new one.',
    'brand.address.former': 'Earlier addresses, which still work: {{names}}',
    'brand.address.save': 'Save the address',
    'brand.colour': 'Colour',
    'brand.colour.hint':
      'Written like #0f56c9; it must be readable on white (contrast 4.5 at least). Left empty: the product’s own.',
    'brand.sloganZh': 'Slogan in Chinese',
    'brand.sloganEn': 'Slogan in English',
    'brand.addressZh': 'Address in Chinese',
    'brand.addressEn': 'Address in English',
    'brand.phones': 'Phones (five at most)',
    'brand.phone': 'Phone {{number}}',
    'brand.phone.add': 'Add a phone',
    'brand.phone.remove': 'Remove phone {{number}}',
    'brand.forbidden': 'You may look; changing needs the permission to manage roles.',
  },
);
