import { defineTexts } from '@overturn/ui';

/** Words about changed dates, wherever they are shown. */
export const deadlinesTexts = defineTexts(
  {
    'deadlines.ambiguous': '有多种读法',
    'deadlines.old': '原日期',
    'deadlines.new': '新日期',
    'deadlines.accept': '接受',
    'deadlines.reject': '不接受',
    'deadlines.acceptCount': '接受 {{count}} 项变更',
    'deadlines.rejectCount': '不接受 {{count}} 项变更',
    'deadlines.acceptHint': '日期会改为新日期，提醒随之重排；原日期和理由留在记录里。',
    'deadlines.rejectHint': '日期保持不变；同样的变更不会再次提出。',
    'deadlines.reason': '理由',
    'deadlines.decided': '已处理 {{count}} 项',
    'deadlines.decidedSome': '已处理 {{count}} 项；{{outdated}} 项在此期间已变化，未作改动',
    'deadlines.ofCase': '期限变更待确认',
    'deadlines.dependents': '依附于它的期限',
    'deadlines.dependentsHint': '保存后这些期限会这样变化；人工设定的不动。',
    'deadlines.moveDependents': '一并移动',
    'deadlines.leaveDependents': '先不动，列为待确认的变更',
  },
  {
    'deadlines.ambiguous': 'can be read in several ways',
    'deadlines.old': 'Old date',
    'deadlines.new': 'New date',
    'deadlines.accept': 'Accept',
    'deadlines.reject': 'Reject',
    'deadlines.acceptCount': 'Accept {{count}} changes',
    'deadlines.rejectCount': 'Reject {{count}} changes',
    'deadlines.acceptHint':
      'The dates become the new ones and their reminders are planned anew. Old dates and the reason stay on record.',
    'deadlines.rejectHint': 'The dates stay as they are. The same change is not proposed again.',
    'deadlines.reason': 'Reason',
    'deadlines.decided': '{{count}} decided',
    'deadlines.decidedSome':
      '{{count}} decided; {{outdated}} had changed in the meantime and were left alone',
    'deadlines.ofCase': 'Changed dates to confirm',
    'deadlines.dependents': 'What hangs on it',
    'deadlines.dependentsHint': 'On saving these dates change like this; what was set by hand stays.',
    'deadlines.moveDependents': 'Move them along',
    'deadlines.leaveDependents': 'Leave them, to be confirmed later',
  },
);
