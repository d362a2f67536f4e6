import { FilePdfOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { saveBytes } from '../../../shared/save-bytes';

type Language = 'zh' | 'en';

interface PaperButtonsProps {
  /** The file's name without language and ending. */
  readonly name: string;
  readonly fetchPaper: (language: Language) => Promise<Blob>;
}

/** The same paper in either language, saved as a PDF. */
export function PaperButtons({ name, fetchPaper }: PaperButtonsProps) {
  const t = useT();
  const report = useReport();
  const download = useMutation({
    mutationFn: async (language: Language) =>
      saveBytes(await fetchPaper(language), `${name}-${language}.pdf`),
    onError: report.failure,
  });
  return (['zh', 'en'] as const).map((language) => (
    <Button
      key={language}
      icon={<FilePdfOutlined aria-hidden />}
      loading={download.isPending && download.variables === language}
      onClick={() => download.mutate(language)}
    >
      {t(`money.paper.${language}`)}
    </Button>
  ));
}
