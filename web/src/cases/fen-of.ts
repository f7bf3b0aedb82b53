/** Yuan as people write them (`15000`, `15,000.5`) as whole fen; null for anything else, and for nothing. */
export function fenOf(text: string): number | null {
  const [, yuan, tenths = ''] = /^(\d{1,10})(?:\.(\d{1,2}))?$/.exec(text.trim().replaceAll(/[,，]/g, '')) ?? [];
  if (yuan === undefined) return null;
  const fen = Number(yuan) * 100 + Number(tenths.padEnd(2, '0'));
  return fen > 0 ? fen : null;
}
