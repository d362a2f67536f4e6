import type { ProblemText } from './problem-text.types';

export const EVIDENCE_PROBLEM_TEXTS = {
  'EVIDENCE.EMPTY': { zh: '文件是空的，请重新选择。', en: 'The file is empty. Choose another one.' },
  'EVIDENCE.TOO_LARGE': {
    zh: '文件超过 {{megabytes}} MB。请压缩或拆分后再上传。',
    en: 'The file is larger than {{megabytes}} MB. Compress or split it and try again.',
  },
  'EVIDENCE.FILE_TYPE_NOT_SUPPORTED': {
    zh: '不接受文件“{{fileName}}”的类型。可以上传 PDF、图片、Word、Excel、文本和邮件；文件类型以内容为准。',
    en: 'The type of “{{fileName}}” is not accepted. Take PDF, pictures, Word, Excel, text or mail; the content decides.',
  },
  'EVIDENCE.FILE_NOT_FOUND': {
    zh: '找不到这个文件，或它不属于这个案件。',
    en: 'This file was not found, or belongs to another case.',
  },
  'EVIDENCE.FACTS_CHANGED': {
    zh: '别人刚刚改过这些内容。请重新打开后再保存。',
    en: 'Somebody has just changed this. Open it again before you save.',
  },
  'EVIDENCE.ASIN_TWICE': {
    zh: 'ASIN {{asin}} 出现了两次，请合并成一行。',
    en: 'ASIN {{asin}} is there twice. Make one line of it.',
  },
  'EVIDENCE.VERDICT_NOT_FAILING': {
    zh: '这项核对已经变了，或不再是不合格。请看最新结果。',
    en: 'This verdict has changed, or does not fail any more. Look at the newest one.',
  },
  'EVIDENCE.OVERRIDE_BY_ANOTHER_PERSON': {
    zh: '录入的人不能自己放行，请另一位同事决定。',
    en: 'Who entered it cannot let it pass. Ask a colleague to decide.',
  },
} as const satisfies Record<string, ProblemText>;
