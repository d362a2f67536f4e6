import { defineTexts } from '@overturn/ui';

/** Words of the last steps of a case: giving up, closing, and the ways to their tabs. */
export const closingTexts = defineTexts(
  {
    'cases.command.GiveUpAppeal': '放弃申诉',
    'cases.command.GiveUpAppeal.hint': '案件转为只追资金；到开放日可以申请放款。',
    'cases.command.Close': '结案',
    'cases.command.Close.hint': '结案后复盘不再修改，提醒全部取消。',
    'cases.go.collect_outcome_evidence': '补充证据',
    'cases.go.verify_outcome': '核实结果',
    'cases.go.wait_for_funds_window': '查看资金',
    'cases.go.file_funds_request': '申请放款',
    'cases.go.wait_for_funds': '登记放款',
    'cases.go.write_post_mortem': '写复盘',
  },
  {
    'cases.command.GiveUpAppeal': 'Give up appeal',
    'cases.command.GiveUpAppeal.hint':
      'The case goes on for its funds alone; they can be asked for from their opening date on.',
    'cases.command.Close': 'Close case',
    'cases.command.Close.hint': 'The post-mortem no longer changes, and every reminder is cancelled.',
    'cases.go.collect_outcome_evidence': 'Add evidence',
    'cases.go.verify_outcome': 'Verify outcome',
    'cases.go.wait_for_funds_window': 'See the funds',
    'cases.go.file_funds_request': 'File funds request',
    'cases.go.wait_for_funds': 'Record release',
    'cases.go.write_post_mortem': 'Write post-mortem',
  },
);
