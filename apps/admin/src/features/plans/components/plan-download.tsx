import { DownloadOutlined } from '@ant-design/icons';
import { PLAN_PAPER_FORMATS, PLAN_PAPER_LANGUAGES } from '@overturn/contracts/admin';
import { useMutation } from '@tanstack/react-query';
import { Button, Dropdown } from 'antd';
import { api } from '../../../shared/api';
import { RefusalAlert } from '../../../shared/components/refusal-alert';
import { useT } from '../../../shared/i18n';
import { saveBytes } from '../../../shared/save-bytes';

const CHOICES = PLAN_PAPER_FORMATS.flatMap((format) =>
  PLAN_PAPER_LANGUAGES.map((language) => ({ key: `${format} ${language}`, format, language })),
);

interface PlanDownloadProps {
  readonly caseId: string;
  readonly caseNumber: string;
  /** Null: the draft of the running round. */
  readonly version: { readonly contentHash: string; readonly number: number } | null;
}

/** A plan on paper: PDF or Word, in either language or in both. */
export function PlanDownload({ caseId, caseNumber, version }: PlanDownloadProps) {
  const t = useT();
  const download = useMutation({
    mutationFn: async ({ format, language }: (typeof CHOICES)[number]) => {
      const of = version === null ? {} : { versionHash: version.contentHash };
      const bytes = await api.getPlanPaper({ params: { caseId }, query: { ...of, format, language } });
      saveBytes(
        bytes,
        `${caseNumber}-plan-${version === null ? 'draft' : `v${version.number}`}-${language}.${format}`,
      );
    },
  });
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: CHOICES.map(({ key, format, language }) => ({
            key,
            label: `${t(`plans.paper.${format}`)} · ${t(`plans.paper.${language}`)}`,
          })),
          onClick: ({ key }) => {
            const choice = CHOICES.find((one) => one.key === key);
            if (choice) download.mutate(choice);
          },
        }}
      >
        <Button icon={<DownloadOutlined aria-hidden />} loading={download.isPending}>
          {t('plans.paper')}
        </Button>
      </Dropdown>
      <RefusalAlert error={download.error} />
    </>
  );
}
