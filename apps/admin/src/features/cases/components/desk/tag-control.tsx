import { EditOutlined } from '@ant-design/icons';
import type { CaseView } from '@overturn/contracts/admin';
import { Button, Popover } from 'antd';
import { useState } from 'react';
import { useT } from '../../../../shared/i18n';
import { useReport } from '../../../../shared/report';
import { useCommandCase } from '../../api/case.commands';
import { mayGive } from '../../model/command-plan';
import { tagChange } from '../../model/tag-change';
import { CommandProblem } from '../command-problem';
import { TagList } from './tag-list';
import { TagSelect } from './tag-select';

/** A case's tags, and for those who may, the way to change them. */
export function TagControl({ current }: { readonly current: CaseView }) {
  const t = useT();
  const report = useReport();
  const [wanted, setWanted] = useState<readonly string[] | null>(null);
  const give = useCommandCase(current);
  if (!mayGive(current.allowedCommands, 'ChangeTags')) return <TagList tags={current.tags} />;
  const change = tagChange(current.tags, wanted ?? current.tags);
  const save = () => {
    if (change === null) return setWanted(null);
    give.mutate(
      { command: 'ChangeTags', payload: change },
      {
        onSuccess: () => {
          setWanted(null);
          report.success(t('shared.saved'));
        },
      },
    );
  };
  return (
    <div className="tag-control">
      <TagList tags={current.tags} />
      <Popover
        trigger="click"
        open={wanted !== null}
        onOpenChange={(isOpen) => setWanted(isOpen ? current.tags : null)}
        content={
          <div className="assign-box tag-box">
            <TagSelect
              label={t('desk.tags')}
              className="assign-select"
              value={wanted ?? current.tags}
              isOpen
              onChange={setWanted}
            />
            <Button type="primary" loading={give.isPending} onClick={save}>
              {t('shared.save')}
            </Button>
            {give.isError ? <CommandProblem error={give.error} current={current} /> : null}
          </div>
        }
      >
        <Button type="link" size="small" icon={<EditOutlined />} className="assignee-button">
          {t('desk.tags.edit')}
        </Button>
      </Popover>
    </div>
  );
}
