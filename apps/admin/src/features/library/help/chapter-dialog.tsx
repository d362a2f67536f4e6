import type { ChapterView } from '@overturn/contracts/admin';
import { useQuery } from '@tanstack/react-query';
import { Alert, Form, Input, Modal, Select } from 'antd';
import { formatInstant } from '@overturn/ui';
import { useFormProblem } from '../../../shared/form-problem';
import { useLocale, useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useSession } from '../../../shared/session';
import { chapterVersionsQuery, useWriteChapter, type ChapterText } from './help.queries';

/** Writes another version of a chapter; an earlier one may be taken as its beginning. */
export function ChapterDialog({
  chapter,
  onClose,
}: {
  readonly chapter: ChapterView;
  readonly onClose: () => void;
}) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  const report = useReport();
  const [form] = Form.useForm<ChapterText>();
  const problem = useFormProblem(form);
  const { mutate, isPending } = useWriteChapter();
  const versions = useQuery(chapterVersionsQuery(chapter.chapter)).data?.items ?? [];
  const needed = [{ required: true, whitespace: true, message: t('shared.required') }];
  const save = (text: ChapterText) => {
    problem.clear();
    mutate(
      { chapter: chapter.chapter, version: chapter.version, ...text },
      {
        onSuccess: () => {
          report.success(t('library.help.written'));
          onClose();
        },
        onError: problem.show,
      },
    );
  };
  return (
    <Modal
      open
      width={860}
      title={t('library.help.edit', { chapter: t(`vocab.helpChapter.${chapter.chapter}`) })}
      okText={t('shared.save')}
      cancelText={t('shared.cancel')}
      confirmLoading={isPending}
      mask={{ closable: false }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form<ChapterText>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={chapter}
        onFinish={save}
      >
        {problem.text ? <Alert type="error" showIcon className="form-alert" title={problem.text} /> : null}
        {versions.length > 0 ? (
          <Form.Item label={t('library.help.restore')}>
            <Select<number>
              aria-label={t('library.help.restore')}
              placeholder={t('library.help.restore.choose')}
              options={versions.map(({ number, writtenAt, writtenBy }) => ({
                value: number,
                label: t('library.written', {
                  number,
                  name: writtenBy?.name ?? t('library.help.shipped'),
                  date: formatInstant(writtenAt, locale, zone),
                }),
              }))}
              onChange={(number) => {
                const chosen = versions.find((one) => one.number === number);
                if (chosen) form.setFieldsValue(chosen);
              }}
            />
          </Form.Item>
        ) : null}
        <Form.Item name="titleZh" label={t('library.help.titleZh')} rules={needed}>
          <Input maxLength={120} />
        </Form.Item>
        <Form.Item
          name="bodyZh"
          label={t('library.help.bodyZh')}
          rules={needed}
          extra={t('library.help.body.hint')}
        >
          <Input.TextArea maxLength={20_000} autoSize={{ minRows: 6, maxRows: 16 }} />
        </Form.Item>
        <Form.Item name="titleEn" label={t('library.help.titleEn')} rules={needed}>
          <Input maxLength={120} lang="en" />
        </Form.Item>
        <Form.Item name="bodyEn" label={t('library.help.bodyEn')} rules={needed}>
          <Input.TextArea maxLength={20_000} autoSize={{ minRows: 6, maxRows: 16 }} lang="en" />
        </Form.Item>
      </Form>
    </Modal>
  );
}
