import { UploadOutlined } from '@ant-design/icons';
import type { RulePackFile } from '@overturn/contracts/admin';
import { ApiProblem } from '@overturn/ui';
import { useNavigate } from '@tanstack/react-router';
import { Alert, Button, Modal } from 'antd';
import { useRef, useState } from 'react';
import { api } from '../../../shared/api';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useChangePack } from '../api/rule.queries';
import { parsedFile } from '../model/rule-form';
import { RuleProblem } from './rule-dialog';

/** Takes in a file of rules as a draft; everything that is wrong with it is listed by rule. */
export function ImportButton() {
  const t = useT();
  const report = useReport();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [fileName, setFileName] = useState<string | null>(null);
  const [isJson, setIsJson] = useState(true);
  // Whether it is a file of rules is for the server to say, field by field.
  const take = useChangePack((file: unknown) =>
    api.importRulePack({ body: { file: file as RulePackFile, note: fileName ?? '' } }),
  );
  const read = async (file: File) => {
    setFileName(file.name.slice(0, 300));
    take.reset();
    const parsed = parsedFile(await file.text());
    setIsJson(parsed !== null);
    if (parsed)
      take.mutate(parsed.value, {
        onSuccess: ({ id }) => {
          setFileName(null);
          report.success(t('rules.imported'));
          void navigate({ to: '/settings/deadline-rules/$packId', params: { packId: id } });
        },
      });
  };
  const isWrong = fileName !== null && (!isJson || take.isError);
  return (
    <>
      <Button icon={<UploadOutlined />} loading={take.isPending} onClick={() => input.current?.click()}>
        {t('rules.import')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('rules.import')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file) void read(file);
        }}
      />
      <Modal
        open={isWrong}
        title={t('rules.importFailed', { name: fileName ?? '' })}
        footer={<Button onClick={() => setFileName(null)}>{t('shared.close')}</Button>}
        onCancel={() => setFileName(null)}
      >
        {isJson ? null : <Alert type="error" showIcon title={t('rules.notJson')} />}
        {take.isError ? <RuleProblem problem={ApiProblem.of(take.error)} /> : null}
      </Modal>
    </>
  );
}
