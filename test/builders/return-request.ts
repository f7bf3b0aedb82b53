import type { Declaration } from '../../shared/model/document/declaration.ts';
import type { ReturnRequest } from '../../shared/model/document/return-request.ts';

/** A 625 for the whole declaration, or for some of its lines. `appTime` in China time. */
export function returnRequest(
  declared: Declaration,
  appTime: string,
  lines: readonly Pick<Declaration['lines'][number], 'gnum' | 'gcode' | 'gname' | 'qty' | 'unit'>[] = declared.lines,
): ReturnRequest {
  const { guid, appStatus, orderNo, ebpCode, ebpName, ebcCode, ebcName, logisticsNo, logisticsCode, logisticsName } =
    declared;
  const { buyerIdType, buyerIdNumber, buyerName, buyerTelephone, customsCode, agentCode, agentName } = declared;
  return {
    ...{ guid, appType: '1', appTime, appStatus },
    ...{ orderNo, ebpCode, ebpName, ebcCode, ebcName, logisticsNo, logisticsCode, logisticsName },
    ...{ buyerIdType, buyerIdNumber, buyerName, buyerTelephone, customsCode, agentCode, agentName },
    copNo: `TH${orderNo.slice(-12)}`,
    invtNo: `${customsCode}2026I000000001`,
    reason: '不想要了',
    lines: lines.map(({ gnum, gcode, gname, qty, unit }) => ({ gnum, gcode, gname, qty, unit })),
  };
}
