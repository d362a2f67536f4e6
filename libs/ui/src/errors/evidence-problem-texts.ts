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
  'EVIDENCE.UPLOAD_BROKEN': {
    zh: '上传中断，文件没有保存。请再试一次。',
    en: 'The upload was cut off and nothing was kept. Try again.',
  },
  'EVIDENCE.UPLOAD_NOT_FOUND': {
    zh: '这次上传已经结束或已过期。请重新选择文件。',
    en: 'This upload has ended or expired. Choose the file again.',
  },
  'EVIDENCE.UPLOAD_NOT_WHOLE': {
    zh: '文件还没有传完，请继续上传。',
    en: 'The file has not arrived whole. Go on with the upload.',
  },
  'EVIDENCE.TOO_MANY_UPLOADS': {
    zh: '同时上传的大文件超过 {{most}} 个。请等一部分完成后再试。',
    en: 'More than {{most}} large files are under way. Wait until some are done.',
  },
  'EVIDENCE.PART_TOO_LARGE': {
    zh: '这一段太大，请分小段上传。',
    en: 'This part is too large. Send smaller ones.',
  },
  'EVIDENCE.PART_OUT_OF_PLACE': {
    zh: '这一段接不上：服务器已收到 {{receivedBytes}} 字节。',
    en: 'This part does not fit: {{receivedBytes}} bytes have arrived.',
  },
  'EVIDENCE.INFECTED': {
    zh: '文件带有病毒，没有保存。请通知发送人，并检查他的电脑。',
    en: 'The file carries a virus and was not kept. Tell its sender to check their computer.',
  },
  'EVIDENCE.FILE_BROKEN': {
    zh: '文件“{{fileName}}”已损坏，打不开。请重新导出或拍照后再上传。',
    en: '“{{fileName}}” is damaged and cannot be opened. Export or photograph it again.',
  },
  'EVIDENCE.TOO_MANY_PIXELS': {
    zh: '图片“{{fileName}}”的像素过多（上限 {{megapixels}} 百万像素）。请缩小后再上传。',
    en: '“{{fileName}}” has too many pixels (at most {{megapixels}} million). Make it smaller and try again.',
  },
  'EVIDENCE.ARCHIVE_TOO_LARGE': {
    zh: '文件“{{fileName}}”解开后过大，可能是压缩炸弹，没有保存。',
    en: '“{{fileName}}” unpacks to too much and may be a bomb. It was not kept.',
  },
  'EVIDENCE.MACROS_NOT_ALLOWED': {
    zh: '文件“{{fileName}}”带有宏。请另存为不带宏的文件，或导出为 PDF。',
    en: '“{{fileName}}” carries macros. Save it without them, or as PDF.',
  },
  'EVIDENCE.FIRM_HAS_FILE': {
    zh: '服务商已经有这份文件，无需再传。请在消息里告诉顾问它对应哪项资料。',
    en: 'Your agency has this file already; there is no need to send it. Tell your adviser in a message what it is for.',
  },
  'EVIDENCE.COPY_NOT_FOUND': { zh: '还没有这个副本。', en: 'There is no such copy.' },
  'EVIDENCE.COPY_OF_PICTURES_ONLY': {
    zh: '只有图片可以做遮盖或水印副本：PDF 里被遮住的文字仍可能读出来。请先把这一页导出为图片。',
    en: 'Only pictures can be redacted or marked: words under a bar in a PDF may still be read. Export the page as a picture first.',
  },
  'EVIDENCE.COPY_CHANGES_NOTHING': {
    zh: '请先框出要遮盖的区域，或填写水印文字。',
    en: 'Draw the areas to hide, or write the words of the mark.',
  },
  'EVIDENCE.NOTE_NOT_FOUND': { zh: '这条批注已不存在。', en: 'This note is not there any more.' },
  'EVIDENCE.QUARANTINED': {
    zh: '文件不能打开或使用：病毒检查没有通过或还没有完成，或者内容已按规定删除。',
    en: 'The file cannot be opened or used: its virus check failed or is not finished, or its contents were erased.',
  },
  'EVIDENCE.FILE_NOT_FOUND': {
    zh: '找不到这个文件，或它不属于这个案件。',
    en: 'This file was not found, or belongs to another case.',
  },
  'EVIDENCE.REQUEST_NOT_FOUND': {
    zh: '找不到这项资料，或它不属于这个案件。',
    en: 'This request was not found, or belongs to another case.',
  },
  'EVIDENCE.REQUEST_CHANGED': {
    zh: '别人刚刚处理过这项资料，请看最新状态。',
    en: 'Somebody has just dealt with this request. Look at it again.',
  },
  'EVIDENCE.REQUEST_STEP_NOT_NOW': {
    zh: '这项资料现在的状态不能这样处理。',
    en: 'This cannot be done with the request as it stands.',
  },
  'EVIDENCE.REQUEST_NEEDS_REASON': { zh: '请写明理由。', en: 'Say why.' },
  'EVIDENCE.REQUEST_NEEDS_FILE': { zh: '请选择至少一个文件。', en: 'Choose at least one file.' },
  'CASES.HOLD_NOT_STANDING': {
    zh: '这项留存已经解除或不存在。',
    en: 'This hold was lifted already or does not exist.',
  },
  'CASES.ERASURE_NOT_FOUND': { zh: '没有这项删除申请。', en: 'There is no such erasure.' },
  'CASES.ERASURE_HELD': {
    zh: '有留存（legal hold）在，不能删除。先由有权限的人解除留存。',
    en: 'A legal hold stands: nothing is erased before somebody lifts it.',
  },
  'CASES.ERASURE_OF_OPEN_CASE': {
    zh: '还有未结案的案件，不能删除。先结案。',
    en: 'A case is still open: close it before its data is erased.',
  },
  'CASES.ERASURE_RUNS_ALREADY': {
    zh: '已有一项同样的删除申请在进行。',
    en: 'The same erasure was asked for already and is not finished.',
  },
  'CASES.ERASURE_STEP_NOT_NOW': {
    zh: '这项删除已经走到别的步骤，请看最新状态。',
    en: 'This erasure is at another step by now. Look at the newest state.',
  },
  'CASES.ERASURE_BY_ANOTHER_PERSON': {
    zh: '删除须由另一位同事批准，申请人自己不能批准。',
    en: 'Another person approves an erasure than who asked for it.',
  },
  'EVIDENCE.BUNDLE_TOO_LARGE': {
    zh: '合集的文件合计超过 {{megabytes}} MB。请分成几个合集。',
    en: 'The files of the bundle are larger than {{megabytes}} MB together. Make several bundles.',
  },
  'EVIDENCE.BUNDLE_UNREADABLE': {
    zh: '合集做不出来：有文件太大或结构异常。请去掉可疑的 PDF 再试。',
    en: 'The bundle could not be made: a file is too large or malformed. Leave doubtful PDFs out and try again.',
  },
  'EVIDENCE.SUSPICION_NOT_FOUND': {
    zh: '这项可疑已经变了或不存在，请看最新结果。',
    en: 'This suspicion has changed or is gone. Look at the newest ones.',
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
