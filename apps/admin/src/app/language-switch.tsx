import { GlobalOutlined } from '@ant-design/icons';
import type { Locale } from '@overturn/kernel/vocabulary';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { api } from '../shared/api';
import { setLocale, useLocale, useT } from '../shared/i18n';
import { useReport } from '../shared/report';
import { sessionQuery, useMaybeSession } from '../shared/session';

/** Changes the language at once, and in the profile of a signed-in person. */
export function LanguageSwitch() {
  const t = useT();
  const locale = useLocale();
  const report = useReport();
  const client = useQueryClient();
  const isSignedIn = useMaybeSession() !== undefined;
  const { mutate } = useMutation({
    mutationFn: (next: Locale) => api.updateProfile({ body: { locale: next } }),
    onSuccess: (session) => client.setQueryData(sessionQuery.queryKey, session),
    onError: report.failure,
  });
  const other: Locale = locale === 'en' ? 'zh-CN' : 'en';
  const change = () => {
    setLocale(other);
    if (isSignedIn) mutate(other);
  };
  return (
    <Button
      type="text"
      icon={<GlobalOutlined />}
      onClick={change}
      aria-label={t('shell.switchLanguage')}
      lang={other}
    >
      <span className="wide-only">{other === 'en' ? 'English' : '中文'}</span>
    </Button>
  );
}
