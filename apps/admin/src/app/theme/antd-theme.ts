import { theme, type ThemeConfig } from 'antd';

const FONT =
  'Inter, -apple-system, "PingFang SC", "Microsoft YaHei", "HarmonyOS Sans SC", "Noto Sans SC", ' +
  '"Noto Sans CJK SC", system-ui, sans-serif';

// Latin first: a Chinese font draws ’ full width.
const FONT_LATIN =
  'Inter, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "PingFang SC", "Microsoft YaHei", ' +
  '"Noto Sans SC", "Noto Sans CJK SC", sans-serif';

const SHARED = {
  fontSize: 14,
  fontSizeSM: 12,
  borderRadius: 6,
  controlHeight: 32,
  motionDurationFast: '0.12s',
  motionDurationMid: '0.18s',
  motionDurationSlow: '0.18s',
} as const;

const LIGHT = {
  colorPrimary: '#0F56C9',
  // antd lightens what is hovered, until it cannot be read on white.
  colorPrimaryHover: '#0B419A',
  colorPrimaryActive: '#08336F',
  colorLink: '#0F56C9',
  colorLinkHover: '#0B419A',
  colorLinkActive: '#0B419A',
  colorText: '#1B1F26',
  colorTextSecondary: '#4B5563',
  colorTextTertiary: '#5A6472',
  colorTextDescription: '#4B5563',
  colorTextPlaceholder: '#667080',
  colorBorder: '#8C95A3',
  colorBorderSecondary: '#DFE3E8',
  colorBgLayout: '#F4F5F7',
  colorSuccess: '#237804',
  colorWarning: '#AD5700',
  colorError: '#B8121F',
  // What antd derives from such dark colours is a dull grey.
  colorSuccessBg: '#E5F5E0',
  colorWarningBg: '#FFF1DB',
  colorErrorBg: '#FDE8E8',
} as const;

const DARK = {
  colorPrimary: '#5B93FF',
  colorLink: '#7FACFF',
  colorLinkHover: '#A9C7FF',
  colorLinkActive: '#A9C7FF',
  colorTextLightSolid: '#08152E',
  colorTextSecondary: '#C3C9D3',
  colorTextTertiary: '#AAB2BF',
  colorTextDescription: '#C3C9D3',
  colorTextPlaceholder: '#9AA3B2',
  colorBorder: '#6A7382',
  colorBorderSecondary: '#2C313A',
  colorBgLayout: '#101216',
  colorSuccess: '#5FCB3F',
  colorWarning: '#F0A83A',
  colorError: '#FF7B78',
} as const;

/** The design tokens for antd; `tokens.css` holds the same colours for our own styles. */
export function antdTheme(isDark: boolean, isChinese: boolean): ThemeConfig {
  return {
    algorithm: isDark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: { ...SHARED, fontFamily: isChinese ? FONT : FONT_LATIN, ...(isDark ? DARK : LIGHT) },
    components: {
      Layout: { headerHeight: 56, headerPadding: '0 16px' },
      Menu: {
        itemSelectedBg: isDark ? '#16233C' : '#E8F0FD',
        itemSelectedColor: isDark ? '#7FACFF' : '#0F56C9',
      },
      Tag: { defaultColor: isDark ? '#CDD3DD' : '#394150' },
      // The darkening algorithm lightens solid tooltips' text too far.
      Tooltip: { colorTextLightSolid: '#FFFFFF' },
    },
  };
}
