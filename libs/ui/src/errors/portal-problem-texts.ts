import type { ProblemText } from './problem-text.types';

export const PORTAL_PROBLEM_TEXTS = {
  'CLIENTS.CONTACT_WITHOUT_EMAIL': {
    zh: '这位联系人没有邮箱。请先填写邮箱，再邀请。',
    en: 'This contact has no e-mail. Add one first, then invite.',
  },
  'CLIENTS.EMAIL_INVITED_ALREADY': {
    zh: '这个邮箱已经用于该客户的另一位联系人。',
    en: 'Another contact of this client already enters with this e-mail.',
  },
  'CLIENTS.CLIENT_USER_NOT_FOUND': { zh: '找不到这位客户用户。', en: 'This client’s person was not found.' },
  'CLIENTS.INVITATION_INVALID': {
    zh: '邀请链接无效。请联系您的服务商重新发送。',
    en: 'This invitation is not valid. Ask your agency to send a new one.',
  },
  'CLIENTS.INVITATION_EXPIRED': {
    zh: '邀请链接已过期或已使用。请重新获取，或直接用邮箱登录。',
    en: 'This invitation has expired or was used. Get a new one, or sign in with your e-mail.',
  },
  'CLIENTS.CODE_WRONG': {
    zh: '验证码不正确或已过期。请检查，或重新获取。',
    en: 'The code is wrong or has expired. Check it, or get a new one.',
  },
  'CLIENTS.CODE_NEEDED': {
    zh: '为确认是您本人，请先获取并填写邮箱验证码。',
    en: 'To make sure that it is you, get a code by e-mail and type it first.',
  },
  'CLIENTS.PASSKEY_REFUSED': {
    zh: '没能用通行密钥登录：它可能已被移除，或页面停留太久。请再试一次，或用邮箱验证码登录。',
    en: 'The passkey did not let you in: it may have been removed, or the page stood open too long. Try again, or sign in by a code.',
  },
  'CLIENTS.PASSKEY_INVALID': {
    zh: '通行密钥没有添加成功。请重新添加；验证码登录不受影响。',
    en: 'The passkey was not added. Add it again; signing in by a code works as before.',
  },
  'CLIENTS.PASSKEY_TOO_MANY': {
    zh: '最多保存 {{most}} 个通行密钥。请先移除不用的。',
    en: 'At most {{most}} passkeys are kept. Remove one that you do not use first.',
  },
  'CLIENTS.PASSKEY_NOT_FOUND': {
    zh: '这个通行密钥已经移除。',
    en: 'This passkey has been removed already.',
  },
  'CLIENTS.SMS_NOT_AVAILABLE': {
    zh: '暂时不能发送短信，请用邮箱接收验证码。',
    en: 'Text messages cannot be sent at present. Get the code by e-mail.',
  },
  'TRANSFERS.VERSION_CONFLICT': {
    zh: '收款账户刚被别人改过。您填写的还在，请刷新后核对再保存。',
    en: 'Somebody has just changed the accounts. What you typed is still here: reload, compare and save again.',
  },
  'TRANSFERS.CLAIM_WAITS': {
    zh: '这张账单已有一笔转账等待核对，请等核对完成。',
    en: 'A transfer for this invoice is being looked for already. Please wait for the answer.',
  },
  'TRANSFERS.CLAIM_NOT_FOUND': { zh: '找不到这条转账告知。', en: 'This transfer was not found.' },
  'TRANSFERS.CLAIM_SETTLED': {
    zh: '这条转账已经有人处理。请刷新列表。',
    en: 'Somebody has settled this transfer already. Reload the list.',
  },
  'PREVENTION.NOT_WON': {
    zh: '结果还没有经第二人核实，暂时没有预防计划。',
    en: 'No second person has verified a success yet: there is no prevention plan before that.',
  },
  'PREVENTION.VERSION_CONFLICT': {
    zh: '预防计划刚被别人改过。您填写的还在，请刷新后核对。',
    en: 'Somebody has just changed the plan. What you typed is still here: reload and compare.',
  },
  'PREVENTION.MEASURE_NOT_FOUND': {
    zh: '这一项已不在计划里。请刷新页面。',
    en: 'This measure is not in the plan any more. Reload the page.',
  },
  'IDENTITY.SLUG_WRONG': {
    zh: '地址只能用 3 到 40 个小写字母、数字和单个连字符，首尾不能是连字符。',
    en: 'Use 3 to 40 small letters, digits and single hyphens, no hyphen at either end.',
  },
  'IDENTITY.SLUG_RESERVED': {
    zh: '这个地址不能使用，请换一个。',
    en: 'This address is reserved. Choose another one.',
  },
  'IDENTITY.SLUG_TAKEN': {
    zh: '这个地址已有人使用，请换一个。',
    en: 'Somebody else has this address. Choose another one.',
  },
  'CASES.INTAKE_NOT_FOUND': {
    zh: '找不到这条咨询。链接可能不完整，请联系服务商并报参考号。',
    en: 'This enquiry was not found. The link may be incomplete: ask the agency and tell the reference.',
  },
  'CASES.INTAKE_FILE_NOT_FOUND': {
    zh: '找不到上传的文件：可能超过了一天，或已经随一次提交送出。请移除后重新上传。',
    en: 'A file is not here any more: a day has passed, or it went with an enquiry already. Remove it and send it again.',
  },
  'CASES.INTAKE_SETTLED': {
    zh: '这条咨询已经有人处理了。请刷新列表。',
    en: 'Somebody has settled this enquiry already. Reload the list.',
  },
  'CASES.INTAKE_NEEDS_READING': {
    zh: '只有图片，没有能读出的文字。请看图填写通知全文，再转为案件。',
    en: 'There are pictures only, without words that can be read. Type what the notice says, then make it a case.',
  },
  'CASES.INTAKE_READ_FROM_PHOTO': {
    zh: '通知文字是机器从照片读出的。请对照照片核对文字和日期，再转为案件；核对前不产生任何期限。',
    en: 'A machine read the notice from a photo. Compare words and dates with the photo, then make it a case; until then no deadline exists.',
  },
  'CASES.INTAKE_FORM_INVALID': {
    zh: '提交得太快，或页面打开太久了。填写的内容还在，请再点一次提交。',
    en: 'That was too fast, or the page was open for too long. What you typed is still here: send it once more.',
  },
  'CASES.DECLARATION_CHANGED': {
    zh: '声明的文字已经更新。请刷新页面，重新阅读后再签署。',
    en: 'The declarations have changed. Reload the page, read them again and sign.',
  },
  'MESSAGES.EMPTY': { zh: '请先写消息，或附上文件。', en: 'Write something first, or attach a file.' },
  'MESSAGES.MAIL_NOT_FOUND': {
    zh: '找不到这封来信，可能已有同事处理。请刷新。',
    en: 'This mail was not found: somebody may have dealt with it already. Reload.',
  },
  'MESSAGES.NOT_FOUND': {
    zh: '找不到您自己的这条消息。只能撤回自己发的消息。',
    en: 'This message of yours was not found. Only your own messages can be taken back.',
  },
  'CLIENTS.DEVICE_NOT_FOUND': { zh: '这台设备已经退出。', en: 'This device is already signed out.' },
  'CLIENTS.PORTAL_PLACE_NOT_FOUND': {
    zh: '您不能再查看这个客户。',
    en: 'You cannot see this client any more.',
  },
} as const satisfies Record<string, ProblemText>;
