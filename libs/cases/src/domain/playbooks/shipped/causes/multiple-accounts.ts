import type { SheetContent } from '../../playbook';
import { always, before, never, question, task, wanted, within, withinHours } from '../words';

/** 多账户: linked to a barred account, or the same person selling the same item on several accounts. */
export const MULTIPLE_ACCOUNTS: SheetContent = {
  tasks: [
    task(
      'enquiry',
      'accounts_declare',
      'case_manager',
      withinHours(24),
      ['客户申报全部账户', 'The client declares all accounts'],
      [
        '本人、法人、股东、配偶、员工名下现有和曾有的卖家账户：店铺名、邮箱、状态、关闭原因。',
        'Accounts that they, the legal representative, shareholders, spouse or staff have or had: name, mail, state, why closed.',
      ],
    ),
    task(
      'investigating',
      'accounts_name_link',
      'compliance',
      within(2),
      ['找出被关联的账户', 'Find the account it is linked to'],
      [
        '通知或“查看申诉”里可能给出店铺名提示；对照主体、地址、收款账户、信用卡、设备、网络、服务商逐项画出关联图。',
        'The notice or View appeal may hint at a name; draw the links by entity, address, bank account, card, device, network and provider.',
      ],
    ),
    task(
      'investigating',
      'accounts_choose_path',
      'reviewer',
      within(3),
      ['判定路径：自有、曾有或无关', 'Choose the path: own it, owned it, unknown'],
      [
        '自有：先恢复那个账户；曾有：证明已转让或注销；无关：提交异议。走错路径就会被拒。',
        'Own it: reactivate that one first. Owned once: prove the transfer. Unknown: dispute. The wrong path is refused.',
      ],
    ),
    task(
      'investigating',
      'accounts_reactivate_other',
      'case_manager',
      before('appeal_window', 30),
      ['自有的：先申诉关联账户', 'Own it: appeal the other account first'],
      [
        '另开案件办理；恢复后记下店铺名和恢复日期，再申诉本账户。',
        'As a case of its own; note its name and the day it came back, then appeal this one.',
      ],
    ),
    task(
      'investigating',
      'accounts_collect_separation',
      'case_manager',
      within(4),
      ['收集独立经营的证据', 'Prove that the businesses are separate'],
      [
        '不同的主体、股东、办公地址、员工、收款账户、供应商、设备采购记录。',
        'Different company, shareholders, office, staff, bank account, suppliers, purchases of devices.',
      ],
    ),
    task(
      'drafting',
      'accounts_cut_links',
      'case_manager',
      within(3),
      ['切断关联来源', 'Cut the links'],
      [
        '撤销共享用户权限、换独立设备和网络、停用共同服务商账号；写明日期。也检查本所有没有把客户关联起来。',
        'Withdraw shared users, use own devices and network, end shared provider logins, with dates. See that our own firm has not linked clients.',
      ],
    ),
    task(
      'drafting',
      'accounts_explain_need',
      'writer',
      within(2),
      ['如合规需要多账户，说明理由', 'If several accounts are justified, say why'],
      [
        '不同品牌、不同业务、独立邮箱和收款账户，所有账户状况良好。',
        'Different brands and business, own mail and bank account, all in good health.',
      ],
    ),
    task(
      'reinstated',
      'accounts_keep_apart',
      'compliance',
      within(10),
      ['恢复后复查隔离措施', 'See that they stay apart'],
      ['权限列表、登录设备、收款账户各截图一份。', 'A screenshot each of users, devices and bank account.'],
    ),
  ],
  evidence: [
    wanted(
      'account_list',
      ['other', 'screenshot', 'signed_paper'],
      ['账户申报表', 'Declaration of accounts'],
      ['客户签字，列明每个账户的状态。', 'Signed by the client, with the state of each.'],
    ),
    wanted(
      'other_account_state',
      ['account_state', 'mail'],
      ['关联账户已恢复的证明', 'Proof that the other account is back'],
      ['自有账户：店铺名、恢复日期、亚马逊来信。', 'Own account: its name, the day, Amazon’s message.'],
    ),
    wanted(
      'transfer_papers',
      ['signed_paper', 'other'],
      ['转让、注销或离职证明', 'Transfer, deregistration or leaving'],
      [
        '曾有账户：转让协议、工商变更、离职证明，写明日期。',
        'Owned once: contract, company register, end of employment, with dates.',
      ],
    ),
    wanted(
      'separation_papers',
      ['business_licence', 'bank_statement', 'utility_bill'],
      ['独立经营证明', 'Proof of separation'],
      [
        '两个主体的执照、收款账户、场地账单（90 天内）。',
        'Licences, bank accounts and bills (at most 90 days) of both.',
      ],
    ),
  ],
  questions: [
    question(
      'accounts_all',
      '请列出所有现有和曾有的卖家账户，包括家人和员工的。',
      'List all selling accounts, present and past, of family and staff too.',
    ),
    question(
      'accounts_bought',
      '账户是注册的还是买来的、租来的？',
      'Was the account registered, bought or rented?',
    ),
    question(
      'accounts_devices',
      '在哪些电脑、网络、浏览器登录过？有共用的吗？',
      'On which computers, networks and browsers did you sign in? Any shared?',
    ),
    question(
      'accounts_former_partner',
      '有没有前合伙人、离职员工或服务商的账户被停用？',
      'Was an account of a former partner, employee or provider deactivated?',
    ),
    question(
      'accounts_hint',
      '通知里有没有出现别的店铺名？认识吗？',
      'Does the notice name another shop? Do you know it?',
    ),
  ],
  checks: [
    always('accounts_declared_all', '全部账户已申报', 'All accounts are declared'),
    always('accounts_one_path', '只走一条路径', 'One path only'),
    never('accounts_no_new', '申诉期间绝不开新账户', 'No new account while the appeal runs'),
    never(
      'accounts_no_blanket_denial',
      '有事实关联时不要一概否认',
      'No blanket denial where there is a link',
    ),
    never(
      'accounts_no_shared_login',
      '不要共用设备登录客户账户',
      'Never sign in to clients from a shared device',
    ),
  ],
};
