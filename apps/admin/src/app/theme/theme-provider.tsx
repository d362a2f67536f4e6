import { App as AntdApp, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { type ReactNode, useLayoutEffect } from 'react';
import { useLocale } from '../../shared/i18n';
import { antdTheme } from './antd-theme';
import { useIsDark } from './theme-mode';

/** antd's look and words, in the chosen language and appearance. */
export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  const isChinese = useLocale() !== 'en';
  const isDark = useIsDark();
  dayjs.locale(isChinese ? 'zh-cn' : 'en');
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
  }, [isDark]);
  return (
    <ConfigProvider
      locale={isChinese ? zhCN : enUS}
      theme={antdTheme(isDark, isChinese)}
      button={{ autoInsertSpace: false }}
    >
      <AntdApp component={false}>{children}</AntdApp>
    </ConfigProvider>
  );
}
