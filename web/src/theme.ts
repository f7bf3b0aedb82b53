import type { ThemeConfig } from 'antd/es/config-provider';

/** Ink and warm grey; the same values stand as variables in console.css. */
export const THEME: ThemeConfig = {
  components: { Button: { primaryShadow: 'none', defaultShadow: 'none' } },
  token: {
    colorPrimary: '#1f3a5f',
    colorInfo: '#1f3a5f',
    colorError: '#a3201c',
    colorText: '#1b232d',
    colorTextPlaceholder: '#6a6459',
    colorBorder: '#8f887b',
    borderRadius: 4,
    fontSize: 15,
    controlHeight: 36,
    motion: false,
    fontFamily: '"PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", system-ui, sans-serif',
  },
};
